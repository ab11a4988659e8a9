// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks.h"
#include "tests/ui/plans/planshop.h"
#include "ui/plans/planspanel.h"

#include <memory>

class QAction;
class QDialog;
class QLineEdit;
class QListView;
class QTableView;

namespace plandeck {

class PlansViews;

/// The Plans panel in an active window, worked by the names of its parts, and what it said.
class PlansOnScreen
{
public:
    /// Both outlive it.
    PlansOnScreen(PlansModel &model, SessionModel &session);

    template<typename T>
    T *child(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }
    PlansViews *views() const;
    QListView *cards() const;
    QTableView *table() const;
    /// Name of the chosen plan.
    QString selected() const;
    QAction *action(const QString &name) const;
    void trigger(const QString &action) const;
    void click(const QString &name) const;
    void clickCard(int row, Qt::KeyboardModifiers modifiers = {}) const;
    /// The one in front; none: nullptr.
    QDialog *dialog() const;

    Tasks tasks;
    QList<Toast::Message> said;
    std::unique_ptr<PlansPanel> panel;
};

/// A button of the dialog, which can be pressed.
void press(const QDialog *dialog, const QString &button);
/// Text in place of what stands there, key by key.
void typeInto(QLineEdit *input, const QString &text);

/// A shop with somebody signed in, to stand below a PlansOnScreen: class Opened : OpenShop, PlansOnScreen.
struct OpenShop
{
    explicit OpenShop(const QList<Plan> &plans = somePlans(), Role role = Role::Owner)
        : shop(plans)
    {
        shop.signIn(role);
    }

    PlanShop shop;
};

} // namespace plandeck
