// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepanel.h"

#include "services/operations/apikeys.h"
#include "services/operations/events.h"
#include "services/operations/users.h"
#include "ui/common/curl.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/home/attentiontext.h"
#include "ui/home/awaytext.h"
#include "ui/home/figurerow.h"
#include "ui/home/setupcard.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QTime>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int cardWidth = 460;

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

QString pageOf(const Attention &attention)
{
    return pageOf(attention.kind);
}

QString pageOf(const AwayItem &item)
{
    return placeOf(item).page();
}

} // namespace

HomePanel::HomePanel(HomeModel &home, AwayModel &away, SessionModel &session, QWidget *parent)
    : Panel(u"home"_s, {}, session, parent)
    , m_home(home)
    , m_away(away)
    , m_figures(new FigureRow(m_home))
    , m_setup(new SetupCard(m_home, session))
    , m_attentionCard(new NoticeCard(tr("Needs you"), u"attentionCard"_s))
    , m_awayCard(new NoticeCard(tr("While you were away"), u"awayCard"_s))
{
    addRefresh();
    setBody(makeStates(buildContent(), Skeleton::Shape::Cards));
    connect(&m_home, &HomeModel::changed, this, &HomePanel::showAll);
    connect(&m_away, &AwayModel::changed, this, &HomePanel::showAway);
    showAll();
}

QWidget *HomePanel::buildContent()
{
    connect(m_figures, &FigureRow::stripeRequested, this, [this] { Q_EMIT stepRequested(HomeModel::Step::ConnectStripe); });
    connect(m_setup, &SetupCard::stepRequested, this, [this](HomeModel::Step step) {
        if (step == HomeModel::Step::CallApi)
            m_command->copy();
        Q_EMIT stepRequested(step);
    });
    connect(m_attentionCard, &NoticeCard::retryRequested, this, &HomePanel::refresh);
    connect(m_attentionCard, &NoticeCard::actionRequested, this, [this](int index) {
        if (const auto list = m_home.attention(); index < list.size())
            Q_EMIT attentionRequested(list.at(index).kind);
    });
    buildAway();
    auto *scroll = new ScrollColumn;
    scroll->body()->addWidget(m_figures);
    scroll->body()->addWidget(buildColumns());
    scroll->body()->addStretch(1);
    return scroll;
}

/// Two columns of cards, each as high as what it says; one under the other where there is no room for both.
QWidget *HomePanel::buildColumns()
{
    auto *columns = new QWidget;
    auto *flow = new FlowLayout(metric::blockGap, columns);
    flow->setColumnWidth(cardWidth);
    for (auto **column : {&m_leading, &m_trailing}) {
        auto *side = new QWidget;
        *column = new QVBoxLayout(side);
        (*column)->setContentsMargins(0, 0, 0, 0);
        (*column)->setSpacing(metric::blockGap);
        flow->addWidget(side);
    }
    m_leading->addWidget(m_setup);
    m_leading->addWidget(m_attentionCard);
    m_leading->addStretch(1);
    m_trailing->addWidget(m_awayCard);
    m_trailing->addWidget(buildApiCard());
    m_trailing->addStretch(1);
    return columns;
}

/// While there is something to set up, what needs somebody stands beside it.
void HomePanel::arrange()
{
    const bool isSettingUp = m_home.details().isFilled() && m_home.next();
    m_setup->setVisible(isSettingUp);
    auto *column = isSettingUp ? m_trailing : m_leading;
    if (column->indexOf(m_attentionCard) < 0)
        column->insertWidget(0, m_attentionCard);
}

void HomePanel::buildAway()
{
    auto *seen = new QPushButton(tr("&Got it"));
    seen->setObjectName(u"awaySeenPushButton"_s);
    seen->setToolTip(tr("Put this list away"));
    m_awayCard->addHeadButton(seen);
    connect(seen, &QPushButton::clicked, this, [this] { m_away.setSince(std::nullopt); });
    connect(m_awayCard, &NoticeCard::retryRequested, this, &HomePanel::refresh);
    connect(m_awayCard, &NoticeCard::actionRequested, this, [this](int index) {
        if (const auto items = m_away.items(); index < items.size())
            Q_EMIT placeRequested(placeOf(items.at(index)));
    });
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

void HomePanel::setSimulated()
{
    m_setup->setSimulated();
}

void HomePanel::refresh()
{
    m_home.refresh();
    m_away.refresh();
}

QString HomePanel::title() const
{
    return greeting(session().user().firstName, QTime::currentTime().hour());
}

QString HomePanel::subtitle() const
{
    const auto name = session().tenant().name;
    return m_home.details().isFilled() ? u"%1 · %2"_s.arg(name, tierName(m_home.tenant().tier)) : name;
}

std::optional<Panel::Notice> HomePanel::notice()
{
    const bool isPartial = m_home.details().isFilled() != m_home.overview().isFilled();
    if (!isPartial || problem().code.isEmpty())
        return {};
    return Notice{Tone::Warn, tr("Not all of this could be read. %1").arg(errorText(problem())), tr("Try again"),
                  [this] { refresh(); }};
}

void HomePanel::showRights()
{
    m_figures->follow();
    m_setup->follow();
    arrange();
    showAttention();
    showAway();
    showCommand();
}

void HomePanel::showAttention()
{
    const auto list = m_home.attention();
    const bool isAllKnown = m_home.details().isFilled() && m_home.overview().isFilled();
    m_attentionCard->setAside(list.isEmpty() ? QString() : tr("%n thing(s)", "that need somebody", int(list.size())));
    if (!list.isEmpty())
        showNotices(m_attentionCard, list);
    else if (isAllKnown)
        m_attentionCard->showCalm(tr("All in order"));
    else if (m_home.details().state == LoadState::Failed || m_home.overview().state == LoadState::Failed)
        m_attentionCard->showProblem(tr("Whether all is in order is not known."));
    else
        m_attentionCard->showLoading();
}

void HomePanel::showAway()
{
    const auto &since = m_away.since();
    m_awayCard->setVisible(since.has_value());
    if (!since)
        return;
    const auto problem = m_away.problem();
    m_awayCard->setAside(tr("since %1", "time of the last visit").arg(momentText(*since)));
    const QString missing = problem.code.isEmpty() ? QString() : tr("Not all could be read. %1").arg(errorText(problem));
    m_awayCard->setFootnote(m_away.isShortened() ? tr("Older things are in the audit log.") : missing);
    switch (m_away.loadState()) {
    case LoadState::Loading: return m_awayCard->showLoading();
    case LoadState::Failed: m_awayCard->setFootnote({}); return m_awayCard->showProblem(errorText(problem));
    case LoadState::Empty:
    case LoadState::FilteredEmpty: return m_awayCard->showCalm(tr("Nothing that you do not know of"));
    case LoadState::Filled: return showNotices(m_awayCard, m_away.items());
    }
}

template<typename Item>
void HomePanel::showNotices(NoticeCard *card, const QList<Item> &items)
{
    QList<NoticeCard::Notice> notices;
    for (const auto &item : items) {
        auto notice = noticeOf(item);
        if (!notice.action.isEmpty())
            notice.refusal = refusalToOpen(pageOf(item));
        notices.append(notice);
    }
    card->showNotices(notices);
}

/// The page would only say so itself.
QString HomePanel::refusalToOpen(const QString &page) const
{
    struct Gate
    {
        QLatin1StringView page;
        QLatin1StringView permission;
        Access access;
    };
    static const std::array gates{Gate{"keys"_L1, infoOf<ListApiKeys>.name(), ListApiKeys::access},
                                  Gate{"webhooks"_L1, infoOf<GetWebhookConfig>.name(), GetWebhookConfig::access},
                                  Gate{"events"_L1, infoOf<ListEvents>.name(), ListEvents::access},
                                  Gate{"people"_L1, infoOf<ListUsers>.name(), ListUsers::access}};
    const auto gate = std::ranges::find_if(gates, [&](const Gate &each) { return page == each.page; });
    return gate == gates.end() || mayDo(gate->permission) ? QString() : whoCan(gate->access);
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
