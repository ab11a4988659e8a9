// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspectionmodel.h"

#include <QtWidgets/QWidget>

class QStackedWidget;
class QTabBar;

namespace plandeck {

class KeyValueList;
class StateView;

/// What is in an inspected tenant, part by part. A part is read when its tab is first opened: each reading is on record.
class TenantLooks final : public QWidget
{
    Q_OBJECT

public:
    explicit TenantLooks(InspectionModel &model, QWidget *parent = nullptr);

    /// Reads the open part, unless it was read.
    void look();
    /// Reads it anew.
    void refresh();

private:
    using Part = InspectionModel::Part;

    void add(const QString &id, const QString &title, Part part, QWidget *content);
    QWidget *buildUsers();
    QWidget *buildKeys();
    QWidget *buildPlans();
    QWidget *buildWebhook();
    QWidget *buildEvents();
    QWidget *buildAudit();
    StateView *factsIn(KeyValueList *facts, const QString &name);
    Part current() const;
    void showParts();
    void showProfile();
    void showStripe();
    void showWebhook();

    InspectionModel &m_model;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<Part> m_parts; // in the order of the tabs
    KeyValueList *m_profile;
    KeyValueList *m_stripe;
    KeyValueList *m_webhook;
    StateView *m_profileStates;
    StateView *m_stripeStates;
    StateView *m_webhookStates = nullptr;
};

} // namespace plandeck
