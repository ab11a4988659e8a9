// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenantlooks.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/requirementtext.h"
#include "ui/staff/tenanttext.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stateview.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// "3 of 10"; without a limit just the number.
QString ofLimit(qint64 used, std::optional<qint64> limit)
{
    const QLocale locale;
    return limit ? TenantLooks::tr("%1 of %2", "used, limit").arg(locale.toString(used), locale.toString(*limit))
                 : locale.toString(used);
}

QString yesOrNo(bool is)
{
    return is ? TenantLooks::tr("Yes") : TenantLooks::tr("No");
}

template<typename T>
void showAnswer(StateView &states, const Answer<T> &answer)
{
    switch (answer.state) {
    case LoadState::Loading: return states.showLoading();
    case LoadState::Failed:
        return answer.problem.kind == Error::Kind::NotFound
                   ? states.showEmpty()
                   : states.showFailed(errorText(answer.problem), errorDetail(answer.problem));
    case LoadState::Empty:
    case LoadState::FilteredEmpty: return states.showEmpty();
    case LoadState::Filled: return states.showFilled();
    }
}

} // namespace

TenantLooks::TenantLooks(InspectionModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_profile(new KeyValueList)
    , m_stripe(new KeyValueList)
    , m_webhook(new KeyValueList)
    , m_profileStates(factsIn(m_profile, u"inspectedProfile"_s))
    , m_stripeStates(factsIn(m_stripe, u"inspectedStripe"_s))
{
    setObjectName(u"tenantLooks"_s);
    m_tabs->setObjectName(u"tenantTabBar"_s);
    m_tabs->setAccessibleName(tr("What to look at"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    add(u"profile"_s, tr("Profile"), Part::Profile, m_profileStates);
    add(u"users"_s, tr("Users"), Part::Users, buildUsers());
    add(u"keys"_s, tr("Keys"), Part::Keys, buildKeys());
    add(u"stripe"_s, tr("Stripe"), Part::Stripe, m_stripeStates);
    add(u"plans"_s, tr("Plans"), Part::Plans, buildPlans());
    add(u"webhook"_s, tr("Webhook"), Part::Webhook, buildWebhook());
    add(u"events"_s, tr("Events"), Part::Events, buildEvents());
    add(u"audit"_s, tr("Audit"), Part::Audit, buildAudit());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        look();
    });
    connect(&m_model, &InspectionModel::partsChanged, this, &TenantLooks::showParts);
}

void TenantLooks::add(const QString &id, const QString &title, Part part, QWidget *content)
{
    m_parts.append(part);
    m_pages->addWidget(content);
    const int tab = m_tabs->addTab(title);
    m_tabs->setTabData(tab, id);
    m_tabs->setTabToolTip(tab, title); // long words are shortened
}

StateView *TenantLooks::factsIn(KeyValueList *facts, const QString &name)
{
    facts->setObjectName(name + u"KeyValueList"_s);
    auto *column = new ScrollColumn;
    column->setAutoFillBackground(false);
    column->body()->addWidget(facts);
    column->body()->addStretch(1);
    auto *states = new StateView(column, Skeleton::Shape::Rows);
    states->setObjectName(name + u"StateView"_s);
    connect(states, &StateView::retryRequested, this, &TenantLooks::refresh);
    return states;
}

TenantLooks::Part TenantLooks::current() const
{
    return m_parts.at(m_tabs->currentIndex());
}

void TenantLooks::look()
{
    m_model.look(current());
}

void TenantLooks::refresh()
{
    m_model.refresh(current());
}

// ---- what is no list ----------------------------------------------------------------------------------------------

void TenantLooks::showParts()
{
    showAnswer(*m_profileStates, m_model.details());
    showAnswer(*m_stripeStates, m_model.details());
    showAnswer(*m_webhookStates, m_model.webhook());
    if (m_model.details().isFilled()) {
        showProfile();
        showStripe();
    }
    if (m_model.webhook().isFilled())
        showWebhook();
}

void TenantLooks::showProfile()
{
    const auto &tenant = m_model.details().value;
    const auto status = tenantWord(tenant.status);
    m_profile->setRows({{tr("State"), status.word, false, status.tone},
                        {tr("Slug"), tenant.slug, true},
                        {tr("E-mail"), tenant.email},
                        {tr("Tier"), tierName(tenant.tier)},
                        {tr("Plans"), ofLimit(tenant.usage.plans, tenant.limits.plans)},
                        {tr("Users"), ofLimit(tenant.usage.users, tenant.limits.users)},
                        {tr("API calls this month"), ofLimit(tenant.usage.apiCallsThisMonth, tenant.limits.apiCallsPerMonth)},
                        {tr("Created"), dayAndTimeText(tenant.createdAt)},
                        {tr("Tenant ID"), tenant.id.text(), true}});
}

void TenantLooks::showStripe()
{
    const auto &stripe = m_model.details().value.stripe;
    QList<KeyValueList::Row> rows{{tr("Account"), stripe.accountId.value_or(QString()), true},
                                  {tr("Connected"), yesOrNo(stripe.connected)},
                                  {tr("Charges"), yesOrNo(stripe.chargesEnabled)},
                                  {tr("Payouts"), yesOrNo(stripe.payoutsEnabled)},
                                  {tr("Details given"), yesOrNo(stripe.detailsSubmitted)},
                                  {tr("Checked"), stripe.checkedAt ? dayAndTimeText(*stripe.checkedAt) : QString()}};
    if (!stripe.requirementsDue.isEmpty())
        rows.append({tr("Wanted by Stripe"), QLocale().createSeparatedList(requirementNames(stripe.requirementsDue))});
    if (stripe.disabledReason && !stripe.disabledReason->isEmpty())
        rows.append({tr("Restricted"), disabledText(*stripe.disabledReason)});
    m_stripe->setRows(rows);
}

void TenantLooks::showWebhook()
{
    const auto &webhook = m_model.webhook().value;
    const auto word = endpointWord(webhook);
    m_webhook->setRows({{tr("State"), word.word, false, word.tone},
                        {tr("Address"), webhook.url, true},
                        {tr("Tells of"), wishesText(webhook.events)},
                        {tr("Secret"), isolated(u"whsec_••••••••"_s + webhook.secretLast8)},
                        {tr("Changed"), dayAndTimeText(webhook.updatedAt)}});
}

} // namespace plandeck

#include "moc_tenantlooks.cpp"
