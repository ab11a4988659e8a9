// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/objectsearch.h"
#include "ui/palette/palettemodel.h"
#include "ui/shortcuts/shortcutregistry.h"

namespace plandeck {

class CommandPalette;
class ShellWindow;

/// What the palette and the sheet of keys show of the desk: the actions of window and page, the pages, and what the search finds.
class DeskCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    DeskCommands(ShellWindow &window, ShortcutRegistry &registry, ObjectSearch &search, WindowMemory &memory,
                 QObject *parent = nullptr);

    /// Everything by its name.
    void openPalette();
    /// The same for who has an id or a link.
    void openGoTo();
    void openSheet();
    void openEditor();
    /// Nobody is signed in any more: what was found is forgotten.
    void forget();

Q_SIGNALS:
    void placeChosen(const plandeck::DeskPlace &place);
    void idChosen(const QString &id);

private:
    void open(const QString &prompt);
    QList<PaletteEntry> entries() const;
    PaletteEntry entryFor(const ShortcutRegistry::Command &command) const;
    QList<PaletteEntry> recent(const QList<PaletteEntry> &entries) const;
    std::optional<PaletteEntry> directEntry(const QString &text);
    void look(const QString &text);
    void showFound();
    void use(const PaletteEntry &entry);
    void makePages();

    ShellWindow &m_window;
    ShortcutRegistry &m_registry;
    ObjectSearch &m_search;
    WindowMemory &m_memory;
    CommandPalette *m_palette;
    QStringList m_recent; // ids, newest first; of actions and pages they are kept
    QList<PaletteEntry> m_recentObjects; // of this session
};

} // namespace plandeck
