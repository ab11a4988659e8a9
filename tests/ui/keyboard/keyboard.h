// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace plandeck {

/// Somebody in front of a window with a keyboard and nothing else. Keys go where the focus is; nothing is focused, clicked or
/// triggered by hand.
class Keyboard final
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    {
    }

    /// What a key goes to: a menu, the dialog in front, or the window.
    QWidget *focus() const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    /// Tab, until the focus is at what has this name or in it. False, with all names met on the way in said(), when it never is.
    bool tabTo(const QString &name);
    /// There by Tab, and what was in it gives way to this.
    bool fill(const QString &name, const QString &text);
    /// There by Tab, and Space.
    bool push(const QString &name);
    /// The menu of a button, by Tab, Space, arrows and Return: names of its actions, or of the menus below it, one level after
    /// the other.
    bool choose(const QString &button, const QStringList &path);
    const QString &said() const { return m_said; }

private:
    bool isAt(const QString &name) const;
    bool walkMenus(const QStringList &path);
    void activateTopmost() const;

    QWidget &m_window;
    QString m_said;
};

} // namespace plandeck
