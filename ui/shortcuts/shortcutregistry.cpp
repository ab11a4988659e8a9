// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/shortcutregistry.h"

#include "ui/common/windowmemory.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto memoryKey = u"shortcuts"_s;
constexpr qsizetype mostKeys = 4; // of one action, as far as what is remembered is believed
constexpr qsizetype mostRemembered = 500;

/// "id<TAB>key<TAB>key" in each line. What is not of that form is passed over.
QMap<QString, QStringList> chosenFrom(const QByteArray &text)
{
    QMap<QString, QStringList> chosen;
    const auto lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(0, mostRemembered)) {
        auto parts = line.split(u'\t');
        const QString id = parts.takeFirst();
        parts.removeAll(QString());
        const bool areKeys = std::ranges::all_of(parts, [](const QString &key) {
            const QKeySequence sequence(key, QKeySequence::PortableText);
            return !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
        });
        if (id.contains(u'/') && areKeys && parts.size() <= mostKeys)
            chosen.insert(id, parts);
    }
    return chosen;
}

bool isNamed(const QAction *action)
{
    return !action->objectName().isEmpty() && !action->objectName().startsWith(u'_') && !action->text().isEmpty()
           && !action->isSeparator();
}

QList<QKeySequence> sequencesOf(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const auto &text : texts)
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

} // namespace

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const auto &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u" · "_s);
}

QAction *ShortcutRegistry::Command::action() const
{
    const auto alive = std::ranges::find_if(actions, [](const QPointer<QAction> &action) { return !action.isNull(); });
    return alive == actions.end() ? nullptr : alive->data();
}

QString ShortcutRegistry::Command::title() const
{
    QString text = action() ? action()->text() : QString();
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

QList<QKeySequence> ShortcutRegistry::Command::keys() const
{
    return action() ? action()->shortcuts() : standard;
}

ShortcutRegistry::ShortcutRegistry(WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_chosen(chosenFrom(memory.recall(memoryKey)))
{
}

void ShortcutRegistry::adoptWindow(const QList<QAction *> &actions)
{
    adopt(windowPlace, tr("Everywhere"), actions);
    Q_EMIT changed();
}

void ShortcutRegistry::adoptPage(const QString &id, const QString &title, QWidget *page)
{
    QList<QAction *> own;
    QList<QAction *> ofTables;
    for (auto *action : page->findChildren<QAction *>())
        (qobject_cast<TableView *>(action->parent()) ? ofTables : own).append(action);
    adopt(id, title, own);
    adopt(tablePlace, tr("In tables"), ofTables);
    Q_EMIT changed();
}

void ShortcutRegistry::adopt(const QString &place, const QString &title, const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        if (!isNamed(action))
            continue;
        const QString id = place + u'/' + action->objectName();
        auto *known = find(id);
        if (!known) {
            const auto last = std::find_if(m_commands.rbegin(), m_commands.rend(),
                                           [&](const Command &command) { return command.place == place; });
            const auto at = last == m_commands.rend() ? m_commands.size() : std::distance(last, m_commands.rend());
            m_commands.insert(at, {.id = id, .place = place, .placeTitle = title, .standard = action->shortcuts()});
            known = &m_commands[at];
        }
        known->actions.removeIf([action](const QPointer<QAction> &other) { return !other || other == action; });
        known->actions.append(action);
        if (m_chosen.contains(id))
            action->setShortcuts(sequencesOf(m_chosen.value(id)));
    }
}

const ShortcutRegistry::Command *ShortcutRegistry::command(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

ShortcutRegistry::Command *ShortcutRegistry::find(const QString &id)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QString ShortcutRegistry::keysText(const QString &id) const
{
    const auto *known = command(id);
    return known ? plandeck::keysText(known->keys()) : QString();
}

QStringList ShortcutRegistry::conflicts(const QString &id, const QKeySequence &key) const
{
    const auto *wanted = command(id);
    QStringList ids;
    for (const auto &other : m_commands) {
        const bool meet = wanted
                          && (other.place == wanted->place || other.place == windowPlace || wanted->place == windowPlace
                              || other.place == tablePlace || wanted->place == tablePlace);
        if (other.id != id && meet && other.keys().contains(key))
            ids.append(other.id);
    }
    return ids;
}

void ShortcutRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    auto *known = find(id);
    if (!known || known->keys() == keys)
        return;
    apply(*known, keys);
    remember();
    Q_EMIT changed();
}

void ShortcutRegistry::reset(const QString &id)
{
    if (auto *known = find(id))
        setKeys(id, known->standard);
}

void ShortcutRegistry::resetAll()
{
    for (auto &command : m_commands)
        apply(command, command.standard);
    m_chosen.clear(); // those too whose page was not opened
    remember();
    Q_EMIT changed();
}

void ShortcutRegistry::apply(Command &command, const QList<QKeySequence> &keys)
{
    for (const auto &action : std::as_const(command.actions))
        if (action)
            action->setShortcuts(keys);
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    if (keys == command.standard)
        m_chosen.remove(command.id);
    else
        m_chosen.insert(command.id, texts);
}

void ShortcutRegistry::remember()
{
    QStringList lines;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        lines.append((QStringList{it.key()} + it.value()).join(u'\t'));
    m_memory.remember(memoryKey, lines.join(u'\n').toUtf8());
}

} // namespace plandeck

#include "moc_shortcutregistry.cpp"
