// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/driftmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace plandeck {

class BusyButton;
class IconLabel;
class SessionModel;
class TextLabel;

/// How a plan stands to Stripe, field by field, here and there, with the two ways to make both the same. Asks Stripe when a plan
/// is known to differ, or when somebody wants to know.
class DriftSection final : public QWidget
{
    Q_OBJECT

public:
    DriftSection(DriftModel &model, const SessionModel &session, QWidget *parent = nullptr);

    void setPlan(const Plan &plan);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void lookIfDrifted();
    void buildRepairs();
    QPushButton *repairButton(const QString &objectName, const QString &text, RepairDirection direction);
    void follow();
    void showRights(const QList<Drift> &drifts);
    void showLines(const QList<Drift> &drifts);
    QWidget *line(const Drift &drift, const QList<Drift> &all);
    void say(Icon icon, Tone tone, const QString &sentence);
    void confirm(RepairDirection direction);
    void repair(const Plan &plan, RepairDirection direction);

    DriftModel &m_model;
    const SessionModel &m_session;
    Plan m_plan;
    bool m_isRepairing = false;
    bool m_isLookedAt = false; // this state of the plan
    IconLabel *m_icon;
    TextLabel *m_sentence;
    QVBoxLayout *m_lines;
    QList<Drift> m_shown;
    QWidget *m_repairs;
    QPushButton *m_takeStripes = nullptr;
    QPushButton *m_writeOurs = nullptr;
    BusyButton *m_check;
};

} // namespace plandeck
