// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/stripeaccounts.h"

#include "services/directory/directory.h"
#include "services/stripe/stripeobjects.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<StripeStatus> StripeAccounts::status(Connection &db, const TenantScope &scope)
{
    static const auto sql =
        u"SELECT NOT is_pending AS connected, account_id, livemode, flow, charges_enabled, payouts_enabled,"
        " details_submitted, requirements_due, requirements, disabled_reason, connected_at, checked_at FROM tenants_stripeaccount"
        " WHERE tenant_id = :tenant AND livemode = :live"_s;
    return db.row<StripeStatus>(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}})
        .map([&](std::optional<StripeStatus> &&row) { return row.value_or(StripeStatus{.livemode = scope.isLive()}); });
}

Result<std::optional<QString>> StripeAccounts::pending(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"SELECT account_id FROM tenants_stripeaccount"
                            " WHERE tenant_id = :tenant AND livemode = :live AND is_pending"_s;
    return db.value(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}}).map([](const QVariant &value) {
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    });
}

Result<> StripeAccounts::save(Connection &db, const TenantScope &scope, const StripeStatus &status)
{
    const auto before = StripeAccounts::status(db, scope);
    if (!before)
        return failed(before.error());
    const auto name = Directory::accountKey(scope.isLive(), *status.accountId);
    const auto owner = Directory::find(db, Directory::Kind::StripeAccount, name);
    if (!owner)
        return failed(owner.error());
    if (*owner && (*owner)->tenant != scope.tenant())
        return failed({.kind = Error::Kind::Conflict, .code = u"account_taken"_s});

    Result<> step;
    if (before->accountId && before->accountId != status.accountId)
        step = Directory::release(db, Directory::Kind::StripeAccount, Directory::accountKey(scope.isLive(), *before->accountId),
                                  scope.tenant());
    if (step && !*owner)
        step = Directory::claim(db, Directory::Kind::StripeAccount, name, scope.tenant(), scope.tenant().value);
    if (!step)
        return step.error().code == "duplicate"_L1 ? failed({.kind = Error::Kind::Conflict, .code = u"account_taken"_s})
                                                   : failed(step.error());
    static const auto sql =
        u"INSERT INTO tenants_stripeaccount (tenant_id, livemode, account_id, flow, is_pending, charges_enabled, payouts_enabled,"
        " details_submitted, requirements_due, requirements, disabled_reason, connected_at, checked_at)"
        " VALUES (:tenant, :live, :account, :flow, :pending, :charges, :payouts, :details, :due, :requirements, :reason,"
        " :connected, :checked) ON CONFLICT (tenant_id, livemode) DO UPDATE SET"
        " account_id = excluded.account_id, flow = excluded.flow, is_pending = excluded.is_pending,"
        " charges_enabled = excluded.charges_enabled, payouts_enabled = excluded.payouts_enabled,"
        " details_submitted = excluded.details_submitted, requirements_due = excluded.requirements_due,"
        " requirements = excluded.requirements, disabled_reason = excluded.disabled_reason,"
        " connected_at = excluded.connected_at, checked_at = excluded.checked_at"_s;
    return db
        .change(sql, {{"tenant", scope.tenant()},
                      {"live", scope.isLive()},
                      {"account", *status.accountId},
                      {"flow", *status.flow},
                      {"pending", !status.connected},
                      {"charges", status.chargesEnabled},
                      {"payouts", status.payoutsEnabled},
                      {"details", status.detailsSubmitted},
                      {"due", status.requirementsDue},
                      {"requirements", status.requirements},
                      {"reason", status.disabledReason},
                      {"connected", status.connectedAt},
                      {"checked", status.checkedAt}})
        .and_then([&](qint64) { return summarise(db, scope); });
}

/// So that staff find tenants by it: see the column.
Result<> StripeAccounts::summarise(Connection &db, const TenantScope &scope)
{
    static const auto sql =
        u"UPDATE tenants_tenant SET stripe_state = CASE"
        " WHEN EXISTS (SELECT 1 FROM tenants_stripeaccount WHERE tenant_id = :tenant AND NOT is_pending AND charges_enabled"
        " AND payouts_enabled) THEN 'enabled'"
        " WHEN EXISTS (SELECT 1 FROM tenants_stripeaccount WHERE tenant_id = :tenant AND NOT is_pending) THEN 'restricted'"
        " WHEN EXISTS (SELECT 1 FROM tenants_stripeaccount WHERE tenant_id = :tenant) THEN 'pending'"
        " ELSE 'none' END WHERE id = :tenant"_s;
    return db.change(sql, {{"tenant", scope.tenant()}}).map([](qint64) {});
}

Result<bool> StripeAccounts::refresh(Connection &db, const TenantScope &scope, const StripeStatus &status,
                                     const std::optional<QDateTime> &lastCheckedAt)
{
    static const auto sql =
        u"UPDATE tenants_stripeaccount SET is_pending = :pending, charges_enabled = :charges, payouts_enabled = :payouts,"
        " details_submitted = :details, requirements_due = :due, requirements = :requirements, disabled_reason = :reason,"
        " connected_at = :connected, checked_at = :checked"
        " WHERE tenant_id = :tenant AND livemode = :live AND account_id = :account AND checked_at IS NOT DISTINCT FROM :last"_s;
    return db
        .change(sql, {{"pending", !status.connected},
                      {"charges", status.chargesEnabled},
                      {"payouts", status.payoutsEnabled},
                      {"details", status.detailsSubmitted},
                      {"due", status.requirementsDue},
                      {"requirements", status.requirements},
                      {"reason", status.disabledReason},
                      {"connected", status.connectedAt},
                      {"checked", status.checkedAt},
                      {"tenant", scope.tenant()},
                      {"live", scope.isLive()},
                      {"account", *status.accountId},
                      {"last", lastCheckedAt}})
        .and_then(
            [&](qint64 changed) { return changed == 1 ? summarise(db, scope).map([] { return true; }) : Result<bool>(false); });
}

Result<bool> StripeAccounts::remove(Connection &db, const TenantScope &scope, const QString &account)
{
    static const auto sql = u"DELETE FROM tenants_stripeaccount WHERE tenant_id = :tenant AND livemode = :live"
                            " AND account_id = :account"_s;
    const auto removed = db.change(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}, {"account", account}});
    if (!removed)
        return failed(removed.error());
    if (*removed == 0)
        return false;
    return Directory::release(db, Directory::Kind::StripeAccount, Directory::accountKey(scope.isLive(), account), scope.tenant())
        .and_then([&] { return summarise(db, scope); })
        .map([] { return true; });
}

namespace {

/// Each once, with what is most urgent of it: Stripe's lists hold what is past due among what is currently due, and that among
/// what is eventually due.
QList<StripeRequirement> requirementsOf(const StripeRequirements &told)
{
    QList<StripeRequirement> list;
    const auto add = [&list](const std::optional<QStringList> &names, Urgency urgency, std::optional<qint64> dueBy = {}) {
        for (const auto &name : names.value_or(QStringList()))
            if (std::ranges::find(list, name, &StripeRequirement::name) == list.end())
                list.append({.name = name,
                             .urgency = urgency,
                             .dueBy = dueBy ? std::optional(QDateTime::fromSecsSinceEpoch(*dueBy, Qt::UTC)) : std::nullopt});
    };
    add(told.pastDue, Urgency::PastDue);
    add(told.currentlyDue, Urgency::CurrentlyDue, told.currentDeadline);
    add(told.pendingVerification, Urgency::PendingVerification);
    add(told.eventuallyDue, Urgency::EventuallyDue);
    return list;
}

} // namespace

StripeStatus toldBy(const StripeAccount &seen, const StripeStatus &known, const QDateTime &at)
{
    auto status = known;
    status.accountId = seen.id;
    status.chargesEnabled = seen.chargesEnabled;
    status.payoutsEnabled = seen.payoutsEnabled;
    status.detailsSubmitted = seen.detailsSubmitted;
    const auto requirements = seen.requirements.value_or(StripeRequirements());
    status.requirementsDue = requirements.currentlyDue.value_or(QStringList());
    status.requirements = requirementsOf(requirements);
    status.disabledReason = requirements.disabledReason;
    status.checkedAt = at;
    status.connected = known.connected || seen.detailsSubmitted;
    if (status.connected && !status.connectedAt)
        status.connectedAt = at;
    return status;
}

bool isAccountGone(const Error &error)
{
    return error.stripe && (error.stripe->code == "account_invalid"_L1 || error.stripe->code == "resource_missing"_L1);
}

} // namespace plandeck
