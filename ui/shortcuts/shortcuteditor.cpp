// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts/shortcuteditor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

enum Column { Action, Keys, ColumnCount };
constexpr int idRole = Qt::UserRole;

QPushButton *button(const QString &words, const QString &objectName)
{
    auto *made = new QPushButton(words);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ShortcutEditor::ShortcutEditor(ShortcutRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_search(new SearchField(tr("Search actions")))
    , m_tree(new QTreeWidget)
{
    setObjectName(u"shortcutEditor"_s);
    m_search->setObjectName(u"searchActionsField"_s);
    m_tree->setObjectName(u"shortcutsTreeWidget"_s);
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(Action, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(buildFoot());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showChosen);
    connect(&m_registry, &ShortcutRegistry::changed, this, &ShortcutEditor::fill);
    fill();
}

QWidget *ShortcutEditor::buildFoot()
{
    auto *foot = new QWidget;
    m_keys = new QKeySequenceEdit;
    m_keys->setObjectName(u"newKeySequenceEdit"_s);
    m_keys->setAccessibleName(tr("New key: press it"));
    m_keys->findChild<QLineEdit *>()->setAccessibleName(m_keys->accessibleName()); // has the focus
    m_keys->setMinimumWidth(180);
    m_take = button(tr("Take it &over"), u"takeKeyPushButton"_s);
    m_none = button(tr("&No key"), u"noKeyPushButton"_s);
    m_reset = button(tr("&Standard key"), u"resetKeyPushButton"_s);
    m_resetAll = button(tr("&All as they were"), u"resetAllKeysPushButton"_s);
    m_about = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_about->setObjectName(u"aboutKeyTextLabel"_s);
    m_about->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::controlGap);
    row->addWidget(m_keys, 1);
    row->addWidget(m_take);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addLayout(row);
    column->addWidget(m_about);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::record);
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::take);
    connect(m_none, &QPushButton::clicked, this, [this] { m_registry.setKeys(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_registry.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_registry, &ShortcutRegistry::resetAll);
    return foot;
}

/// Everything anew; the choice stays.
void ShortcutEditor::fill()
{
    const QString before = chosen();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        QTreeWidgetItem *place = nullptr;
        QTreeWidgetItem *current = nullptr;
        for (const auto &command : m_registry.commands()) {
            if (!command.action())
                continue;
            if (!place || place->data(Action, idRole + 1) != command.place) {
                place = new QTreeWidgetItem(m_tree, {command.placeTitle});
                place->setData(Action, idRole + 1, command.place);
                place->setFlags(Qt::ItemIsEnabled);
                place->setFirstColumnSpanned(true);
            }
            auto *item = new QTreeWidgetItem(place, {command.title(), keysText(command.keys())});
            item->setData(Action, idRole, command.id);
            if (command.isChanged()) {
                QFont font = m_tree->font();
                font.setBold(true);
                item->setFont(Keys, font);
                item->setToolTip(
                    Keys,
                    tr("By itself: %1", "keys").arg(command.standard.isEmpty() ? tr("no key") : keysText(command.standard)));
            }
            if (command.id == before)
                current = item;
        }
        m_tree->expandAll();
        m_tree->setCurrentItem(current);
    }
    applyFilter(m_search->text());
    showChosen();
}

QString ShortcutEditor::chosen() const
{
    const auto *item = m_tree->currentItem();
    return item ? item->data(Action, idRole).toString() : QString();
}

void ShortcutEditor::showChosen()
{
    const auto *command = m_registry.command(chosen());
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(command ? command->keys().value(0) : QKeySequence());
    }
    m_keys->setEnabled(command);
    m_take->hide();
    m_none->setEnabled(command && !command->keys().isEmpty());
    m_reset->setEnabled(command && command->isChanged());
    m_resetAll->setEnabled(std::ranges::any_of(m_registry.commands(), &ShortcutRegistry::Command::isChanged));
    m_about->setTone(Tone::Muted);
    m_about->setText(command ? tr("Press the new key for “%1”.").arg(command->title())
                             : tr("Choose an action to give it another key."));
}

/// One chord: longer sequences are for editors.
void ShortcutEditor::record()
{
    const QString id = chosen();
    const auto pressed = m_keys->keySequence();
    if (id.isEmpty() || pressed.isEmpty())
        return;
    const QKeySequence key(pressed[0]);
    if (pressed.count() > 1) {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(key);
    }
    const auto others = m_registry.conflicts(id, key);
    if (others.isEmpty())
        return m_registry.setKeys(id, {key});
    const auto *other = m_registry.command(others.first());
    m_about->setTone(Tone::Warn);
    m_about->setText(tr("%1 is the key of “%2” (%3).", "key, action, place")
                         .arg(key.toString(QKeySequence::NativeText), other->title(), other->placeTitle));
    m_take->show();
}

void ShortcutEditor::take()
{
    const QString id = chosen();
    const QKeySequence key(m_keys->keySequence()[0]);
    for (const auto &other : m_registry.conflicts(id, key)) {
        auto left = m_registry.command(other)->keys();
        left.removeAll(key);
        m_registry.setKeys(other, left);
    }
    m_registry.setKeys(id, {key});
}

void ShortcutEditor::applyFilter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *place = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int row = 0; row < place->childCount(); ++row) {
            const auto has = [&](int column) {
                return place->child(row)->text(column).contains(text.trimmed(), Qt::CaseInsensitive);
            };
            place->child(row)->setHidden(!has(Action) && !has(Keys));
            hasAny = hasAny || !place->child(row)->isHidden();
        }
        place->setHidden(!hasAny);
    }
}

} // namespace plandeck

#include "moc_shortcuteditor.cpp"
