// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboard/keyboard.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int mostSteps = 120;

} // namespace

/// What a window manager does when a dialog has gone.
void Keyboard::activateTopmost() const
{
    auto *modal = QApplication::activeModalWidget();
    QWidget *wanted = modal ? modal : &m_window;
    if (QApplication::activeWindow() != wanted)
        QApplication::setActiveWindow(wanted);
}

QWidget *Keyboard::focus() const
{
    if (auto *menu = QApplication::activePopupWidget())
        return menu;
    activateTopmost();
    auto *window = QApplication::activeWindow();
    return window && window->focusWidget() ? window->focusWidget() : window;
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), Qt::Key(key), modifiers);
}

void Keyboard::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

bool Keyboard::isAt(const QString &name) const
{
    for (const QWidget *at = focus(); at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (at->objectName() == name)
            return true;
    return false;
}

bool Keyboard::tabTo(const QString &name)
{
    QStringList met;
    for (int i = 0; i < mostSteps; ++i) {
        if (isAt(name))
            return true;
        met.append(focus() ? focus()->objectName() : u"nothing"_s);
        press(Qt::Key_Tab);
    }
    met.removeDuplicates();
    m_said = u"Tab does not come to %1, only to %2"_s.arg(name, met.join(u", "_s));
    return false;
}

bool Keyboard::fill(const QString &name, const QString &text)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Keyboard::push(const QString &name)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

/// A button's menu has an event loop of its own: what is to be done in it is waiting when it opens.
bool Keyboard::choose(const QString &button, const QStringList &path)
{
    if (!tabTo(button))
        return false;
    bool isChosen = false;
    QTimer::singleShot(0, [&] {
        isChosen = walkMenus(path);
        while (QApplication::activePopupWidget())
            press(Qt::Key_Escape);
    });
    m_said = u"no menu opens at "_s + button;
    press(Qt::Key_Space);
    return isChosen;
}

bool Keyboard::walkMenus(const QStringList &path)
{
    for (const auto &name : path) {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto isThere = [&] {
            const auto *action = menu->activeAction();
            return action && (action->objectName() == name || (action->menu() && action->menu()->objectName() == name));
        };
        for (int i = 0; menu && i < mostSteps && !isThere(); ++i)
            press(Qt::Key_Down);
        if (!menu || !isThere()) {
            m_said = u"the arrows do not come to "_s + name;
            return false;
        }
        press(Qt::Key_Return);
    }
    return true;
}

} // namespace plandeck
