// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtGui/QAction>

namespace plandeck {

class WindowMemory;

/// Everything that can be done by key, as the actions of window and pages say it: no list of its own. Knows the keys they came
/// with and those that the user gave them instead, which are kept by the action's object name and given to it whenever it is
/// made anew.
class ShortcutRegistry final : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString id = {}; // "plans/newPlanAction"
        QString place = {}; // id of the page; "window" for what works everywhere, "tables" for rows
        QString placeTitle = {};
        QList<QKeySequence> standard = {};
        QList<QPointer<QAction>> actions = {}; // more than one where each table has its own

        /// One that is there now; null when its page has gone.
        QAction *action() const;
        /// "New plan": without the mark of the mnemonic and dots.
        QString title() const;
        QList<QKeySequence> keys() const;
        bool isChanged() const { return keys() != standard; }
    };

    /// memory outlives this.
    explicit ShortcutRegistry(WindowMemory &memory, QObject *parent = nullptr);

    static constexpr auto windowPlace = QLatin1StringView("window");
    static constexpr auto tablePlace = QLatin1StringView("tables");

    /// The window's actions.
    void adoptWindow(const QList<QAction *> &actions);
    /// Those of a page and all in it that have a name.
    void adoptPage(const QString &id, const QString &title, QWidget *page);

    /// In the order of places, then as they were made.
    const QList<Command> &commands() const { return m_commands; }
    const Command *command(const QString &id) const;
    QString keysText(const QString &id) const;

    /// Other commands that this key would be taken from: on the same page, and between the window and any page.
    QStringList conflicts(const QString &id, const QKeySequence &key) const;
    /// Gives it these keys from now on; empty: none.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    Command *find(const QString &id);
    void adopt(const QString &place, const QString &title, const QList<QAction *> &actions);
    void apply(Command &command, const QList<QKeySequence> &keys);
    void remember();

    WindowMemory &m_memory;
    QList<Command> m_commands;
    QMap<QString, QStringList> m_chosen; // id → keys in portable text
};

/// "Ctrl+N", "N": as the desktop writes them.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace plandeck
