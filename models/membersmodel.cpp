// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/membersmodel.h"

namespace plandeck {

MembersModel::MembersModel(Desk &desk, QObject *parent)
    : PagedModel(desk, Topic::Users, parent)
{
}

void MembersModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void MembersModel::setOrdering(UserOrder ordering)
{
    if (m_ordering == ordering)
        return;
    m_ordering = ordering;
    refresh();
}

void MembersModel::ask(qint64 page, OnPage done)
{
    desk().send(this,
                ListUsers{.status = m_filter.status,
                          .role = m_filter.role,
                          .search = m_filter.search,
                          .page = page,
                          .pageSize = pageSize,
                          .ordering = m_ordering},
                std::move(done));
}

bool MembersModel::isLastOwner(const User &user) const
{
    const auto isActiveOwner = [](const User &it) { return it.isActive && it.role == Role::Owner; };
    const bool isAllKnown = m_filter.isEmpty() && records().size() == total();
    return isAllKnown && isActiveOwner(user) && std::ranges::count_if(records(), isActiveOwner) == 1;
}

void MembersModel::invite(QObject *owner, InviteUser request, OnInvited done)
{
    desk().send(owner, std::move(request), [this, done = std::move(done)](Result<InvitedUser> &invited) {
        if (invited)
            refresh();
        done(invited);
    });
}

void MembersModel::update(QObject *owner, UpdateUser request, OnUser done)
{
    desk().send(owner, std::move(request), refreshing(std::move(done)));
}

QVariant MembersModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Person: return tr("Person");
    case RoleColumn: return tr("Role");
    case Status: return tr("Status");
    case LastSignIn: return tr("Last sign-in");
    case Added: return tr("Added");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant MembersModel::cell(const User &user, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case Person: return user.fullName().isEmpty() ? user.email : user.fullName();
    case RoleColumn: return int(user.role);
    case Status: return int(user.status);
    case LastSignIn: return user.lastLoginAt.value_or(QDateTime());
    case Added: return user.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_membersmodel.cpp"
