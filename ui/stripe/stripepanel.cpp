// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/stripepanel.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/stripe/accountcard.h"
#include "ui/stripe/connectcard.h"
#include "ui/stripe/flowlogcard.h"
#include "ui/stripe/modescard.h"
#include "ui/stripe/requestlogcard.h"
#include "ui/stripe/waitingcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
StripePanel::StripePanel(StripeModel &stripe, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_stripe(stripe)
    , m_session(session)
    , m_openBrowser(&QDesktopServices::openUrl)
    , m_header(new PageHeader(tr("Stripe")))
    , m_asOf(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_ask(new BusyButton(tr("&Ask Stripe"), ButtonKind::Normal))
    , m_banner(new Banner)
{
    setObjectName(u"stripePanel"_s);
    m_asOf->setObjectName(u"asOfTextLabel"_s);
    m_ask->setObjectName(u"askStripePushButton"_s);
    m_ask->setToolTip(tr("Read the account anew from Stripe (F5)"));
    m_banner->setObjectName(u"stripeBanner"_s);
    m_header->addAction(m_asOf);
    m_header->addAction(m_ask);
    m_state = new StateView(buildContent(), Skeleton::Shape::Cards);
    m_state->setObjectName(u"stripeStateView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_state, 1);

    connect(m_ask, &QPushButton::clicked, this, [this] { m_stripe.refresh(true); });
    connect(m_state, &StateView::retryRequested, this, [this] { m_stripe.refresh(); });
    connect(m_banner, &Banner::actionRequested, this, [this] { m_bannerAct(); });
    connect(&m_stripe, &StripeModel::changed, this, &StripePanel::follow);
    connect(&m_stripe, &StripeModel::browserWanted, this, &StripePanel::openBrowser);
    connect(&m_stripe, &StripeModel::dashboardWanted, this, [this](const QUrl &url) { m_openBrowser(url); });
    connect(&m_session, &SessionModel::changed, this, &StripePanel::follow);
    follow();
}

QWidget *StripePanel::buildContent()
{
    auto *scroll = new ScrollColumn;
    m_connect = new ConnectCard;
    m_waiting = new WaitingCard;
    m_account = new AccountCard;
    m_log = new FlowLogCard;
    m_modes = new ModesCard;
    m_requests = new RequestLogCard(m_stripe.requests());
    for (QWidget *card : std::initializer_list<QWidget *>{m_modes, m_connect, m_waiting, m_account, m_log, m_requests})
        scroll->body()->addWidget(card);
    scroll->body()->addStretch(1);
    connect(m_connect, &ConnectCard::connectRequested, &m_stripe, &StripeModel::begin);
    connect(m_account, &AccountCard::resumeRequested, this, [this] { m_stripe.begin(ConnectFlow::AccountLinks); });
    connect(m_account, &AccountCard::dashboardRequested, &m_stripe, &StripeModel::openDashboard);
    connect(m_modes, &ModesCard::modeRequested, &m_session, &SessionModel::setMode);
    connect(m_waiting, &WaitingCard::addressPasted, &m_stripe, &StripeModel::complete);
    connect(m_waiting, &WaitingCard::cancelRequested, &m_stripe, &StripeModel::cancel);
    connect(m_waiting, &WaitingCard::openRequested, this, [this] { openBrowser(m_stripe.authorizationUrl()); });
    return scroll;
}

void StripePanel::setRedirectUri(const QString &uri)
{
    m_connect->setRedirectUri(uri);
}

void StripePanel::openBrowser(const QUrl &url)
{
    const bool isOpened = m_openBrowser(url);
    m_waiting->setOpened(isOpened);
    if (isOpened)
        m_stripe.noteBrowser();
}

void StripePanel::follow()
{
    showState();
    showBanner();
    const auto &status = m_stripe.status();
    const bool isWaiting = m_stripe.isWaiting();
    const bool hasAccount = status.accountId.has_value();
    const QString refusal = m_session.may(infoOf<ConnectStripe>.name())
                                ? QString()
                                : tr("Your role does not connect Stripe. %1").arg(whoCan(ConnectStripe::access));
    m_header->setSubtitle(status.connected ? tr("Your plans are sold through this account.")
                                           : tr("Where the money for your plans goes."));
    m_asOf->setText(status.checkedAt ? tr("as of %1").arg(momentText(*status.checkedAt)) : tr("not asked yet"));
    m_asOf->setVisible(hasAccount);
    m_ask->setVisible(hasAccount && !isWaiting);
    m_ask->setBusy(m_stripe.isBusy(), tr("Asking…"));

    m_connect->setVisible(!isWaiting && !hasAccount);
    m_connect->setBusy(m_stripe.isBeginning());
    m_connect->setRefusal(refusal);
    m_waiting->setVisible(isWaiting);
    if (isWaiting)
        m_waiting->setLink(m_stripe.authorizationUrl(), m_stripe.expiresAt());
    const auto &pasteProblem = m_stripe.pasteProblem();
    m_waiting->setCompleting(m_stripe.isCompleting(), pasteProblem.code.isEmpty() ? QString() : errorText(pasteProblem));
    m_modes->setModes(m_session.mode(), status, m_stripe.otherStatus());
    m_account->setVisible(!isWaiting && hasAccount);
    m_account->setStatus(status);
    m_account->setBusy(m_stripe.isBeginning());
    m_account->setOpeningDashboard(m_stripe.isOpeningDashboard());
    m_account->setRefusal(refusal);
    m_log->setSteps(m_stripe.steps());
}

void StripePanel::showState()
{
    switch (m_stripe.loadState()) {
    case LoadState::Loading: return m_state->showLoading();
    case LoadState::Failed: return m_state->showFailed(errorText(m_stripe.problem()), errorDetail(m_stripe.problem()));
    case LoadState::Empty: // the card to connect is the empty state
    case LoadState::FilteredEmpty:
    case LoadState::Filled: return m_state->showFilled();
    }
}

/// What failed and what to do about it; or how the last attempt to connect ended, if it ended badly.
void StripePanel::showBanner()
{
    using Kind = StripeModel::Step::Kind;
    const auto &problem = m_stripe.problem();
    const auto &steps = m_stripe.steps();
    const auto endedWith = [&steps](Kind kind) { return !steps.isEmpty() && steps.last().kind == kind; };
    const bool isShownBelow = m_stripe.loadState() == LoadState::Loading || m_stripe.loadState() == LoadState::Failed;
    m_banner->setVisible(false);
    if (isShownBelow)
        return;
    if (problem.code == "login_link_unavailable"_L1)
        return warn(Tone::Warn, errorText(problem), tr("Ask Stripe"), [this] { m_stripe.refresh(true); });
    if (problem.code == "live_mode_not_configured"_L1)
        return warn(Tone::Warn, errorText(problem), tr("Back to test mode"), [this] { m_session.setMode(Mode::Test); });
    const auto again = [this] { m_stripe.begin(m_connect->flow()); };
    if (!problem.code.isEmpty()) {
        const bool isBeginning = endedWith(Kind::Failed);
        const QString detail = errorDetail(problem);
        const QString what = isBeginning ? tr("Connecting could not begin. %1") : tr("The account could not be read. %1");
        const QString sentence = what.arg(errorText(problem)) + (detail.isEmpty() ? QString() : u" (%1)"_s.arg(isolated(detail)));
        return isBeginning ? warn(Tone::Bad, sentence, tr("Try again"), again)
                           : warn(Tone::Bad, sentence, tr("Try again"), [this] { m_stripe.refresh(); });
    }
    if (m_stripe.status().connected || !m_stripe.isOwnFlow())
        return;
    if (endedWith(Kind::Expired))
        warn(Tone::Warn, tr("The link ran out before the browser came back. Nothing was changed."), tr("Connect again"), again);
    else if (endedWith(Kind::NotConnected))
        warn(Tone::Warn,
             m_stripe.status().accountId
                 ? tr("The browser came back, but Stripe still misses something. You can go on where you stopped.")
                 : tr("The browser came back without an account. %1").arg(errorText(m_stripe.flowProblem())),
             m_stripe.status().accountId ? QString() : tr("Connect again"), again);
}

void StripePanel::warn(Tone tone, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_bannerAct = std::move(act);
    m_banner->setMessage(tone, sentence, action);
    m_banner->setVisible(true);
}

} // namespace plandeck

#include "moc_stripepanel.cpp"
