// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenantsmodel.h"
#include "ui/panels/panel.h"
#include "ui/staff/tenantdeeddialog.h"

class QAction;

namespace plandeck {

class ChipRow;
class InspectionDialog;
class InspectionModel;
class MasterDetail;
class TableView;
class TenantInspector;

/// The tenants of the platform, for its staff: found, looked into with a reason, suspended and let in again.
class TenantsPanel final : public Panel
{
    Q_OBJECT

public:
    TenantsPanel(TenantsModel &model, InspectionModel &inspection, SessionModel &session, QWidget *parent = nullptr);

private:
    void buildActions();
    void buildChips();
    void buildTable();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    void showSelection() override;
    void refresh() override;
    void applyFilter() override;
    bool choose(const QString &id) override;

    std::optional<TenantListing> selected() const;
    void sortBy(int column, Qt::SortOrder order);
    void openMenu(const QPoint &at);

    void openSelected();
    void lookInto();
    void start(InspectionDialog *dialog);
    void endLooking();
    void lookAnew();
    void suspend() { openDeed(TenantDeedDialog::Deed::Suspend); }
    void reactivate() { openDeed(TenantDeedDialog::Deed::Reactivate); }
    void openDeed(TenantDeedDialog::Deed deed);
    void carryOut(TenantDeedDialog::Deed deed, const TenantListing &tenant, TenantDeedDialog *dialog);
    void copyTenantId();
    void copyTenantLink();

    TenantsModel &m_model;
    InspectionModel &m_inspection;

    QAction *m_lookAction = nullptr;
    QAction *m_endAction = nullptr;
    QAction *m_suspendAction = nullptr;
    QAction *m_reactivateAction = nullptr;
    QList<QAction *> m_copyActions;
    ChipRow *m_chips = nullptr;
    TableView *m_table = nullptr;
    TenantInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
};

} // namespace plandeck
