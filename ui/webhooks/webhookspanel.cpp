// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookspanel.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/panels/chosen.h"
#include "ui/panels/loadstates.h"
#include "ui/panels/records.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/deliverycells.h"
#include "ui/webhooks/deliveryinspector.h"
#include "ui/webhooks/endpointcard.h"
#include "ui/webhooks/trialcard.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr std::array stateChips{DeliveryState::Delivered, DeliveryState::Pending, DeliveryState::Failed,
                                DeliveryState::Cancelled};
constexpr std::array types{WebhookType::Test,
                           WebhookType::PlanCreated,
                           WebhookType::PlanUpdated,
                           WebhookType::PlanDeactivated,
                           WebhookType::ApiKeyRegenerated,
                           WebhookType::ApiKeyRevoked,
                           WebhookType::StripeConnected,
                           WebhookType::StripeDisconnected};

} // namespace

WebhooksPanel::WebhooksPanel(WebhookModel &webhook, DeliveriesModel &deliveries, SessionModel &session, QWidget *parent)
    : Panel(u"webhooks"_s, tr("Webhooks"), session, parent)
    , m_model(webhook)
    , m_deliveries(deliveries)
{
    setPermission<GetWebhookConfig>(tr("Webhooks are not for your role"));
    buildActions();
    buildHeader();
    setBody(makeStates(buildContent(), Skeleton::Shape::Rows));
    connect(&m_model, &WebhookModel::changed, this, &WebhooksPanel::showAll);
    connect(&m_deliveries, &DeliveriesModel::loadStateChanged, this, &WebhooksPanel::showDeliveries);
    connect(&m_deliveries, &DeliveriesModel::problemChanged, this, &WebhooksPanel::showBanner);
    connect(&m_deliveries, &DeliveriesModel::busyChanged, this, &WebhooksPanel::showAll);
    showAll();
}

void WebhooksPanel::buildActions()
{
    m_editAction =
        addPanelAction(this, u"editWebhookAction"_s, tr("&Change…"), Icon::Pencil, {Qt::Key_E}, &WebhooksPanel::openForm);
    m_pauseAction = addPanelAction(this, u"pauseAction"_s, {}, Icon::Clock, {Qt::Key_P}, &WebhooksPanel::pauseOrResume);
    m_secretAction =
        addPanelAction(this, u"newSecretAction"_s, tr("New &secret…"), Icon::Key, {}, &WebhooksPanel::askForNewSecret);
    m_removeAction = addPanelAction(this, u"removeWebhookAction"_s, tr("Re&move…"), Icon::Trash, {}, &WebhooksPanel::askToRemove);
    m_doctorAction =
        addPanelAction(this, u"doctorAction"_s, tr("Signature &doctor…"), Icon::Shield, {Qt::Key_D}, &WebhooksPanel::openDoctor);
    m_historyAction = addHistoryAction(
        []() -> std::optional<HistoryOf> { return HistoryOf{.action = u"webhooks.*"_s, .name = tr("the webhook")}; });
    m_resendAction =
        addPanelAction(this, u"resendAction"_s, tr("Send a&gain"), Icon::Upload, {Qt::Key_R}, &WebhooksPanel::resend);
    m_copyActions = {addPanelAction(this, u"copyMessageIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &WebhooksPanel::copyId),
                     addPanelAction(this, u"copyBodyAction"_s, tr("Copy &body"), Icon::Copy, {}, &WebhooksPanel::copyBody),
                     addPanelAction(this, u"copyMessageLinkAction"_s, tr("Copy &link"), Icon::ExternalLink, {},
                                    &WebhooksPanel::copyMessageLink)};
}

void WebhooksPanel::buildHeader()
{
    addRefresh();
    m_testButton = new QPushButton(iconOf(Icon::Bolt), tr("Send &test"));
    m_testButton->setObjectName(u"testPushButton"_s);
    setButtonKind(m_testButton, ButtonKind::Primary);
    auto *menu = new QMenu(m_testButton);
    for (const auto type : types) {
        auto *action = menu->addAction(typeText(type));
        action->setObjectName(u"test_%1Action"_s.arg(wordOf(type)));
        connect(action, &QAction::triggered, this, [this, type] { test(type); });
        if (type == WebhookType::Test)
            menu->addSeparator();
    }
    m_testButton->setMenu(menu);
    header()->addAction(m_testButton);
}

QWidget *WebhooksPanel::buildContent()
{
    auto *content = new ScrollColumn;
    m_endpoint = new EndpointCard({m_editAction, m_pauseAction, m_secretAction, m_removeAction, m_doctorAction, m_historyAction});
    m_trial = new TrialCard;
    m_trial->hide();
    m_chips = makeChips(tr("Shows only these messages"));
    for (const auto state : stateChips)
        m_chips->add(u"state"_s, wordOf(state), stateWord(state).word);
    content->body()->addWidget(m_endpoint);
    content->body()->addWidget(m_trial);
    content->body()->addWidget(m_chips);
    content->body()->addWidget(buildDeliveries(), 1);
    return content;
}

QWidget *WebhooksPanel::buildDeliveries()
{
    m_table = new TableView;
    m_table->setObjectName(u"deliveriesTableView"_s);
    m_table->setAccessibleName(tr("Messages to the webhook"));
    showRecords(*m_table, m_deliveries, new DeliveryCells(m_table));
    m_inspector = new DeliveryInspector(m_resendAction, m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, DeliveriesModel::Created);
    connect(m_detail, &MasterDetail::changed, this, &WebhooksPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &WebhooksPanel::openMenu);
    setFocusProxy(m_table);
    m_deliveryStates = new StateView(m_detail, Skeleton::Shape::Rows);
    m_deliveryStates->setObjectName(u"deliveriesStateView"_s);
    m_deliveryStates->setMinimumHeight(280);
    m_deliveryStates->setEmptyWords({Icon::Webhook,
                                     tr("No messages yet"),
                                     tr("They come by themselves when something happens. A test shows whether the way is free."),
                                     {}});
    m_deliveryStates->setFilteredWords(
        {Icon::Filter, tr("No message matches"), tr("There is none in this state."), tr("Clear filters")});
    connect(m_deliveryStates, &StateView::retryRequested, this, &WebhooksPanel::refresh);
    connect(m_deliveryStates, &StateView::clearFiltersRequested, this, &WebhooksPanel::clearFilters);
    return m_deliveryStates;
}

// ---- what is shown ------------------------------------------------------------------------------------------------

LoadState WebhooksPanel::loadState() const
{
    return m_model.loadState();
}

const Error &WebhooksPanel::problem() const
{
    const bool isListShown = m_deliveries.loadState() == LoadState::Filled; // else it says itself what is wrong
    return m_model.problem().code.isEmpty() && isListShown ? m_deliveries.problem() : m_model.problem();
}

bool WebhooksPanel::isBusy() const
{
    return m_model.isBusy() || m_deliveries.isBusy();
}

QString WebhooksPanel::subtitle() const
{
    return session().mode() == Mode::Live ? tr("Your servers are told of what happens in live mode.")
                                          : tr("Your servers are told of what happens in test mode.");
}

StateView::Words WebhooksPanel::emptyWords() const
{
    return {Icon::Webhook, tr("Tell your servers what happens"),
            tr("Give an address, and every change of plans, keys and Stripe is sent there, signed, and again "
               "until it was taken."),
            refusalToChange().isEmpty() ? tr("Set up the webhook…") : QString()};
}

QString WebhooksPanel::refusalToChange() const
{
    return refusalOf(infoOf<SetWebhookConfig>, tr("Your role does not change webhooks."));
}

void WebhooksPanel::showRights()
{
    const bool isThere = maySee() && m_model.loadState() == LoadState::Filled;
    const auto refusal = refusalToChange();
    for (auto *action : {m_secretAction, m_removeAction, m_editAction}) {
        action->setEnabled(isThere && refusal.isEmpty());
        action->setToolTip(refusal);
    }
    m_pauseAction->setEnabled(isThere && refusal.isEmpty());
    m_editAction->setEnabled(refusal.isEmpty() && (isThere || (maySee() && m_model.loadState() == LoadState::Empty)));
    m_testButton->setVisible(isThere);
    m_testButton->setEnabled(refusal.isEmpty());
    m_testButton->setToolTip(refusal);
    m_doctorAction->setEnabled(maySee());
    showHistoryRight(isThere);
    const bool isPaused = m_model.webhook().isPaused;
    m_pauseAction->setText(isPaused ? tr("&Go on") : tr("&Pause"));
    m_pauseAction->setIcon(iconOf(isPaused ? Icon::Bolt : Icon::Clock));
    setKeyedTip(m_pauseAction, isPaused ? tr("Send what waits") : tr("Keep messages until you go on"), refusal);
    if (isThere)
        m_endpoint->setWebhook(m_model.webhook());
    showDeliveries();
}

void WebhooksPanel::showDeliveries()
{
    showLoadState(*m_deliveryStates, m_deliveries.loadState(), m_deliveries.problem());
}

bool WebhooksPanel::choose(const QString &id)
{
    return m_detail->choose(m_deliveries.rowOf(WebhookMessageId::fromText(id)));
}

std::optional<WebhookDelivery> WebhooksPanel::selected() const
{
    return chosenOf(m_deliveries, *m_table);
}

void WebhooksPanel::showSelection()
{
    const auto delivery = selected();
    const bool isUnderWay = delivery && delivery->state == DeliveryState::Sending;
    const auto refusal = isUnderWay ? errorText(u"delivery_in_progress"_s) : refusalToChange();
    m_resendAction->setEnabled(delivery && refusal.isEmpty() && m_model.loadState() == LoadState::Filled);
    setKeyedTip(m_resendAction, tr("To where the webhook is now, under the same ID"), refusal);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(delivery.has_value());
    m_detail->setChosen(delivery.has_value());
    if (!delivery || !m_detail->isOpen())
        return;
    m_inspector->setDelivery(*delivery);
    if (m_shown != *delivery)
        askDetails();
}

void WebhooksPanel::askDetails()
{
    m_shown = *selected();
    m_deliveries.details(this, m_shown.id, [this, id = m_shown.id](const Result<WebhookDeliveryDetails> &details) {
        if (id != m_shown.id)
            return; // another one was chosen meanwhile
        m_inspector->setDetails(details);
    });
}

void WebhooksPanel::showOnly(DeliveryState state)
{
    m_chips->choose(u"state"_s, wordOf(state));
    applyFilter();
}

void WebhooksPanel::applyFilter()
{
    DeliveriesModel::Filter filter;
    for (const auto state : stateChips)
        if (m_chips->chosen(u"state"_s) == wordOf(state))
            filter.state = state;
    m_deliveries.setFilter(filter);
}

void WebhooksPanel::openMenu(const QPoint &at)
{
    openMenuAt(at, u"deliveryMenu"_s, selected() ? QList{m_resendAction} + m_copyActions : QList<QAction *>{},
               {m_doctorAction, m_historyAction, refreshAction()});
}

} // namespace plandeck

#include "moc_webhookspanel.cpp"
