// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepanel.h"

#include "ui/common/curl.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/home/figurecard.h"
#include "ui/home/setupcard.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QTime>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int figureWidth = 250;
constexpr int setupWidth = 460;

QString greeting(const QString &name, int hour)
{
    if (name.isEmpty())
        return HomePanel::tr("Welcome");
    if (hour < 5 || hour >= 18)
        return HomePanel::tr("Good evening, %1").arg(name);
    return hour < 12 ? HomePanel::tr("Good morning, %1").arg(name) : HomePanel::tr("Good afternoon, %1").arg(name);
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Free: return HomePanel::tr("Free tier");
    case Tier::Starter: return HomePanel::tr("Starter tier");
    case Tier::Pro: return HomePanel::tr("Pro tier");
    case Tier::Enterprise: return HomePanel::tr("Enterprise tier");
    }
    Q_UNREACHABLE();
}

} // namespace

HomePanel::HomePanel(HomeModel &home, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_home(home)
    , m_session(session)
    , m_header(new PageHeader({}))
    , m_banner(new Banner)
{
    setObjectName(u"homePanel"_s);
    m_banner->setObjectName(u"homeBanner"_s);
    m_banner->hide();
    m_state = new StateView(buildContent(), Skeleton::Shape::Cards);
    m_state->setObjectName(u"homeStateView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_state, 1);
    connect(m_state, &StateView::retryRequested, &m_home, &HomeModel::refresh);
    connect(m_banner, &Banner::actionRequested, &m_home, &HomeModel::refresh);
    connect(&m_home, &HomeModel::changed, this, &HomePanel::follow);
    connect(&m_session, &SessionModel::changed, this, &HomePanel::follow);
    follow();
}

QWidget *HomePanel::buildContent()
{
    auto *scroll = new ScrollColumn;
    m_setup = new SetupCard(m_home, m_session);
    connect(m_setup, &SetupCard::stepRequested, this, [this](HomeModel::Step step) {
        if (step == HomeModel::Step::CallApi)
            m_command->copy();
        Q_EMIT stepRequested(step);
    });
    auto *pair = new QWidget;
    auto *flow = new FlowLayout(metric::blockGap, pair);
    flow->setColumnWidth(setupWidth);
    flow->addWidget(m_setup);
    flow->addWidget(buildApiCard());
    scroll->body()->addWidget(buildFigures());
    scroll->body()->addWidget(pair);
    scroll->body()->addStretch(1);
    return scroll;
}

QWidget *HomePanel::buildFigures()
{
    auto *figures = new QWidget;
    auto *flow = new FlowLayout(metric::cardGap, figures);
    flow->setColumnWidth(figureWidth);
    m_plans = new FigureCard(tr("Plans"));
    m_plans->setObjectName(u"plansFigureCard"_s);
    m_users = new FigureCard(tr("People"));
    m_users->setObjectName(u"usersFigureCard"_s);
    m_calls = new FigureCard(tr("API calls this month"));
    m_calls->setObjectName(u"callsFigureCard"_s);
    for (QWidget *card :
         {static_cast<QWidget *>(m_plans), static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_calls), buildStripeCard()})
        flow->addWidget(card);
    return figures;
}

QWidget *HomePanel::buildStripeCard()
{
    auto *card = new Card;
    card->setObjectName(u"stripeFigureCard"_s);
    m_stripeBadge = new Badge;
    m_stripeBadge->setObjectName(u"stripeBadge"_s);
    m_stripeAccount = new ElidedLabel({}, Qt::ElideMiddle, TextRole::Small, Tone::Muted);
    m_stripeOpen = new QPushButton(tr("Open"));
    m_stripeOpen->setObjectName(u"openStripePushButton"_s);
    m_stripeOpen->setAccessibleName(tr("Open Stripe"));
    setButtonKind(m_stripeOpen, ButtonKind::Quiet);
    connect(m_stripeOpen, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(HomeModel::Step::ConnectStripe); });
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Stripe"), TextRole::Small, Tone::Muted), 1);
    head->addWidget(m_stripeBadge);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_stripeAccount, 1, Qt::AlignVCenter);
    row->addWidget(m_stripeOpen, 0, Qt::AlignVCenter);
    card->body()->setContentsMargins(16, 12, 16, 12);
    card->body()->setSpacing(6);
    card->body()->addLayout(head);
    card->body()->addLayout(row, 1);
    return card;
}

QWidget *HomePanel::buildApiCard()
{
    auto *card = new Card;
    card->setObjectName(u"apiCard"_s);
    auto *sentence = new TextLabel(tr("Your servers read plans from here. This command lists them from a terminal:"),
                                   TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    m_command = new CodeBlock(tr("Copy command"));
    m_command->setObjectName(u"curlCodeBlock"_s);
    m_keyHint = new TextLabel({}, TextRole::Small, Tone::Faint);
    m_keyHint->setObjectName(u"keyHintTextLabel"_s);
    m_keyHint->setWordWrap(true);
    card->body()->setContentsMargins(20, 16, 20, 16);
    card->body()->addWidget(new TextLabel(tr("Call the API"), TextRole::Heading));
    card->body()->addWidget(sentence);
    card->body()->addWidget(m_command);
    card->body()->addWidget(m_keyHint);
    card->body()->addStretch(1);
    auto *explorer = new QPushButton(iconOf(Icon::ExternalLink), tr("Open the API e&xplorer"));
    explorer->setObjectName(u"explorerPushButton"_s);
    connect(explorer, &QPushButton::clicked, this, &HomePanel::explorerRequested);
    card->body()->addWidget(explorer, 0, Qt::AlignLeading);
    return card;
}

void HomePanel::setServer(const QUrl &url)
{
    m_server = url;
    showCommand();
}

void HomePanel::setApiKey(Secret key)
{
    m_apiKey = std::move(key);
    showCommand();
}

void HomePanel::follow()
{
    showHead();
    const auto &problem = m_home.problem();
    switch (m_home.loadState()) {
    case LoadState::Loading: m_state->showLoading(); break;
    case LoadState::Failed: m_state->showFailed(errorText(problem), errorDetail(problem)); break;
    case LoadState::Empty:
    case LoadState::FilteredEmpty:
    case LoadState::Filled: m_state->showFilled(); break;
    }
    const bool isStale = m_home.loadState() == LoadState::Filled && !problem.code.isEmpty();
    if (isStale)
        m_banner->setMessage(Tone::Warn, tr("This may be out of date. %1").arg(errorText(problem)), tr("Try again"));
    m_banner->setVisible(isStale);
    if (m_home.loadState() != LoadState::Filled)
        return;
    const auto &tenant = m_home.tenant();
    m_plans->setFigure(tenant.usage.plans, tenant.limits.plans);
    m_users->setFigure(tenant.usage.users, tenant.limits.users);
    m_calls->setFigure(tenant.usage.apiCallsThisMonth, tenant.limits.apiCallsPerMonth);
    m_setup->follow();
    showStripe();
    showCommand();
}

void HomePanel::showHead()
{
    m_header->setTitle(greeting(m_session.user().firstName, QTime::currentTime().hour()));
    const auto name = m_session.tenant().name;
    m_header->setSubtitle(m_home.loadState() == LoadState::Filled ? u"%1 · %2"_s.arg(name, tierName(m_home.tenant().tier))
                                                                  : name);
}

void HomePanel::showStripe()
{
    const auto &stripe = m_home.tenant().stripe;
    if (!stripe.connected)
        m_stripeBadge->setState(stripe.accountId ? tr("Not finished") : tr("Not connected"),
                                stripe.accountId ? Tone::Warn : Tone::Neutral);
    else if (!stripe.chargesEnabled || !stripe.requirementsDue.isEmpty())
        m_stripeBadge->setState(tr("Needs attention"), Tone::Warn);
    else
        m_stripeBadge->setState(tr("Connected"), Tone::Ok);
    m_stripeAccount->setFullText(stripe.accountId.value_or(tr("No account yet")));
}

void HomePanel::showCommand()
{
    const auto &keys = m_home.tenant().apiKeys;
    const auto test = std::ranges::find_if(keys, [](const ApiKey &key) { return key.keyType == Mode::Test && key.isActive; });
    m_command->setText(curlText(m_server, tr("YOUR_TEST_KEY", "placeholder in a command")));
    if (!m_apiKey.isEmpty()) {
        m_command->setSecretToCopy(curlCommand(m_server, m_apiKey));
        m_keyHint->setText(tr("What is copied has your test key in it, the one that ends in %1.").arg(isolated(m_apiKey.hint())));
    } else if (test != keys.end()) {
        m_keyHint->setText(tr("Put your test key in: the one that ends in %1.").arg(isolated(test->last4)));
    } else {
        m_keyHint->setText(tr("Put your test key in."));
    }
}

} // namespace plandeck

#include "moc_homepanel.cpp"
