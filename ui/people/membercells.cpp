// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/membercells.h"

#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/people/peopletext.h"

namespace plandeck {

Cell MemberCells::cell(const QModelIndex &index) const
{
    const auto user = index.data(MembersModel::RecordRole).value<User>();
    const auto name = memberName(user);
    switch (MembersModel::Column(index.column())) {
    case MembersModel::Person:
        return {.text = name,
                .detail = name == user.email ? QString() : user.email,
                .avatar = name,
                .tone = user.isActive ? Tone::Text : Tone::Muted,
                .isStrong = true};
    case MembersModel::RoleColumn: return {.text = roleName(user.role)};
    case MembersModel::Status: return {.text = memberWord(user.status).word, .badge = memberWord(user.status).tone};
    case MembersModel::LastSignIn:
        return user.lastLoginAt ? Cell{.text = dayAndTimeText(*user.lastLoginAt)}
                                : Cell{.text = tr("Never", "last sign-in"), .tone = Tone::Faint};
    case MembersModel::Added: return {.text = dayText(user.createdAt), .tone = Tone::Muted};
    case MembersModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_membercells.cpp"
