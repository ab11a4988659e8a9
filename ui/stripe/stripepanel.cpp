// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/stripepanel.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/stripe/accountcard.h"
#include "ui/stripe/connectcard.h"
#include "ui/stripe/flowlogcard.h"
#include "ui/stripe/modescard.h"
#include "ui/stripe/requestlogcard.h"
#include "ui/stripe/waitingcard.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

StripePanel::StripePanel(StripeModel &stripe, SessionModel &session, QWidget *parent)
    : Panel(u"stripe"_s, tr("Stripe"), session, parent)
    , m_stripe(stripe)
    , m_openBrowser(&QDesktopServices::openUrl)
    , m_asOf(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_ask(new BusyButton(tr("&Ask Stripe"), ButtonKind::Normal))
{
    m_asOf->setObjectName(u"asOfTextLabel"_s);
    m_ask->setObjectName(u"askStripePushButton"_s);
    setKeyedTip(m_ask, u"refreshPageAction"_s, tr("Read the account anew from Stripe"));
    header()->addAction(m_asOf);
    header()->addAction(m_ask);
    setBody(makeStates(buildContent(), Skeleton::Shape::Cards));
    connect(m_ask, &QPushButton::clicked, this, [this] { m_stripe.refresh(true); });
    connect(&m_stripe, &StripeModel::changed, this, &StripePanel::showAll);
    connect(&m_stripe, &StripeModel::browserWanted, this, &StripePanel::openBrowser);
    connect(&m_stripe, &StripeModel::dashboardWanted, this, [this](const QUrl &url) { m_openBrowser(url); });
    showAll();
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
    connect(m_modes, &ModesCard::modeRequested, &session(), &SessionModel::setMode);
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

/// The card to connect is the empty state.
LoadState StripePanel::loadState() const
{
    const auto state = m_stripe.loadState();
    return state == LoadState::Empty ? LoadState::Filled : state;
}

QString StripePanel::subtitle() const
{
    return m_stripe.status().connected ? tr("Your plans are sold through this account.")
                                       : tr("Where the money for your plans goes.");
}

void StripePanel::showRights()
{
    const auto &status = m_stripe.status();
    const bool isWaiting = m_stripe.isWaiting();
    const bool hasAccount = status.accountId.has_value();
    const QString refusal = refusalOf(infoOf<ConnectStripe>, tr("Your role does not connect Stripe."));
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
    m_modes->setModes(session().mode(), status, m_stripe.otherStatus());
    m_account->setVisible(!isWaiting && hasAccount);
    m_account->setStatus(status);
    m_account->setBusy(m_stripe.isBeginning());
    m_account->setOpeningDashboard(m_stripe.isOpeningDashboard());
    m_account->setRefusal(refusal);
    m_log->setSteps(m_stripe.steps());
}

/// What failed and what to do about it; or how the last attempt to connect ended, if it ended badly.
std::optional<Panel::Notice> StripePanel::notice()
{
    const auto &problem = m_stripe.problem();
    if (loadState() != LoadState::Filled)
        return {};
    if (problem.code == "login_link_unavailable"_L1)
        return Notice{Tone::Warn, errorText(problem), tr("Ask Stripe"), [this] { m_stripe.refresh(true); }};
    if (problem.code == "live_mode_not_configured"_L1)
        return Notice{Tone::Warn, errorText(problem), tr("Back to test mode"), [this] { session().setMode(Mode::Test); }};
    if (!problem.code.isEmpty())
        return failureNotice();
    return m_stripe.status().connected || !m_stripe.isOwnFlow() ? std::optional<Notice>() : flowNotice();
}

bool StripePanel::endedWith(StripeModel::Step::Kind kind) const
{
    return !m_stripe.steps().isEmpty() && m_stripe.steps().last().kind == kind;
}

Panel::Notice StripePanel::failureNotice()
{
    const auto &problem = m_stripe.problem();
    const bool isBeginning = endedWith(StripeModel::Step::Kind::Failed);
    const QString detail = errorDetail(problem);
    const QString what = isBeginning ? tr("Connecting could not begin. %1") : tr("The account could not be read. %1");
    return {Tone::Bad, what.arg(errorText(problem)) + (detail.isEmpty() ? QString() : u" (%1)"_s.arg(isolated(detail))),
            tr("Try again"), [this, isBeginning] { isBeginning ? connectAgain() : m_stripe.refresh(); }};
}

std::optional<Panel::Notice> StripePanel::flowNotice()
{
    if (endedWith(StripeModel::Step::Kind::Expired))
        return Notice{Tone::Warn, tr("The link ran out before the browser came back. Nothing was changed."), tr("Connect again"),
                      [this] { connectAgain(); }};
    if (!endedWith(StripeModel::Step::Kind::NotConnected))
        return {};
    if (m_stripe.status().accountId)
        return Notice{Tone::Warn,
                      tr("The browser came back, but Stripe still misses something. You can go on where you stopped.")};
    return Notice{Tone::Warn, tr("The browser came back without an account. %1").arg(errorText(m_stripe.flowProblem())),
                  tr("Connect again"), [this] { connectAgain(); }};
}

void StripePanel::connectAgain()
{
    m_stripe.begin(m_connect->flow());
}

} // namespace plandeck

#include "moc_stripepanel.cpp"
