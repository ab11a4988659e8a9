// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demodata.h"

#include "app/common/demoplans.h"
#include "services/operations/users.h"

#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Result<> connectToSandbox(House &house, const Caller &owner)
{
    const auto invitation = house.dispatcher().run(owner, ConnectStripe{});
    if (!invitation)
        return failed(invitation.error());
    const QUrlQuery back(house.sandbox()->approve(QUrl(invitation->authorizationUrl.revealText())));
    return house.dispatcher()
        .run(Caller{}, FinishConnect{.state = Secret(back.queryItemValue(u"state"_s, QUrl::FullyDecoded)),
                                     .code = Secret(back.queryItemValue(u"code"_s, QUrl::FullyDecoded))})
        .map([](const ConnectOutcome &) {});
}

/// One who has come and one who has not yet.
Result<> invitePeople(House &house, const Caller &owner, Secret password)
{
    auto developer = house.dispatcher().run(
        owner,
        InviteUser{.email = u"ben@acme.example"_s, .role = Role::Developer, .firstName = u"Ben"_s, .lastName = u"Okafor"_s});
    if (!developer)
        return failed(developer.error());
    const auto joined = house.dispatcher().run(
        Caller{}, AcceptInvitation{.code = std::move(developer->invitation.code), .password = std::move(password)});
    if (!joined)
        return failed(joined.error());
    return house.dispatcher()
        .run(owner,
             InviteUser{.email = u"carla@acme.example"_s, .role = Role::Billing, .firstName = u"Carla"_s, .lastName = u"Lind"_s})
        .map([](const InvitedUser &) {});
}

} // namespace

Result<Demo> makeDemo(House &house, bool isConnected)
{
    Demo demo;
    SystemRandom random;
    const auto password = random.word(16, RandomSource::lettersAndDigits);
    demo.password = Secret(password);
    auto registration = house.dispatcher().run(Caller{}, RegisterTenant{.companyName = demo.company,
                                                                        .email = demo.email,
                                                                        .password = Secret(password),
                                                                        .firstName = u"Anna"_s,
                                                                        .lastName = u"Berg"_s});
    if (!registration)
        return failed(registration.error());
    demo.tokens = std::move(registration->tokens);
    demo.keys = std::move(registration->apiKeys);
    demo.tenant = registration->tenant;

    const auto owner = house.authenticator().authenticate({.bearer = demo.tokens.access.copy(), .source = Caller::Source::Desk});
    if (!owner)
        return failed(owner.error());
    if (isConnected) {
        if (auto connected = connectToSandbox(house, *owner); !connected)
            return failed(connected.error());
        for (auto &plan : demoPlans())
            if (auto made = house.dispatcher().run(*owner, std::move(plan)); !made)
                return failed(made.error());
        if (auto invited = invitePeople(house, *owner, demo.password.copy()); !invited)
            return failed(invited.error());
    }
    return demo;
}

} // namespace plandeck
