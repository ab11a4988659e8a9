// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/catalogue.h"
#include "tests/http/rawclient.h"
#include "tests/stripe/scriptedserver.h"
#include "tests/support/testhouse.h"

#include <map>

namespace plandeck::errorcodes {

/// A request of an operation: everything but the verb and the path, which the operation knows.
struct Asking
{
    QByteArray query = {}; // with '?'
    QByteArray headers = {}; // lines, each with CRLF
    QByteArray body = {};
    QByteArray id = "018bcfe5-687b-7000-8000-000000000001"; // of the path
};

/// A house with a company whose owner asks over HTTP.
class World
{
public:
    explicit World(const TestHouse::Options &options = {});

    TestHouse house;
    TestHouse::Company acme;
    QByteArray ownerToken; // until the clock is turned far
    QByteArray testKey;

    /// The header of somebody who may ask for it: the owner, or staff of a role.
    QByteArray asWhoMay(const OperationInfo &info);
    QByteArray asStaff(StaffRole role);
    const SignedInStaff &staff(StaffRole role);
    /// The company's, by the platform.
    void suspend();
    QByteArray asOwner() const { return "Authorization: Bearer " + ownerToken + "\r\n"; }
    /// A fresh access token, after the clock was turned.
    QByteArray renewed(const TokenPair &tokens);
    /// The tokens of somebody with a role, who was invited.
    TokenPair tokensOf(Role role);
    /// A state at Stripe and a code of an invitation, both good.
    QByteArray state(ConnectFlow flow = ConnectFlow::OAuthExpress);
    QByteArray invitation(const QString &email = QStringLiteral("ivy@acme.example"));

    QByteArray requestOf(const OperationInfo &info, const Asking &asking) const;
    std::optional<RawAnswer> ask(const OperationInfo &info, const Asking &asking);
    /// One that has nothing wrong in its form, from somebody who may.
    Asking good(const OperationInfo &info);

private:
    std::map<StaffRole, SignedInStaff> m_staff;
};

/// A Stripe that does what a script says, or says this to everything, and a company that was connected before.
class ScriptedWorld final
{
public:
    explicit ScriptedWorld(const ScriptedAnswer &answer);
    explicit ScriptedWorld(ScriptedServer::Script script);

    ScriptedServer stripe;
    World world;
};

/// Makes an operation fail with one code; what it answered.
using Provocation = std::function<std::optional<RawAnswer>(const OperationInfo &info)>;

/// For each "operation code" that the operation declares for itself. (What its access, verb and fields bring along is the same
/// for all.)
[[nodiscard]] const QMap<QByteArray, Provocation> &provocations();

} // namespace plandeck::errorcodes
