// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class DriftSection;
class InspectorPane;
class KeyValueList;
class PlanCard;

/// Everything about the chosen plan, and what can be done with it.
class PlanInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    struct Actions
    {
        QAction *edit;
        QAction *duplicate;
        QAction *publish; // under the card of a draft
        QList<QAction *> more; // in a menu; null is a line
    };
    /// drift is taken over.
    PlanInspector(const Actions &actions, DriftSection *drift, QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

Q_SIGNALS:
    void closed();

private:
    InspectorPane *m_pane;
    PlanCard *m_card;
    DriftSection *m_drift;
    KeyValueList *m_facts;
    KeyValueList *m_stripe;
    KeyValueList *m_metadata;
};

} // namespace plandeck
