// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Tour about the platform's own staff: the tenants, and a look into one of them.
#include "app/desktop/tour.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void Tour::planStaff()
{
    auto &window = m_application.window().window();
    auto &session = m_application.session();
    const auto signIn = [this, &session] {
        const Secret password(m_application.demo().password.revealText() + u"-staff"_s);
        session.signOut();
        if (m_application.house()->staff().create(u"sam@plandeck.example"_s, StaffRole::Ops, password))
            session.signInStaff(u"sam@plandeck.example"_s, password.copy());
    };
    const auto lookInto = [&window] {
        auto *table = window.findChild<QAbstractItemView *>(u"tenantsTableView"_s);
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0)); // the oldest: the demo's company
        window.findChild<QAction *>(u"lookIntoAction"_s)->trigger();
        if (auto *dialog = QApplication::activeModalWidget())
            dialog->findChild<QLineEdit *>(u"inspectionReasonLineEdit"_s)->setText(u"Plans do not show, as they told us"_s);
    };
    const auto begin = [] { QApplication::activeModalWidget()->findChild<QAbstractButton *>(u"submitBusyButton"_s)->click(); };
    const auto isOpen = [this] {
        const auto &tenants = m_application.tenants().records();
        return !hasDialog() && std::ranges::any_of(tenants, [this](const TenantListing &tenant) {
            return m_application.inspection().isOpen(tenant.id);
        });
    };
    add(u"tenants"_s, signIn,
        [this, &session] { return session.isStaff() && m_application.tenants().loadState() == LoadState::Filled; });
    add(u"tenant-look-into"_s, lookInto, hasDialog);
    add(u"tenant-inspection"_s, begin, isOpen);
}

} // namespace plandeck
