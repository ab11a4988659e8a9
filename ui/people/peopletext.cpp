// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletext.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PeopleText)
};

} // namespace

QString memberName(const User &user)
{
    return user.fullName().isEmpty() ? user.email : user.fullName();
}

MemberWord memberWord(UserStatus status)
{
    switch (status) {
    case UserStatus::Active: return {PeopleText::tr("Active", "person"), Tone::Ok};
    case UserStatus::Invited: return {PeopleText::tr("Invited", "person"), Tone::Warn};
    case UserStatus::Withdrawn: return {PeopleText::tr("Invitation withdrawn", "person"), Tone::Neutral};
    case UserStatus::Deactivated: return {PeopleText::tr("Deactivated", "person"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Owner: return PeopleText::tr("May do everything, and makes other owners.");
    case Role::Admin: return PeopleText::tr("May do everything but make or change owners.");
    case Role::Developer: return PeopleText::tr("Sees plans, events and Stripe's status, and manages test keys.");
    case Role::Billing: return PeopleText::tr("Sees plans and Stripe's status; no keys, no secrets.");
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
