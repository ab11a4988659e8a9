// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/values.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace plandeck {

class Badge;
class BusyButton;
class KeyValueList;
class StripeLight;
class TextLabel;

/// The connected account: who it is, what Stripe lets it do, and what Stripe still wants to know.
class AccountCard final : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void setStatus(const StripeStatus &status);
    void setBusy(bool isBusy);
    /// Why this user may not go on with the onboarding; empty allows it.
    void setRefusal(const QString &reason);
    void setOpeningDashboard(bool isOpening);

Q_SIGNALS:
    /// The onboarding was left before its end: go on with it.
    void resumeRequested();
    void dashboardRequested();

private:
    QWidget *buildHead();
    QWidget *buildLights();
    QWidget *buildRequirements();
    void showRequirements(const StripeStatus &status);

    Badge *m_badge = nullptr;
    TextLabel *m_title = nullptr;
    KeyValueList *m_facts = nullptr;
    StripeLight *m_charges = nullptr;
    StripeLight *m_payouts = nullptr;
    StripeLight *m_details = nullptr;
    QWidget *m_requirements = nullptr;
    QWidget *m_requirementLines = nullptr;
    TextLabel *m_disabled = nullptr;
    BusyButton *m_dashboard = nullptr;
    BusyButton *m_resume = nullptr;
    TextLabel *m_refusal = nullptr;
};

} // namespace plandeck
