// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenantspanel.h"

#include "models/inspectionmodel.h"
#include "models/sessionmodel.h"
#include "ui/panels/bothways.h"
#include "ui/panels/chosen.h"
#include "ui/panels/records.h"
#include "ui/staff/tenantcells.h"
#include "ui/staff/tenantinspector.h"
#include "ui/staff/tenantlooks.h"
#include "ui/staff/tenanttext.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestSearch = 254; // of ListTenants::search
constexpr std::array statuses{TenantStatus::Active, TenantStatus::Suspended, TenantStatus::Closed};
constexpr std::array tiers{Tier::Free, Tier::Starter, Tier::Pro, Tier::Enterprise};
constexpr std::array hearings{TenantsModel::Heard::Lately, TenantsModel::Heard::NotForLong};
constexpr std::array stripes{TenantStripe::None, TenantStripe::Pending, TenantStripe::Restricted, TenantStripe::Enabled};

QString chipOf(TenantStatus status)
{
    return wordOf(status) + u"Tenants"_s;
}

QString chipOf(Tier tier)
{
    return wordOf(tier) + u"Tier"_s;
}

QString chipOf(TenantStripe stripe)
{
    return wordOf(stripe) + u"Stripe"_s;
}

QString chipOf(TenantsModel::Heard heard)
{
    return heard == TenantsModel::Heard::Lately ? u"heardLately"_s : u"notHeardForLong"_s;
}

/// The one whose chip is pressed.
template<typename Values>
auto chosenAmong(const Values &values, const QString &chip) -> std::optional<typename Values::value_type>
{
    for (const auto value : values)
        if (chipOf(value) == chip)
            return value;
    return std::nullopt;
}

} // namespace

TenantsPanel::TenantsPanel(TenantsModel &model, InspectionModel &inspection, SessionModel &session, QWidget *parent)
    : Panel(u"tenants"_s, tr("Tenants"), session, parent)
    , m_model(model)
    , m_inspection(inspection)
{
    setPermission<ListTenants>(tr("Tenants are seen by the platform's staff"));
    buildActions();
    addSearch(tr("Search tenants"),
              tr("The beginning of a name, slug, e-mail address or acct_…; a tenant's ID; a key's last four characters"),
              longestSearch);
    addRefresh();
    buildChips();
    buildTable();
    connect(&m_inspection, &InspectionModel::changed, this, &TenantsPanel::showSelection);
    connect(&session, &SessionModel::modeChanged, this, &TenantsPanel::lookAnew);
    follow(m_model);
}

void TenantsPanel::buildActions()
{
    m_lookAction =
        addPanelAction(this, u"lookIntoAction"_s, tr("&Look into it…"), Icon::Eye, {Qt::Key_I}, &TenantsPanel::lookInto);
    m_endAction = addPanelAction(this, u"endLookingAction"_s, tr("&End looking"), Icon::X, {}, &TenantsPanel::endLooking);
    m_suspendAction = addPanelAction(this, u"suspendAction"_s, tr("&Suspend…"), Icon::Lock, {}, &TenantsPanel::suspend);
    m_reactivateAction =
        addPanelAction(this, u"reactivateTenantAction"_s, tr("&Reactivate…"), Icon::CheckCircle, {}, &TenantsPanel::reactivate);
    m_copyActions = {
        addPanelAction(this, u"copyTenantIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &TenantsPanel::copyTenantId),
        addPanelAction(this, u"copyTenantLinkAction"_s, tr("Copy lin&k"), Icon::ExternalLink, {}, &TenantsPanel::copyTenantLink)};
}

void TenantsPanel::buildChips()
{
    m_chips = makeChips(tr("Shows only these tenants"));
    for (const auto status : statuses)
        m_chips->add(u"status"_s, chipOf(status), tenantWord(status).word);
    for (const auto tier : tiers)
        m_chips->add(u"tier"_s, chipOf(tier), tierName(tier));
    for (const auto stripe : stripes)
        m_chips->add(u"stripe"_s, chipOf(stripe), tr("Stripe: %1", "state of a connection").arg(stripeWord(stripe).word));
    m_chips->add(u"heard"_s, chipOf(TenantsModel::Heard::Lately), tr("Event within a day"));
    m_chips->add(u"heard"_s, chipOf(TenantsModel::Heard::NotForLong), tr("No event for 30 days"));
    addBar(m_chips);
}

void TenantsPanel::buildTable()
{
    m_table = new TableView;
    m_table->setObjectName(u"tenantsTableView"_s);
    m_table->setAccessibleName(tr("The tenants of the platform"));
    showRecords(*m_table, m_model, new TenantCells(m_table));
    scrollBothWays(*m_table, m_model);
    m_inspector =
        new TenantInspector(m_inspection, m_lookAction,
                            QList<QAction *>{m_endAction, nullptr, m_suspendAction, m_reactivateAction, nullptr} + m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, TenantsModel::Created);
    connect(m_detail, &MasterDetail::changed, this, &TenantsPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &TenantsPanel::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &TenantsPanel::openSelected);
    connect(m_inspector, &TenantInspector::endRequested, m_endAction, &QAction::trigger);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TenantsPanel::sortBy);
    setFocusProxy(m_table);
    auto *states = makeStates(m_detail, Skeleton::Shape::Rows);
    states->setFilteredWords(
        {Icon::Filter, tr("No tenant matches"), tr("No tenant fits the search and the filters."), tr("Clear filters")});
    setBody(states);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString TenantsPanel::subtitle() const
{
    return tr("Every company on this platform. Searches and looks are on record.");
}

StateView::Words TenantsPanel::emptyWords() const
{
    return {Icon::Building, tr("No tenants yet"), tr("Companies register themselves; they stand here then."), tr("Look again")};
}

std::optional<TenantListing> TenantsPanel::selected() const
{
    return chosenOf(m_model, *m_table);
}

bool TenantsPanel::choose(const QString &id)
{
    return m_detail->choose(m_model.rowOf(TenantId::fromText(id)));
}

void TenantsPanel::showSelection()
{
    const auto tenant = selected();
    const auto allow = [this](QAction *action, const OperationInfo &info, const QString &tip, bool isPossible) {
        const auto refusal = refusalOf(info, tr("Your role does not suspend tenants."));
        action->setEnabled(isPossible && refusal.isEmpty());
        setKeyedTip(action, tip, refusal);
    };
    const auto status = tenant ? tenant->status : TenantStatus::Closed;
    allow(m_suspendAction, infoOf<SuspendTenant>, tr("Refuse its people and programs"), status == TenantStatus::Active);
    allow(m_reactivateAction, infoOf<ReactivateTenant>, tr("Let its people and programs in again"),
          status == TenantStatus::Suspended);
    m_suspendAction->setVisible(status != TenantStatus::Suspended);
    m_reactivateAction->setVisible(status == TenantStatus::Suspended);
    const bool isOpen = tenant && m_inspection.isOpen(tenant->id);
    const auto refusal = refusalOf(infoOf<StartInspection>, {});
    m_lookAction->setEnabled(tenant && !isOpen && refusal.isEmpty());
    setKeyedTip(m_lookAction, tr("With a reason, on record"),
                refusal.isEmpty() && isOpen ? tr("You look into it already.") : refusal);
    m_endAction->setEnabled(isOpen);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(tenant.has_value());
    m_detail->setChosen(tenant.has_value());
    if (tenant && m_detail->isOpen())
        m_inspector->setTenant(*tenant);
}

/// What is looked at too.
void TenantsPanel::refresh()
{
    m_model.refresh();
    if (const auto tenant = selected(); tenant && m_detail->isOpen() && m_inspection.isOpen(tenant->id))
        m_inspector->looks()->refresh();
}

void TenantsPanel::applyFilter()
{
    m_model.setFilter({.status = chosenAmong(statuses, m_chips->chosen(u"status"_s)),
                       .tier = chosenAmong(tiers, m_chips->chosen(u"tier"_s)),
                       .stripe = chosenAmong(stripes, m_chips->chosen(u"stripe"_s)),
                       .heard = chosenAmong(hearings, m_chips->chosen(u"heard"_s)),
                       .search = searched()});
}

/// The service sorts by every column; the newest first where none is chosen.
void TenantsPanel::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0) // a third click ends the sorting
        return m_model.setOrdering(TenantOrder::CreatedAtDown);
    const auto by = [&](TenantOrder up, TenantOrder down) { m_model.setOrdering(order == Qt::DescendingOrder ? down : up); };
    switch (TenantsModel::Column(column)) {
    case TenantsModel::TenantColumn: return by(TenantOrder::Name, TenantOrder::NameDown);
    case TenantsModel::Status: return by(TenantOrder::Status, TenantOrder::StatusDown);
    case TenantsModel::TierColumn: return by(TenantOrder::Tier, TenantOrder::TierDown);
    case TenantsModel::Stripe: return by(TenantOrder::Stripe, TenantOrder::StripeDown);
    case TenantsModel::LastEvent: return by(TenantOrder::LastEvent, TenantOrder::LastEventDown);
    case TenantsModel::Created: return by(TenantOrder::CreatedAt, TenantOrder::CreatedAtDown);
    case TenantsModel::ColumnCount: break;
    }
}

} // namespace plandeck

#include "moc_tenantspanel.cpp"
