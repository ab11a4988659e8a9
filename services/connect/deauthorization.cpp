// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/deauthorization.h"

#include "services/connect/accountreader.h"
#include "services/connect/stripeaccounts.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

QString nameOf(Mode mode)
{
    return u"disconnect:"_s + wordOf(mode);
}

} // namespace

Result<> Deauthorization::run(const Caller &caller, const StripeStatus &known)
{
    auto operation = begin(caller, *known.accountId);
    return operation ? advance(*operation, known) : failed(operation.error());
}

Result<StripeOperation> Deauthorization::begin(const Caller &caller, const QString &account) const
{
    StripeOperation operation{.tenant = caller.tenant,
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(kind),
                              .livemode = caller.mode == Mode::Live,
                              .accountId = account,
                              .reserves = nameOf(caller.mode),
                              .request = u"{}"_s,
                              .actor = actorToJson(caller)};
    const auto begun = m.database.transaction([&](Connection &db) { return m_operations.begin(db, operation); });
    if (begun || begun.error().code != "duplicate"_L1)
        return begun.map([&] { return operation; });
    auto resting = m.database.transaction([&](Connection &db) -> Result<std::optional<StripeOperation>> {
        auto taken = m_operations.takeResting(db, caller.tenant, nameOf(caller.mode));
        if (!taken || !*taken || (*taken)->accountId != account)
            return taken.map([](auto &&) { return std::optional<StripeOperation>(); });
        (*taken)->state = State::Planned; // asked for anew
        return m_operations.update(db, **taken).map([&] { return std::move(*taken); });
    });
    if (!resting)
        return failed(resting.error());
    return *resting ? Result<StripeOperation>(std::move(**resting))
                    : failed({.kind = Error::Kind::Conflict, .code = u"connect_in_progress"_s});
}

/// That Stripe lost us before is fine; but its refusal is the same for that and for a wrong client id, so that the account
/// itself has to tell.
Result<> Deauthorization::advance(StripeOperation &operation, const StripeStatus &known)
{
    const auto done = m.stripe.deauthorize(operation.mode(), operation.accountId, operation.tenant);
    if (done)
        return end(operation, known);
    const auto gone = isGone(operation, known);
    if (gone && *gone)
        return end(operation, known);
    if (gone) {
        (void)close(operation, State::Failed, done.error().code);
    } else {
        operation.state = State::Undoing;
        rest(operation, done.error());
    }
    return failed(done.error());
}

Result<bool> Deauthorization::isGone(const StripeOperation &operation, const StripeStatus &known) const
{
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    const auto account = readAccount(m.stripe, scope, known, m.clock);
    if (account)
        return false;
    return isAccountGone(account.error()) ? Result<bool>(true) : failed(account.error());
}

Result<> Deauthorization::end(StripeOperation &operation, const StripeStatus &known)
{
    const auto actor = actorFromJson(operation.actor, operation.tenant, operation.mode());
    auto applied = operation;
    applied.state = State::Applied;
    const auto ended = m.database.transaction([&](Connection &db) {
        return m.ending.write(db, actor, known, QString::fromLatin1(kind)).and_then([&] {
            return m_operations.update(db, applied);
        });
    });
    if (!ended)
        return ended;
    operation = applied;
    m.changes.changed(operation.tenant, Topic::Stripe);
    return {};
}

Result<> Deauthorization::close(StripeOperation &operation, State state, const QString &why)
{
    auto closed = operation;
    closed.state = state;
    closed.lastError = why;
    auto written = m.database.transaction([&](Connection &db) { return m_operations.update(db, closed); });
    if (written)
        operation = closed;
    return written;
}

void Deauthorization::rest(StripeOperation &operation, const Error &why)
{
    (void)m.database.transaction([&](Connection &db) { return m_operations.rest(db, operation, why.code); });
}

bool Deauthorization::resume(StripeOperation &operation)
{
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    const auto known = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!known)
        return false; // the lease runs out, and somebody tries again
    const bool isStillConnected =
        known->accountId == operation.accountId && (!known->connectedAt || *known->connectedAt <= operation.createdAt);
    if (!isStillConnected)
        return close(operation, State::Compensated, {}).has_value(); // disconnected by other ways, or connected anew
    if (operation.state != State::Undoing) {
        (void)advance(operation, *known);
    } else if (const auto gone = isGone(operation, *known); !gone) {
        rest(operation, gone.error());
    } else {
        (void)(*gone ? end(operation, *known) : close(operation, State::Compensated, {}));
    }
    return operation.state == State::Applied || operation.state == State::Compensated || operation.state == State::Failed;
}

} // namespace plandeck
