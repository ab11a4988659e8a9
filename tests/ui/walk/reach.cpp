// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the inspection that goes around by Tab.
#include "tests/ui/walk/controls.h"
#include "tests/ui/walk/inspection.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Where Tab comes to, once around.
QList<QWidget *> roundOf(QWidget &window)
{
    constexpr int mostSteps = 300;
    QList<QWidget *> round;
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    for (int i = 0; i < mostSteps; ++i) {
        auto *focused = window.focusWidget();
        if (!focused || round.contains(focused))
            break;
        round.append(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return round;
}

/// One of several that Tab takes as one: arrow keys go on from there.
bool isInGroup(const QWidget *control, const QList<QWidget *> &round)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    if (!button || !button->isCheckable())
        return false;
    const bool isAlternative = button->autoExclusive() || (button->group() && button->group()->exclusive());
    return isAlternative && std::ranges::any_of(round, [&](const QWidget *other) {
               const auto *at = qobject_cast<const QAbstractButton *>(other);
               return at && at->isCheckable() && at->parentWidget() == button->parentWidget();
           });
}

/// Reached by what it belongs to.
bool belongsToReached(const QWidget *control, const QList<QWidget *> &round)
{
    for (const auto *at = control; at && !at->isWindow(); at = at->parentWidget())
        if (round.contains(at) || (at->focusProxy() && round.contains(at->focusProxy())))
            return true;
    return false;
}

/// Something small in a line edit or a box that keys do anyway: Escape clears, arrows step.
bool isPartOfInput(const QWidget *control)
{
    const auto *parent = control->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

QStringList unreachable(QWidget &window)
{
    const auto round = roundOf(window);
    QStringList problems;
    for (const auto *widget : controlsIn(window)) {
        if (!widget->isEnabled() || widget->visibleRegion().isEmpty() || isCovered(*widget)
            || qobject_cast<const QProgressBar *>(widget))
            continue;
        if (!belongsToReached(widget, round) && !isInGroup(widget, round) && !isPartOfInput(widget))
            problems.append(u"Tab does not come to "_s + nameOf(widget));
    }
    return problems;
}

} // namespace plandeck
