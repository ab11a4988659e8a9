// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roletext.h"

#include "services/domain/field.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace plandeck {
namespace {

struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::RoleText)
};

constexpr std::array staffRoles{StaffRole::Support, StaffRole::Ops};
constexpr std::array roles{Role::Owner, Role::Admin, Role::Developer, Role::Billing};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner: return RoleText::tr("Owner");
    case Role::Admin: return RoleText::tr("Admin");
    case Role::Developer: return RoleText::tr("Developer");
    case Role::Billing: return RoleText::tr("Billing");
    }
    Q_UNREACHABLE();
}

QString roleName(StaffRole role)
{
    switch (role) {
    case StaffRole::Support: return RoleText::tr("Support");
    case StaffRole::Ops: return RoleText::tr("Operations", "the staff's role");
    }
    Q_UNREACHABLE();
}

QString whoCan(const QStringList &names)
{
    QStringList shown;
    for (const auto role : roles)
        if (names.contains(wordOf(role)))
            shown.append(roleName(role));
    for (const auto role : staffRoles)
        if (names.contains(wordOf(role)))
            shown.append(roleName(role));
    return RoleText::tr("%1 can do this.", "%1: one or more roles").arg(QLocale().createSeparatedList(shown));
}

QString whoCan(const Access &access)
{
    QStringList names;
    for (const auto role : roles)
        if (access.allows(role))
            names.append(wordOf(role));
    for (const auto role : staffRoles)
        if (access.isForStaff() && access.allows(role))
            names.append(wordOf(role));
    return whoCan(names);
}

} // namespace plandeck
