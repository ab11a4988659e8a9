// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskcommands.h"

#include "ui/common/moments.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/objecttext.h"
#include "ui/shell/shellwindow.h"
#include "ui/shortcuts/shortcuteditor.h"
#include "ui/shortcuts/shortcutsheet.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Group = PaletteEntry::Group;
const auto recentKey = u"palette/recent"_s;
constexpr qsizetype mostRecent = 12;
constexpr QSize editorSize(640, 560);

/// A tool tip says why something cannot be done, or else what it does and by which key.
QString reasonOf(const QAction &action, const PaletteEntry &entry)
{
    const QString tip = action.toolTip();
    if (tip != entry.title && !tip.endsWith(u')'))
        return tip;
    return entry.group == Group::OnPage ? DeskCommands::tr("First choose something that it can be done with")
                                        : DeskCommands::tr("Not possible at the moment");
}

} // namespace

DeskCommands::DeskCommands(ShellWindow &window, ShortcutRegistry &registry, ObjectSearch &search, WindowMemory &memory,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_registry(registry)
    , m_search(search)
    , m_memory(memory)
    , m_palette(new CommandPalette(&window))
    , m_recent(QString::fromUtf8(memory.recall(recentKey)).split(u'\n', Qt::SkipEmptyParts).mid(0, mostRecent))
{
    connect(m_palette, &CommandPalette::textChanged, this, &DeskCommands::look);
    connect(m_palette, &CommandPalette::chosen, this, &DeskCommands::use);
    connect(&m_search, &ObjectSearch::changed, this, &DeskCommands::showFound);
}

void DeskCommands::openPalette()
{
    open(tr("Type what you want to do or find…"));
}

void DeskCommands::openGoTo()
{
    open(tr("Paste an ID, an e-mail address or a link…"));
}

void DeskCommands::open(const QString &prompt)
{
    if (m_window.isGateClosed())
        return;
    const auto all = entries();
    m_search.clear();
    m_palette->setBusy(false);
    m_palette->model().setFound({});
    m_palette->model().setEntries(all);
    m_palette->model().setRecent(recent(all));
    m_palette->open(prompt);
}

/// Of the page in view and of the window; each says why it cannot be done.
QList<PaletteEntry> DeskCommands::entries() const
{
    QList<PaletteEntry> entries;
    for (const auto &command : m_registry.commands()) {
        const auto *action = command.action();
        const bool isHere = command.place == m_window.currentPage() || command.place == ShortcutRegistry::windowPlace;
        if (action && isHere && action->isVisible() && !action->objectName().startsWith("palette"_L1))
            entries.append(entryFor(command));
    }
    return entries;
}

PaletteEntry DeskCommands::entryFor(const ShortcutRegistry::Command &command) const
{
    const QPointer<QAction> action = command.action();
    PaletteEntry entry{.id = command.id,
                       .title = command.title(),
                       .keys = keysText(command.keys()),
                       .icon = action->icon(),
                       .group = command.place == ShortcutRegistry::windowPlace ? Group::Desk : Group::OnPage,
                       .isEnabled = action->isEnabled(),
                       .act = [action] {
                           if (action)
                               action->trigger();
                       }};
    const auto isItsAction = [&](const ShellPage &page) { return action->objectName() == page.id + u"PageAction"_s; };
    if (entry.group == Group::Desk && std::ranges::any_of(m_window.pages(), isItsAction))
        entry.group = Group::Page;
    if (!entry.isEnabled)
        entry.detail = reasonOf(*action, entry);
    return entry;
}

QList<PaletteEntry> DeskCommands::recent(const QList<PaletteEntry> &entries) const
{
    QList<PaletteEntry> recent;
    for (const auto &id : m_recent)
        for (const auto *list : {&entries, &m_recentObjects})
            if (const auto found = std::ranges::find(*list, id, &PaletteEntry::id); found != list->end())
                recent.append(*found);
    return recent;
}

void DeskCommands::look(const QString &text)
{
    if (!m_palette->isOpen())
        return;
    m_search.search(text);
    showFound();
}

void DeskCommands::showFound()
{
    if (!m_palette->isOpen())
        return;
    QList<PaletteEntry> found;
    if (auto direct = directEntry(m_palette->text().trimmed()))
        found.append(std::move(*direct));
    for (const auto &object : m_search.found()) {
        auto entry = entryOf(object);
        entry.act = [this, place = object.place] { Q_EMIT placeChosen(place); };
        found.append(std::move(entry));
    }
    m_palette->model().setFound(std::move(found));
    m_palette->setBusy(m_search.isBusy());
    m_palette->followModel();
}

/// An id or a link says by itself what is wanted.
std::optional<PaletteEntry> DeskCommands::directEntry(const QString &text)
{
    PaletteEntry entry{.id = u"direct"_s, .icon = iconOf(Icon::ArrowRight), .group = Group::Direct};
    switch (idKindOf(text)) {
    case IdKind::None:
    case IdKind::KeyEnd: return std::nullopt; // may be a word: the search finds keys too
    case IdKind::Link: {
        const auto place = DeskPlace::fromLink(text);
        if (!place)
            return std::nullopt;
        entry.title = tr("Open the link");
        entry.detail = text;
        entry.act = [this, place] { Q_EMIT placeChosen(*place); };
        return entry;
    }
    case IdKind::ApiKey: entry.title = tr("Find the key that ends in %1").arg(isolated(text.right(4))); break;
    default: entry.title = tr("Go to %1").arg(isolated(text)); break;
    }
    entry.act = [this, text] { Q_EMIT idChosen(text); };
    return entry;
}

void DeskCommands::use(const PaletteEntry &entry)
{
    if (entry.group != Group::Direct) { // what was pasted may be a secret
        m_recent.removeAll(entry.id);
        m_recent.prepend(entry.id);
        m_recent = m_recent.mid(0, mostRecent);
        const bool isObject = !m_registry.command(entry.id);
        if (isObject)
            m_recentObjects.prepend(entry);
        QStringList kept = m_recent;
        kept.removeIf([this](const QString &id) { return !m_registry.command(id); });
        m_memory.remember(recentKey, kept.join(u'\n').toUtf8());
    }
    entry.act();
}

void DeskCommands::forget()
{
    m_palette->dismiss();
    m_search.clear();
    m_recentObjects.clear();
}

/// A page that was not opened so far has keys as well.
void DeskCommands::makePages()
{
    for (const auto &page : m_window.pages())
        m_window.makePage(page.id);
}

void DeskCommands::openSheet()
{
    if (!m_window.isGateClosed())
        makePages();
    auto *sheet = new ShortcutSheet(m_registry, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::changeRequested, this, &DeskCommands::openEditor);
    sheet->open();
}

void DeskCommands::openEditor()
{
    if (!m_window.isGateClosed())
        makePages();
    auto *dialog = new QDialog(&m_window);
    dialog->setObjectName(u"shortcutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change keys"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(dialog->windowTitle(), TextRole::Title));
    column->addWidget(new ShortcutEditor(m_registry), 1);
    column->addWidget(close);
    dialog->resize(enlarged(editorSize, dialog));
    dialog->open();
}

} // namespace plandeck

#include "moc_deskcommands.cpp"
