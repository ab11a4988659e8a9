// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/setupcard.h"

#include "services/operations/connect.h"
#include "services/operations/plans.h"
#include "services/operations/webhooks.h"
#include "ui/home/steprow.h"
#include "ui/panels/refusal.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

StepRow::Words wordsOf(HomeModel::Step step)
{
    switch (step) {
    case HomeModel::Step::Register:
        return {SetupCard::tr("Register your company"),
                SetupCard::tr("With its two API keys, for test and for live."),
                {},
                u"registerStep"_s};
    case HomeModel::Step::ConnectStripe:
        return {SetupCard::tr("Connect Stripe"), SetupCard::tr("Your customers pay into your own account, not into ours."),
                SetupCard::tr("Connect &Stripe"), u"connectStep"_s};
    case HomeModel::Step::CreatePlan:
        return {SetupCard::tr("Create your first plan"),
                SetupCard::tr("Its product and its price appear in Stripe by themselves."), SetupCard::tr("Create a &plan"),
                u"planStep"_s};
    case HomeModel::Step::SetWebhook:
        return {SetupCard::tr("Set your webhook"), SetupCard::tr("Your servers hear of changes by themselves."),
                SetupCard::tr("Set the &webhook"), u"webhookStep"_s};
    case HomeModel::Step::CallApi:
        return {SetupCard::tr("Call the API"), SetupCard::tr("List your plans from a terminal."), SetupCard::tr("Copy &command"),
                u"apiStep"_s};
    }
    Q_UNREACHABLE();
}

/// The operation that a step needs; null: steps that need none are everybody's.
const OperationInfo *needOf(HomeModel::Step step)
{
    switch (step) {
    case HomeModel::Step::ConnectStripe: return &infoOf<ConnectStripe>;
    case HomeModel::Step::CreatePlan: return &infoOf<CreatePlan>;
    case HomeModel::Step::SetWebhook: return &infoOf<SetWebhookConfig>;
    case HomeModel::Step::Register:
    case HomeModel::Step::CallApi: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

SetupCard::SetupCard(const HomeModel &home, const SessionModel &session, QWidget *parent)
    : Card(parent)
    , m_home(home)
    , m_session(session)
    , m_progress(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_bar(new QProgressBar)
{
    setObjectName(u"setupCard"_s);
    m_progress->setObjectName(u"setupProgressTextLabel"_s);
    m_bar->setAccessibleName(tr("Setup"));
    m_bar->setRange(0, int(HomeModel::steps.size()));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Set up"), TextRole::Heading), 1);
    head->addWidget(m_progress);
    body()->setContentsMargins(20, 16, 20, 12);
    body()->setSpacing(metric::controlGap);
    body()->addLayout(head);
    body()->addWidget(m_bar);
    body()->addSpacing(4);
    for (const auto step : HomeModel::steps) {
        if (!m_rows.isEmpty())
            body()->addWidget(new Separator);
        m_rows.append(new StepRow(int(m_rows.size()) + 1, wordsOf(step)));
        body()->addWidget(m_rows.last());
        connect(m_rows.last(), &StepRow::requested, this, [this, step] { Q_EMIT stepRequested(step); });
    }
    body()->addStretch(1);
}

void SetupCard::setSimulated()
{
    const auto at = std::ranges::find(HomeModel::steps, HomeModel::Step::ConnectStripe) - HomeModel::steps.begin();
    m_rows[at]->setWords(tr("No Stripe key is set, so the built-in simulator stands in: no account, no money."),
                         tr("Try with &simulator"));
    follow();
}

void SetupCard::follow()
{
    const auto next = m_home.next();
    for (size_t i = 0; i < HomeModel::steps.size(); ++i) {
        const auto step = HomeModel::steps[i];
        const auto *need = needOf(step);
        const auto refusal = need ? refusalOf(m_session, *need, {}) : QString();
        m_rows[qsizetype(i)]->setState(m_home.isDone(step) ? StepRow::State::Done
                                       : step == next      ? StepRow::State::Next
                                                           : StepRow::State::Later,
                                       refusal.isEmpty(), refusal);
    }
    m_bar->setValue(m_home.doneCount());
    m_progress->setText(next ? tr("%1 of %2 done").arg(m_home.doneCount()).arg(HomeModel::steps.size()) : tr("All done"));
}

} // namespace plandeck

#include "moc_setupcard.cpp"
