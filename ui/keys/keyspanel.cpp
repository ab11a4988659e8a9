// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyspanel.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/roletext.h"
#include "ui/keys/keycard.h"
#include "ui/keys/keycells.h"
#include "ui/keys/keyinspector.h"
#include "ui/panels/loadstates.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelaction.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int cardWidth = 360;
}

KeysPanel::KeysPanel(ApiKeysModel &model, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_banner(new Banner)
{
    setObjectName(u"keysPanel"_s);
    m_banner->setObjectName(u"keysBanner"_s);
    m_banner->hide();
    buildActions();
    buildHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(buildBody(), 1);
    setFocusProxy(m_table);
    listen();
    showRights();
    showState();
    showSelection();
}

void KeysPanel::buildActions()
{
    m_regenerateAction =
        addPanelAction(this, u"regenerateAction"_s, tr("&Regenerate…"), Icon::Refresh, {Qt::Key_R}, &KeysPanel::regenerateChosen);
    m_revokeAction =
        addPanelAction(this, u"revokeAction"_s, tr("Re&voke…"), Icon::Trash, {Qt::Key_Delete}, &KeysPanel::revokeChosen);
    m_verifyAction =
        addPanelAction(this, u"verifyAction"_s, tr("&Verify a key…"), Icon::Shield, {Qt::Key_V}, &KeysPanel::openVerification);
    m_copyActions = {addPanelAction(this, u"copyCurlAction"_s, tr("Copy as &curl"), Icon::Server,
                                    {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &KeysPanel::copyCurlChosen),
                     addPanelAction(this, u"copyEnvAction"_s, tr("Copy as .&env"), Icon::Copy, {}, &KeysPanel::copyEnvChosen),
                     addPanelAction(this, u"copyKeyIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &KeysPanel::copyId)};
    m_refreshAction = addPanelAction(this, u"refreshKeysAction"_s, tr("&Refresh"), Icon::Refresh, {}, &KeysPanel::refresh);
}

void KeysPanel::buildHeader()
{
    m_header = new PageHeader(tr("API keys"), tr("What programs sign their requests with."));
    m_refreshButton = new BusyButton(tr("&Refresh"), ButtonKind::Normal);
    m_refreshButton->setObjectName(u"refreshBusyButton"_s);
    m_refreshButton->setIcon(m_refreshAction->icon());
    m_refreshButton->setToolTip(tr("Refresh (F5)"));
    m_verifyButton = new QPushButton(m_verifyAction->icon(), m_verifyAction->text());
    m_verifyButton->setObjectName(u"verifyPushButton"_s);
    m_verifyButton->setToolTip(tr("See whose key it is (V)"));
    m_header->addAction(m_verifyButton);
    m_header->addAction(m_refreshButton);
}

QWidget *KeysPanel::buildCards()
{
    auto *cards = new QWidget;
    auto *flow = new FlowLayout(metric::cardGap, cards);
    flow->setColumnWidth(cardWidth);
    m_testCard = new KeyCard(Mode::Test);
    m_liveCard = new KeyCard(Mode::Live);
    for (const auto &[card, mode] : {std::pair(m_testCard, Mode::Test), std::pair(m_liveCard, Mode::Live)}) {
        flow->addWidget(card);
        connect(card, &KeyCard::regenerateRequested, this, [this, mode = mode] { openRegeneration(mode); });
        connect(card, &KeyCard::revokeRequested, this, [this, mode = mode] { askToRevoke(mode); });
        connect(card, &KeyCard::curlRequested, this, [this, mode = mode] { copyCurl(mode); });
        connect(card, &KeyCard::envRequested, this, [this, mode = mode] { copyEnv(mode); });
    }
    return cards;
}

QWidget *KeysPanel::buildBody()
{
    m_table = new TableView;
    m_table->setObjectName(u"keysTableView"_s);
    m_table->setAccessibleName(tr("All API keys there ever were"));
    m_table->setCells(new KeyCells(m_table));
    m_table->setModel(&m_model);
    m_inspector = new KeyInspector(m_regenerateAction, m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, ApiKeysModel::Created);
    auto *content = new ScrollColumn;
    content->body()->addWidget(buildCards());
    content->body()->addWidget(m_detail, 1);
    m_states = new StateView(content, Skeleton::Shape::Cards);
    m_states->setObjectName(u"keysStateView"_s);
    return m_states;
}

void KeysPanel::listen()
{
    connect(m_refreshButton, &QPushButton::clicked, this, &KeysPanel::refresh);
    connect(m_verifyButton, &QPushButton::clicked, m_verifyAction, &QAction::trigger);
    connect(m_states, &StateView::retryRequested, this, &KeysPanel::refresh);
    connect(m_states, &StateView::emptyActionRequested, this, [this] { openRegeneration(m_session.mode()); });
    connect(m_banner, &Banner::actionRequested, this, &KeysPanel::refresh);
    connect(m_inspector, &KeyInspector::closed, m_detail, &MasterDetail::dismiss);
    connect(m_detail, &MasterDetail::changed, this, &KeysPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &KeysPanel::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeysPanel::showSelection);
    connect(&m_model, &ApiKeysModel::loadStateChanged, this, &KeysPanel::showState);
    connect(&m_model, &ApiKeysModel::problemChanged, this, &KeysPanel::showBanner);
    connect(&m_model, &ApiKeysModel::busyChanged, this, &KeysPanel::endRefresh);
    connect(&m_model, &ApiKeysModel::dataChanged, this, &KeysPanel::showSelection);
    connect(&m_session, &SessionModel::changed, this, &KeysPanel::showRights);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

void KeysPanel::showState()
{
    const bool maySee = m_session.may(infoOf<ListApiKeys>.name());
    m_verifyAction->setEnabled(m_model.loadState() != LoadState::Loading);
    if (m_session.isSignedIn() && !maySee)
        return m_states->showEmpty();
    showLoadState(*m_states, m_model.loadState(), m_model.problem());
    showBanner();
}

void KeysPanel::showKeys()
{
    m_testCard->setKey(m_model.active(Mode::Test));
    m_liveCard->setKey(m_model.active(Mode::Live));
    m_testCard->setRefusal(refusalFor(Mode::Test));
    m_liveCard->setRefusal(refusalFor(Mode::Live));
}

/// What is wrong while keys are shown nevertheless.
void KeysPanel::showBanner()
{
    const bool isStale = m_model.loadState() == LoadState::Filled && !m_model.problem().code.isEmpty();
    if (isStale)
        m_banner->setMessage(Tone::Warn, tr("%1 You see the keys as they were.", "what failed").arg(errorText(m_model.problem())),
                             tr("&Try again"));
    m_banner->setVisible(isStale);
}

void KeysPanel::showRights()
{
    const bool maySee = m_session.may(infoOf<ListApiKeys>.name());
    m_refreshButton->setVisible(maySee);
    m_verifyButton->setVisible(maySee);
    m_states->setEmptyWords(
        maySee ? StateView::Words{Icon::Key, tr("No API keys"), tr("Programs need one to call the API. Make the first."),
                                  tr("Make a key…")}
               : StateView::Words{Icon::Lock, tr("API keys are not for your role"), whoCan(ListApiKeys::access), {}});
    showState();
    showKeys();
    showSelection();
}

QString KeysPanel::refusalFor(Mode mode) const
{
    if (m_model.loadState() != LoadState::Filled || m_model.mayManage(mode))
        return {};
    const QString what =
        mode == Mode::Live ? tr("Your role does not manage live keys.") : tr("Your role does not manage test keys.");
    return what + u' ' + whoCan({wordOf(Role::Owner), wordOf(Role::Admin)});
}

std::optional<ApiKey> KeysPanel::selected() const
{
    const auto chosen = m_table->selectionModel()->selectedRows();
    return chosen.isEmpty() ? std::nullopt : std::optional(m_model.record(chosen.first().row()));
}

Mode KeysPanel::mode() const
{
    const auto key = selected();
    return key ? key->keyType : m_session.mode();
}

void KeysPanel::showSelection()
{
    const auto key = selected();
    if (key)
        m_inspector->setKey(*key);
    m_detail->setChosen(key.has_value());
    const QString refusal = refusalFor(mode());
    const bool may = m_model.mayManage(mode());
    m_regenerateAction->setEnabled(may);
    m_regenerateAction->setToolTip(may ? tr("A new key for this one (R)") : refusal);
    m_revokeAction->setEnabled(may && m_model.active(mode()));
    m_revokeAction->setToolTip(may ? tr("Refuse this key from now on (Del)") : refusal);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(key.has_value());
}

void KeysPanel::endRefresh()
{
    m_refreshButton->setBusy(m_model.isBusy());
    if (m_model.isBusy())
        return;
    showKeys();
    showSelection();
}

void KeysPanel::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"keyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected()) {
        menu->addActions({m_regenerateAction, m_revokeAction});
        menu->addSeparator();
        menu->addActions(m_copyActions);
        menu->addSeparator();
    }
    menu->addActions({m_verifyAction, m_refreshAction});
    menu->popup(at);
}

} // namespace plandeck

#include "moc_keyspanel.cpp"
