// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/figurerow.h"

#include "ui/common/moments.h"
#include "ui/home/figurecard.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int figureWidth = 182;

QString unknownWords(LoadState state)
{
    return state == LoadState::Failed ? FigureRow::tr("not known") : FigureRow::tr("looking…");
}

QString agoText(const std::optional<QDateTime> &at, const QString &never)
{
    const qint64 seconds = at ? at->secsTo(QDateTime::currentDateTimeUtc()) : 0;
    if (!at)
        return never;
    return seconds < 60 ? FigureRow::tr("last just now") : FigureRow::tr("last %1 ago", "how long").arg(spanText(seconds));
}

} // namespace

FigureRow::FigureRow(const HomeModel &home, QWidget *parent)
    : QWidget(parent)
    , m_home(home)
    , m_plans(new FigureCard(tr("Plans")))
    , m_events(new FigureCard(tr("Events, 24 hours")))
    , m_deliveries(new FigureCard(tr("Messages sent, 24 hours")))
    , m_calls(new FigureCard(tr("API calls this month")))
{
    m_plans->setObjectName(u"plansFigureCard"_s);
    m_events->setObjectName(u"eventsFigureCard"_s);
    m_deliveries->setObjectName(u"deliveriesFigureCard"_s);
    m_calls->setObjectName(u"callsFigureCard"_s);
    auto *flow = new FlowLayout(metric::cardGap, this);
    flow->setColumnWidth(figureWidth);
    for (QWidget *card : QList<QWidget *>{m_plans, m_events, m_deliveries, m_calls, buildStripe()})
        flow->addWidget(card);
}

Card *FigureRow::buildStripe()
{
    auto *card = new Card;
    card->setObjectName(u"stripeFigureCard"_s);
    m_stripeBadge = new Badge;
    m_stripeBadge->setObjectName(u"stripeBadge"_s);
    m_stripeAccount = new ElidedLabel({}, Qt::ElideMiddle, TextRole::Small, Tone::Muted);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"openStripePushButton"_s);
    open->setAccessibleName(tr("Open Stripe"));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, &FigureRow::stripeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Stripe"), TextRole::Small, Tone::Muted), 1);
    head->addWidget(open);
    card->body()->setContentsMargins(16, 6, 10, 14);
    card->body()->setSpacing(6);
    card->body()->addLayout(head);
    card->body()->addWidget(m_stripeBadge, 0, Qt::AlignLeading);
    card->body()->addWidget(m_stripeAccount);
    card->body()->addStretch(1);
    return card;
}

void FigureRow::follow()
{
    showDetails();
    showOverview();
    showStripe();
}

void FigureRow::showDetails()
{
    const auto &details = m_home.details();
    if (!details.isFilled()) {
        for (auto *card : {m_plans, m_calls})
            card->setUnknown(unknownWords(details.state));
        m_calls->setNote({});
        return;
    }
    const auto &tenant = details.value;
    m_plans->setFigure(tenant.usage.plans, tenant.limits.plans);
    m_calls->setFigure(tenant.usage.apiCallsThisMonth, tenant.limits.apiCallsPerMonth);
    m_calls->setNote(agoText(m_home.keyLastUsedAt(), tr("no key used yet")));
}

void FigureRow::showOverview()
{
    const auto &overview = m_home.overview();
    if (!overview.isFilled()) {
        for (auto *card : {m_events, m_deliveries})
            card->setUnknown(unknownWords(overview.state));
        for (auto *card : {m_plans, m_events, m_deliveries})
            card->setNote({});
        return;
    }
    const auto &counts = overview.value;
    m_plans->setNote(
        tr("%1, %2", "so many active, so many drafts")
            .arg(tr("%n active", "plans", int(counts.plansActive)), tr("%n draft(s)", "plans", int(counts.planDrafts))));
    m_events->setCount(counts.eventsLastDay);
    m_events->setNote(agoText(counts.lastEventAt, tr("none yet", "event")));
    m_deliveries->setCount(counts.deliveriesLastDay);
    m_deliveries->setNote(counts.deliveriesFailed > 0 ? tr("%n failed in 7 days", nullptr, int(counts.deliveriesFailed))
                                                      : tr("none failed in 7 days"));
}

void FigureRow::showStripe()
{
    const auto &stripe = m_home.tenant().stripe;
    if (!m_home.details().isFilled())
        m_stripeBadge->setState(m_home.details().state == LoadState::Failed ? tr("Not known") : tr("Looking…"), Tone::Neutral);
    else if (!stripe.connected)
        m_stripeBadge->setState(stripe.accountId ? tr("Not finished") : tr("Not connected"),
                                stripe.accountId ? Tone::Warn : Tone::Neutral);
    else if (!stripe.chargesEnabled || !stripe.requirementsDue.isEmpty())
        m_stripeBadge->setState(tr("Needs attention"), Tone::Warn);
    else
        m_stripeBadge->setState(tr("Connected"), Tone::Ok);
    m_stripeAccount->setFullText(stripe.accountId.value_or(tr("No account yet")));
}

} // namespace plandeck

#include "moc_figurerow.cpp"
