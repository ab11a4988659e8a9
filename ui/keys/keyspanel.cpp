// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyspanel.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/roletext.h"
#include "ui/common/sentences.h"
#include "ui/keys/keycard.h"
#include "ui/keys/keycells.h"
#include "ui/keys/keyinspector.h"
#include "ui/keys/keytext.h"
#include "ui/panels/chosen.h"
#include "ui/panels/records.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int cardWidth = 360;
}

KeysPanel::KeysPanel(ApiKeysModel &model, SessionModel &session, QWidget *parent)
    : Panel(u"keys"_s, tr("API keys"), session, parent)
    , m_model(model)
{
    setPermission<ListApiKeys>(tr("API keys are not for your role"));
    buildActions();
    buildHeader();
    buildBody();
    follow(m_model);
}

void KeysPanel::buildActions()
{
    m_regenerateAction =
        addPanelAction(this, u"regenerateAction"_s, tr("&Regenerate…"), Icon::Refresh, {Qt::Key_R}, &KeysPanel::regenerateChosen);
    m_revokeAction =
        addPanelAction(this, u"revokeAction"_s, tr("Re&voke…"), Icon::Trash, {Qt::Key_Delete}, &KeysPanel::revokeChosen);
    m_verifyAction =
        addPanelAction(this, u"verifyAction"_s, tr("&Verify a key…"), Icon::Shield, {Qt::Key_V}, &KeysPanel::openVerification);
    m_historyAction = addHistoryAction([this]() -> std::optional<HistoryOf> {
        const auto key = selected();
        return key ? std::optional(HistoryOf{.objectId = key->id.text(), .name = maskedKey(*key)}) : std::nullopt;
    });
    m_copyActions = {
        addPanelAction(this, u"copyCurlAction"_s, tr("Copy as &curl"), Icon::Server, {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                       &KeysPanel::copyCurlChosen),
        addPanelAction(this, u"copyEnvAction"_s, tr("Copy as .&env"), Icon::Copy, {}, &KeysPanel::copyEnvChosen),
        addPanelAction(this, u"copyKeyIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &KeysPanel::copyId),
        addPanelAction(this, u"copyKeyLinkAction"_s, tr("Copy &link"), Icon::ExternalLink, {}, &KeysPanel::copyKeyLink)};
}

void KeysPanel::buildHeader()
{
    m_verifyButton = new QPushButton(m_verifyAction->icon(), m_verifyAction->text());
    m_verifyButton->setObjectName(u"verifyPushButton"_s);
    setKeyedTip(m_verifyButton, m_verifyAction, tr("See whose key it is"));
    connect(m_verifyButton, &QPushButton::clicked, m_verifyAction, &QAction::trigger);
    header()->addAction(m_verifyButton);
    addRefresh();
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

void KeysPanel::buildBody()
{
    m_table = new TableView;
    m_table->setObjectName(u"keysTableView"_s);
    m_table->setAccessibleName(tr("All API keys there ever were"));
    showRecords(*m_table, m_model, new KeyCells(m_table));
    m_inspector = new KeyInspector(m_regenerateAction, m_historyAction, m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, ApiKeysModel::Created);
    auto *content = new ScrollColumn;
    content->body()->addWidget(buildCards());
    content->body()->addWidget(m_detail, 1);
    connect(m_detail, &MasterDetail::changed, this, &KeysPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &KeysPanel::openMenu);
    setFocusProxy(m_table);
    setBody(makeStates(content, Skeleton::Shape::Cards));
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString KeysPanel::subtitle() const
{
    return tr("What programs sign their requests with.");
}

StateView::Words KeysPanel::emptyWords() const
{
    return {Icon::Key, tr("No API keys"), tr("Programs need one to call the API. Make the first."), tr("Make a key…")};
}

void KeysPanel::begin()
{
    openRegeneration(session().mode());
}

void KeysPanel::showRights()
{
    m_verifyAction->setEnabled(m_model.loadState() != LoadState::Loading);
    m_verifyButton->setVisible(maySee());
}

void KeysPanel::showKeys()
{
    m_testCard->setKey(m_model.active(Mode::Test));
    m_liveCard->setKey(m_model.active(Mode::Live));
    m_testCard->setRefusal(refusalFor(Mode::Test));
    m_liveCard->setRefusal(refusalFor(Mode::Live));
}

QString KeysPanel::refusalFor(Mode mode) const
{
    if (m_model.loadState() != LoadState::Filled || (m_model.mayManage(mode) && !session().isReadOnly()))
        return {};
    if (session().isReadOnly())
        return errorText(u"read_only_profile"_s);
    const QString what =
        mode == Mode::Live ? tr("Your role does not manage live keys.") : tr("Your role does not manage test keys.");
    return joinedSentences({what, whoCan({wordOf(Role::Owner), wordOf(Role::Admin)})});
}

bool KeysPanel::choose(const QString &id)
{
    return m_detail->choose(m_model.rowOf(ApiKeyId::fromText(id)));
}

std::optional<ApiKey> KeysPanel::selected() const
{
    return chosenOf(m_model, *m_table);
}

Mode KeysPanel::mode() const
{
    const auto key = selected();
    return key ? key->keyType : session().mode();
}

void KeysPanel::showSelection()
{
    showKeys();
    const auto key = selected();
    if (key)
        m_inspector->setKey(*key);
    m_detail->setChosen(key.has_value());
    const QString refusal = refusalFor(mode());
    const bool may = m_model.mayManage(mode()) && refusal.isEmpty();
    m_regenerateAction->setEnabled(may);
    setKeyedTip(m_regenerateAction, tr("A new key for this one"), refusal);
    m_revokeAction->setEnabled(may && m_model.active(mode()));
    setKeyedTip(m_revokeAction, tr("Refuse this key from now on"), refusal);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(key.has_value());
    showHistoryRight(key.has_value());
}

void KeysPanel::openMenu(const QPoint &at)
{
    QList<QAction *> forChosen;
    if (selected())
        forChosen = QList<QAction *>{m_regenerateAction, m_revokeAction, m_historyAction, nullptr} + m_copyActions;
    openMenuAt(at, u"keyMenu"_s, forChosen, {m_verifyAction, refreshAction()});
}

} // namespace plandeck

#include "moc_keyspanel.cpp"
