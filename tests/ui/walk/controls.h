// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QWidget;

namespace plandeck {

/// Everything that can be seen of a window, without the windows above it.
[[nodiscard]] QList<QWidget *> visibleIn(QWidget &window);
/// What people act on or read by a screen reader: it needs a name, a role and a way by keys.
[[nodiscard]] QList<QWidget *> controlsIn(QWidget &window);
/// Whether something else lies over it, such as what dims the window below a palette: there nothing is read or acted on.
[[nodiscard]] bool isCovered(const QWidget &widget);
/// For a complaint: the object names on the way there.
[[nodiscard]] QString nameOf(const QWidget *widget);

} // namespace plandeck
