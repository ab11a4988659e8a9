// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TenantsPanel that does things: looking in, suspending, letting in again.
#include "models/deskplace.h"
#include "models/inspectionmodel.h"
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/staff/inspectiondialog.h"
#include "ui/staff/tenantinspector.h"
#include "ui/staff/tenantlooks.h"
#include "ui/staff/tenantspanel.h"
#include "ui/widgets/masterdetail.h"

#include <QtCore/QPointer>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void TenantsPanel::openMenu(const QPoint &at)
{
    QList<QAction *> forChosen;
    if (selected())
        forChosen =
            QList<QAction *>{m_lookAction, m_endAction, nullptr, m_suspendAction, m_reactivateAction, nullptr} + m_copyActions;
    openMenuAt(at, u"tenantMenu"_s, forChosen, {refreshAction()});
}

// ---- looking in ---------------------------------------------------------------------------------------------------

/// Return or a double click: to open a tenant is to look into it.
void TenantsPanel::openSelected()
{
    if (m_lookAction->isEnabled())
        lookInto();
}

void TenantsPanel::lookInto()
{
    const auto tenant = selected();
    if (!tenant || findChild<InspectionDialog *>())
        return;
    auto *dialog = new InspectionDialog(tenant->id, tenant->name, this);
    connect(dialog, &InspectionDialog::submitted, this, [this, dialog] { start(dialog); });
    dialog->open();
}

void TenantsPanel::start(InspectionDialog *dialog)
{
    m_inspection.start(this, dialog->request(), [this, dialog = QPointer(dialog)](const Result<StartedInspection> &started) {
        const bool isOpen = dialog && dialog->isVisible();
        if (started && isOpen)
            dialog->accept();
        else if (isOpen)
            dialog->showError(started.error());
        else if (!started)
            say(Tone::Bad, tr("The tenant was not opened. %1", "reason").arg(errorText(started.error())));
        if (started)
            m_detail->inspect();
    });
}

void TenantsPanel::endLooking()
{
    m_inspection.end();
    say(Tone::Ok, tr("You look into it no more. That is on record."));
}

/// The other mode's plans and events are others.
void TenantsPanel::lookAnew()
{
    m_inspection.forgetParts();
    showSelection();
}

// ---- who is let in ------------------------------------------------------------------------------------------------

void TenantsPanel::openDeed(TenantDeedDialog::Deed deed)
{
    const auto tenant = selected();
    if (!tenant || findChild<TenantDeedDialog *>())
        return;
    auto *dialog = new TenantDeedDialog(deed, *tenant, this);
    connect(dialog, &TenantDeedDialog::submitted, this,
            [this, deed, tenant = *tenant, dialog] { carryOut(deed, tenant, dialog); });
    dialog->open();
}

void TenantsPanel::carryOut(TenantDeedDialog::Deed deed, const TenantListing &tenant, TenantDeedDialog *dialog)
{
    const bool isSuspending = deed == TenantDeedDialog::Deed::Suspend;
    const auto done = [this, isSuspending, dialog = QPointer(dialog)](const Result<TenantListing> &now) {
        const bool isOpen = dialog && dialog->isVisible();
        if (now && isOpen)
            dialog->accept();
        else if (isOpen)
            return dialog->showError(now.error());
        if (!now)
            return say(Tone::Bad, tr("Nothing was changed. %1", "reason").arg(errorText(now.error())));
        const QString name = isolated(now->name);
        say(Tone::Ok, isSuspending ? tr("%1 is suspended.", "tenant").arg(name) : tr("%1 is let in again.", "tenant").arg(name));
    };
    isSuspending ? m_model.suspend(this, tenant.id, dialog->reason(), done)
                 : m_model.reactivate(this, tenant.id, dialog->reason(), done);
}

// ---- copies -------------------------------------------------------------------------------------------------------

void TenantsPanel::copyTenantId()
{
    if (const auto tenant = selected())
        copy(tenant->id.text(), tr("Copied."));
}

void TenantsPanel::copyTenantLink()
{
    if (const auto tenant = selected())
        copyLink({DeskPlace::Kind::Tenant, tenant->id.text()});
}

} // namespace plandeck
