// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpanel.h"

#include "models/auditexport.h"
#include "models/sessionmodel.h"
#include "ui/audit/auditcells.h"
#include "ui/audit/auditinspector.h"
#include "ui/audit/audittext.h"
#include "ui/common/moments.h"
#include "ui/common/operationtext.h"
#include "ui/panels/bothways.h"
#include "ui/panels/chosen.h"
#include "ui/panels/records.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QPushButton>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestSearch = 255; // of ListAudit::objectId
constexpr std::array groups{"plans"_L1, "users"_L1, "api-keys"_L1, "webhooks"_L1, "stripe"_L1, "events"_L1, "tenants"_L1};
constexpr std::array sources{Caller::Source::Desk, Caller::Source::Rest, Caller::Source::CommandLine, Caller::Source::Job,
                             Caller::Source::Event};
constexpr size_t sourcesOfPlatform = 3; // staff do all themselves

constexpr qint64 daySecs = 86'400;
constexpr std::array times{std::pair{"lastDayAudit"_L1, daySecs}, std::pair{"lastWeekAudit"_L1, 7 * daySecs},
                           std::pair{"lastMonthAudit"_L1, 30 * daySecs}};

} // namespace

AuditPanel::AuditPanel(AuditModel &model, SessionModel &session, QWidget *parent)
    : Panel(model.whose() == AuditOf::Platform ? u"platformAudit"_s : u"audit"_s, tr("Audit log"), session, parent)
    , m_model(model)
{
    if (isOfPlatform())
        setPermission<ListPlatformAudit>(tr("The audit log is not for your role"));
    else
        setPermission<ListAudit>(tr("The audit log is not for your role"));
    buildActions();
    buildHeader();
    buildChips();
    buildLog();
    follow(m_model);
}

void AuditPanel::buildActions()
{
    m_objectAction =
        addPanelAction(this, u"objectHistoryAction"_s, tr("&Object's history"), Icon::Log, {Qt::Key_H}, &AuditPanel::showObject);
    m_actorAction =
        addPanelAction(this, u"actorHistoryAction"_s, tr("Only &this actor"), Icon::User, {Qt::Key_A}, &AuditPanel::showActor);
    m_exportAction = addPanelAction(this, u"exportAuditAction"_s, tr("&Export…"), Icon::Download, {Qt::CTRL | Qt::Key_E},
                                    &AuditPanel::askWhereToExport);
    m_copyActions = {
        addPanelAction(this, u"copyAuditObjectAction"_s, tr("Copy object &ID"), Icon::Tag, {}, &AuditPanel::copyObjectId),
        addPanelAction(this, u"copyAuditRequestAction"_s, tr("Copy &request ID"), Icon::Key, {}, &AuditPanel::copyRequestId),
        addPanelAction(this, u"copyAuditJsonAction"_s, tr("Copy &JSON"), Icon::Copy, {}, &AuditPanel::copyJson)};
}

void AuditPanel::buildHeader()
{
    addSearch(tr("Object ID"), tr("Finds what was done to one object"), longestSearch);
    m_exportButton = new QPushButton(m_exportAction->icon(), m_exportAction->text());
    m_exportButton->setObjectName(u"exportAuditPushButton"_s);
    connect(m_exportButton, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    header()->addAction(m_exportButton);
    addRefresh();
}

void AuditPanel::buildChips()
{
    m_chips = makeChips(tr("Shows only these entries"));
    if (isOfPlatform()) {
        m_chips->add(u"group"_s, u"staff.tenantsAudit"_s, tr("Tenants"));
    } else {
        m_chips->add(u"group"_s, u"staffAudit"_s, tr("Looks of staff"));
        for (const auto &group : groups)
            m_chips->add(u"group"_s, group + u"Audit"_s, operationNoun(QString(group)));
    }
    for (const auto source : std::span(sources).first(isOfPlatform() ? sourcesOfPlatform : sources.size()))
        m_chips->add(u"source"_s, wordOf(source) + u"Audit"_s, sourceText(source));
    m_chips->add(u"time"_s, times[0].first, tr("Last 24 hours"));
    m_chips->add(u"time"_s, times[1].first, tr("Last 7 days"));
    m_chips->add(u"time"_s, times[2].first, tr("Last 30 days"));
    addBar(m_chips);
}

void AuditPanel::buildLog()
{
    m_table = new TableView;
    m_table->setObjectName(u"auditTableView"_s);
    m_table->setAccessibleName(tr("Who did what"));
    showRecords(*m_table, m_model, new AuditCells(m_table));
    m_table->setStretchColumn(AuditModel::What);
    scrollBothWays(*m_table, m_model);
    m_inspector = new AuditInspector(m_objectAction, QList<QAction *>{m_actorAction, nullptr} + m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, AuditModel::Source);
    connect(m_detail, &MasterDetail::changed, this, &AuditPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &AuditPanel::openMenu);
    setFocusProxy(m_table);
    auto *states = makeStates(m_detail, Skeleton::Shape::Rows);
    states->setFilteredWords(
        {Icon::Filter, tr("No entry matches"), tr("Nothing of that kind is in the log."), tr("Clear filters")});
    setBody(states);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString AuditPanel::subtitle() const
{
    if (isOfPlatform())
        return tr("What staff did; their looks into a company are in its own log. Nothing in it can be changed.");
    return tr("Every change, every refusal and every look of the platform's staff. Nothing in it can be changed.");
}

StateView::Words AuditPanel::emptyWords() const
{
    return {Icon::Log, tr("Nothing on record yet"),
            isOfPlatform() ? tr("What staff do is written down here.") : tr("What is done in this company is written down here."),
            tr("Look again")};
}

/// What a history or an actor leaves out is not told by a chip.
std::optional<Panel::Notice> AuditPanel::notice()
{
    if ((!m_history && !m_ofActor) || !m_model.problem().code.isEmpty())
        return {};
    const QString sentence = m_history ? tr("This is the history of %1.", "an object").arg(isolated(m_history->name))
                                       : tr("Only what %1 did is shown.", "an actor").arg(isolated(actorText(*m_ofActor)));
    return Notice{Tone::Info, sentence, tr("Show e&verything"), [this] { clearFilters(); }};
}

void AuditPanel::showRights()
{
    m_exportAction->setEnabled(maySee() && m_model.loadState() == LoadState::Filled && !m_export);
    const QString refusal =
        m_export ? tr("An export is under way.") : refusalOf(isOfPlatform() ? infoOf<ListPlatformAudit> : infoOf<ListAudit>, {});
    const QString tip = tr("Write what is shown, all of it, into a file");
    setKeyedTip(m_exportAction, tip, refusal);
    m_exportButton->setVisible(maySee());
    m_exportButton->setEnabled(m_exportAction->isEnabled());
    setKeyedTip(m_exportButton, m_exportAction, tip, refusal);
}

std::optional<AuditEntry> AuditPanel::selected() const
{
    return chosenOf(m_model, *m_table);
}

bool AuditPanel::choose(const QString &id)
{
    return m_detail->choose(m_model.rowOf(AuditEntryId::fromText(id)));
}

void AuditPanel::showSelection()
{
    const auto entry = selected();
    m_objectAction->setEnabled(entry && !entry->objectId.isEmpty());
    setKeyedTip(m_objectAction, tr("All that was done to this object"),
                !entry || m_objectAction->isEnabled() ? QString() : tr("This entry is about no single object."));
    m_actorAction->setEnabled(entry && entry->actor);
    setKeyedTip(m_actorAction, tr("All that this one did"),
                !entry || entry->actor ? QString() : tr("Nobody did this: it came by itself."));
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(entry.has_value());
    if (entry)
        m_inspector->setEntry(*entry);
    m_detail->setChosen(entry.has_value());
}

// ---- filters ------------------------------------------------------------------------------------------------------

void AuditPanel::applyFilter()
{
    AuditModel::Filter filter{.objectId = searched()};
    const auto group = m_chips->chosen(u"group"_s);
    if (!group.isEmpty())
        filter.action = group.chopped(5) + u".*"_s; // "plansAudit"
    for (const auto source : sources)
        if (m_chips->chosen(u"source"_s) == wordOf(source) + u"Audit"_s)
            filter.source = source;
    for (const auto &[id, seconds] : times)
        if (m_chips->chosen(u"time"_s) == id)
            filter.lastSecs = seconds;
    if (m_history && !m_history->action.isEmpty())
        filter.action = m_history->action;
    if (m_history && !m_history->objectId.isEmpty())
        filter.objectId = m_history->objectId;
    if (m_ofActor)
        filter.actor = m_ofActor->actor;
    m_model.setFilter(filter);
    showBanner();
}

void AuditPanel::clearFilters()
{
    m_history.reset();
    m_ofActor.reset();
    Panel::clearFilters();
}

void AuditPanel::showHistory(const HistoryOf &object)
{
    m_ofActor.reset();
    m_chips->clear();
    searchField()->clear();
    m_history = object;
    applyFilter();
}

void AuditPanel::showObject()
{
    if (const auto entry = selected(); entry && !entry->objectId.isEmpty())
        showHistory({.objectId = entry->objectId, .name = objectText(*entry)});
}

void AuditPanel::showActor()
{
    const auto entry = selected();
    if (!entry || !entry->actor)
        return;
    m_history.reset();
    m_ofActor = entry;
    applyFilter();
}

} // namespace plandeck

#include "moc_auditpanel.cpp"
