// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/driftmodel.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QVBoxLayout;

namespace plandeck {

class Banner;
class BusyButton;
class SessionModel;
class StateView;
class TextLabel;

/// In what all plans and Stripe differ: a line for each plan, and for each product at Stripe that says it is ours and no plan is,
/// with the two ways to make it right. Asks Stripe when it is opened.
class DriftReportDialog final : public QDialog
{
    Q_OBJECT

public:
    DriftReportDialog(DriftModel &model, const SessionModel &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see it with all that differs.
    void planRequested(plandeck::PlanId plan);
    void noticed(const plandeck::Toast::Message &message);

private:
    /// A plan with its differences, or one product without a plan.
    struct Entry
    {
        std::optional<PlanId> plan = {};
        QString name = {};
        QString product = {}; // without a plan
        QList<Drift> drifts = {};
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static QList<Entry> entriesOf(const DriftReport &report);

    QWidget *buildFoot();
    void follow();
    void showEntries(const QList<Entry> &entries);
    QWidget *line(const Entry &entry, int number);
    QPushButton *button(const QString &objectName, const QString &text, const Entry &entry, RepairDirection direction);
    void confirmPlan(const Entry &entry, RepairDirection direction);
    void confirmProduct(const Entry &entry, RepairDirection direction);
    void repairPlan(const Entry &entry, RepairDirection direction);
    void repairProduct(const Entry &entry, RepairDirection direction);

    DriftModel &m_model;
    const SessionModel &m_session;
    TextLabel *m_summary;
    Banner *m_banner;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_list;
    StateView *m_states;
    BusyButton *m_check;
    QList<Entry> m_shown;
};

} // namespace plandeck
