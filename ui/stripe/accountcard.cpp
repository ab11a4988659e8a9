// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/accountcard.h"

#include "ui/common/moments.h"
#include "ui/common/requirementtext.h"
#include "ui/stripe/stripelight.h"
#include "ui/stripe/stripetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int lightWidth = 240;
constexpr int factsWidth = 420; // keeps the copy button near the id
} // namespace

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
    , m_badge(new Badge)
    , m_title(new TextLabel({}, TextRole::Heading))
    , m_facts(new KeyValueList)
    , m_resume(new BusyButton(tr("&Resume onboarding")))
    , m_refusal(new TextLabel({}, TextRole::Small, Tone::Warn))
{
    setObjectName(u"accountCard"_s);
    m_badge->setObjectName(u"accountBadge"_s);
    m_title->setObjectName(u"accountTitleTextLabel"_s);
    m_facts->setObjectName(u"accountKeyValueList"_s);
    m_facts->setMaximumWidth(widened(factsWidth, font()));
    m_resume->setObjectName(u"resumePushButton"_s);
    m_dashboard = new BusyButton(tr("Express &dashboard"), ButtonKind::Normal);
    m_dashboard->setObjectName(u"dashboardPushButton"_s);
    m_dashboard->setToolTip(tr("Open this account at Stripe, with its payments and payouts"));
    m_refusal->setObjectName(u"resumeRefusalTextLabel"_s);
    m_refusal->setWordWrap(true);
    connect(m_resume, &QPushButton::clicked, this, &AccountCard::resumeRequested);
    connect(m_dashboard, &QPushButton::clicked, this, &AccountCard::dashboardRequested);
    body()->setContentsMargins(24, 20, 24, 20);
    body()->setSpacing(metric::blockGap);
    body()->addWidget(buildHead());
    body()->addWidget(new Separator);
    body()->addWidget(m_facts);
    body()->addWidget(new Separator);
    body()->addWidget(buildLights());
    body()->addWidget(buildRequirements());
}

QWidget *AccountCard::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(new IconLabel(Icon::Stripe, Tone::Accent, 24));
    row->addWidget(m_title);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_refusal, 1);
    row->addWidget(m_dashboard);
    row->addWidget(m_resume);
    return head;
}

QWidget *AccountCard::buildLights()
{
    auto *lights = new QWidget;
    auto *flow = new FlowLayout(metric::blockGap, lights);
    flow->setColumnWidth(lightWidth);
    m_charges = new StripeLight({tr("Charges"), tr("Customers can pay."), tr("Customers cannot pay yet.")});
    m_payouts = new StripeLight({tr("Payouts"), tr("Money goes to your bank."), tr("Money waits at Stripe for now.")});
    m_details = new StripeLight({tr("Details"), tr("All handed in at Stripe."), tr("Not all handed in at Stripe yet.")});
    m_charges->setObjectName(u"chargesStripeLight"_s);
    m_payouts->setObjectName(u"payoutsStripeLight"_s);
    m_details->setObjectName(u"detailsStripeLight"_s);
    for (auto *light : {m_charges, m_payouts, m_details})
        flow->addWidget(light);
    return lights;
}

QWidget *AccountCard::buildRequirements()
{
    m_requirements = new QWidget;
    m_requirements->setObjectName(u"requirementsWidget"_s);
    m_requirementLines = new QWidget;
    auto *lines = new QVBoxLayout(m_requirementLines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto *column = new QVBoxLayout(m_requirements);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(new Separator);
    m_disabled = new TextLabel({}, TextRole::Body, Tone::Bad);
    m_disabled->setObjectName(u"disabledTextLabel"_s);
    m_disabled->setWordWrap(true);
    column->addWidget(m_disabled);
    column->addWidget(new SectionLabel(tr("Stripe still asks for")));
    column->addWidget(m_requirementLines);
    return m_requirements;
}

void AccountCard::setStatus(const StripeStatus &status)
{
    const bool isPending = !status.connected;
    m_title->setText(isPending ? tr("Your Stripe account is begun") : tr("Your Stripe account"));
    m_badge->setState(isPending ? tr("Not finished") : tr("Connected"), isPending ? Tone::Warn : Tone::Ok);
    m_facts->setRows({{tr("Account"), status.accountId.value_or(QString()), true},
                      {tr("Brought by"), status.flow ? flowName(*status.flow) : QString()},
                      {tr("Connected"), status.connectedAt ? momentText(*status.connectedAt) : QString()}});
    m_charges->setOn(status.chargesEnabled);
    m_payouts->setOn(status.payoutsEnabled);
    m_details->setOn(status.detailsSubmitted);
    m_resume->setVisible(isPending);
    m_dashboard->setVisible(!isPending && status.flow != ConnectFlow::OAuthStandard);
    showRequirements(status);
}

void AccountCard::showRequirements(const StripeStatus &status)
{
    const auto requirements = requirementLines(status.requirements);
    m_requirements->setVisible(!requirements.isEmpty());
    m_disabled->setText(disabledText(status.disabledReason.value_or(QString())));
    m_disabled->setVisible(!m_disabled->text().isEmpty());
    qDeleteAll(m_requirementLines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const auto &requirement : requirements) {
        const bool isPastDue = requirement.urgency == Urgency::PastDue;
        const bool isChecked = requirement.urgency == Urgency::PendingVerification;
        auto *line = new QWidget;
        line->setObjectName(u"requirementLine"_s);
        line->setAccessibleName(u"%1, %2"_s.arg(requirement.words, requirement.when));
        auto *words = new TextLabel(requirement.words);
        words->setWordWrap(true);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        const auto tone = isPastDue ? Tone::Bad : isChecked ? Tone::Muted : Tone::Warn;
        row->addWidget(new IconLabel(isChecked ? Icon::Clock : Icon::Alert, tone, 16), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        row->addWidget(new TextLabel(requirement.when, TextRole::Small, tone), 0, Qt::AlignTop);
        m_requirementLines->layout()->addWidget(line);
    }
}

void AccountCard::setBusy(bool isBusy)
{
    m_resume->setBusy(isBusy, tr("Asking Stripe…"));
}

void AccountCard::setOpeningDashboard(bool isOpening)
{
    m_dashboard->setBusy(isOpening, tr("Asking Stripe…"));
}

void AccountCard::setRefusal(const QString &reason)
{
    m_resume->setEnabled(reason.isEmpty());
    m_dashboard->setEnabled(reason.isEmpty());
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty() && m_resume->isVisibleTo(this));
}

} // namespace plandeck

#include "moc_accountcard.cpp"
