// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskStage that answers for the people.
#include "tests/support/deskstage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

UserId userId(int number)
{
    return UserId::fromText(u"0190a1b2-0000-7000-8000-0000000b%1"_s.arg(number, 4, 10, QChar(u'0')));
}

} // namespace

QList<User> DeskStage::somePeople()
{
    const auto now = QDateTime::currentDateTimeUtc();
    return {{.id = userId(1),
             .email = u"anna@acme.example"_s,
             .firstName = u"Anna"_s,
             .lastName = u"Berg"_s,
             .role = Role::Owner,
             .lastLoginAt = now.addSecs(-600),
             .createdAt = now.addDays(-300)},
            {.id = userId(2),
             .email = u"bruno.okafor@acme.example"_s,
             .firstName = u"Bruno"_s,
             .lastName = u"Okafor"_s,
             .role = Role::Admin,
             .lastLoginAt = now.addDays(-1),
             .createdAt = now.addDays(-200)},
            {.id = userId(3),
             .email = u"chiara.lindqvist@acme.example"_s,
             .firstName = u"Chiara"_s,
             .lastName = u"Lindqvist"_s,
             .role = Role::Developer,
             .lastLoginAt = now.addDays(-3),
             .createdAt = now.addDays(-90)},
            {.id = userId(4),
             .email = u"dmitri@acme.example"_s,
             .role = Role::Developer,
             .isActive = false,
             .status = UserStatus::Invited,
             .invitedUntil = now.addDays(5),
             .createdAt = now.addDays(-2)},
            {.id = userId(5),
             .email = u"elif.yildiz@acme.example"_s,
             .firstName = u"Elif"_s,
             .lastName = u"Yıldız"_s,
             .role = Role::Billing,
             .isActive = false,
             .status = UserStatus::Deactivated,
             .lastLoginAt = now.addDays(-40),
             .createdAt = now.addDays(-100)}};
}

void DeskStage::answerPeople()
{
    desk.on<ListUsers>([this](ListUsers &request) {
        Page<User> page;
        for (const auto &user : std::as_const(people))
            if ((!request.status || user.status == *request.status) && (!request.role || user.role == *request.role)
                && QString(user.email + user.fullName()).contains(request.search, Qt::CaseInsensitive))
                page.results.append(user);
        page.count = page.results.size();
        return Result<Page<User>>(page);
    });
    desk.on<InviteUser>([this](InviteUser &request) -> Result<InvitedUser> {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto known = std::ranges::find(people, request.email, &User::email);
        if (known != people.end() && known->lastLoginAt)
            return invalid(u"email"_s, u"email_taken"_s);
        InvitedUser invited{.invitation = {.code = Secret(QByteArray(invitationCode)), .expiresAt = now.addDays(7)}};
        invited.user = {.id = known == people.end() ? userId(int(people.size()) + 1) : known->id,
                        .email = request.email,
                        .firstName = request.firstName,
                        .lastName = request.lastName,
                        .role = request.role,
                        .isActive = false,
                        .status = UserStatus::Invited,
                        .invitedUntil = invited.invitation.expiresAt,
                        .createdAt = now};
        if (known == people.end())
            people.prepend(invited.user);
        else
            *known = invited.user;
        return Result<InvitedUser>(std::move(invited));
    });
    desk.on<AcceptInvitation>([this](AcceptInvitation &request) -> Result<AcceptedInvitation> {
        if (request.code.revealText() != QLatin1StringView(invitationCode))
            return invalid(u"code"_s, u"invitation_invalid"_s);
        return AcceptedInvitation{
            .user = me(), .tenant = me().tenant, .tokens = {.access = Secret(u"access"_s), .refresh = Secret(u"refresh"_s)}};
    });
    desk.on<UpdateUser>([this](UpdateUser &request) -> Result<User> {
        const auto user = std::ranges::find(people, request.id, &User::id);
        if (user == people.end())
            return notFound();
        user->role = request.role.given.value_or(user->role);
        if (request.isActive.given) {
            const bool isJoined = user->status == UserStatus::Active || user->status == UserStatus::Deactivated;
            user->isActive = *request.isActive.given;
            user->status = user->isActive ? UserStatus::Active : isJoined ? UserStatus::Deactivated : UserStatus::Withdrawn;
            user->invitedUntil.reset();
        }
        return *user;
    });
}

} // namespace plandeck
