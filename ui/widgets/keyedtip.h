// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QAbstractButton;
class QAction;
class QWidget;

namespace plandeck {

/// A tool tip that ends in the key of its action, "New plan (Ctrl+N)", and follows when the user gives the action another one.
/// refusal: why it cannot be done, said instead. Whoever sets another tool tip afterwards has that one.
void setKeyedTip(QAction *action, const QString &tip, const QString &refusal = {});
/// For a control that stands for the action.
void setKeyedTip(QWidget *widget, QAction *action, const QString &tip, const QString &refusal = {});
/// For one that does what an action of the window around it does: object name of that action.
void setKeyedTip(QWidget *widget, const QString &windowAction, const QString &tip);
/// For a button of a dialog: the key is the one that its text has underlined.
void setMnemonicTip(QAbstractButton *button, const QString &tip);

} // namespace plandeck
