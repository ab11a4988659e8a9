// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The states of a subscription and what leads from one to the next:
///
///     create → active | trialing | incomplete        incomplete → active | incomplete_expired
///     trialing → active | paused | canceled           active ⇄ past_due → canceled | unpaid
///
/// Each function stores the subscription and records its event.

/// Stores a change; records customer.subscription.updated if anybody can see it.
void changeSubscription(Context &context, const QJsonObject &before, const QJsonObject &after);

/// Final states take no more changes.
bool isOver(const QJsonObject &subscription);
/// Whether a way to pay is there: one is not needed when invoices are sent.
bool canPay(const Context &context, const QJsonObject &subscription);

struct Cancellation
{
    QString reason = {}; // cancellation_details.reason
    QJsonObject details = {}; // comment, feedback
    bool isInvoiced = false; // usage and waiting invoice items are billed now
    bool isProrated = false; // unused time is credited
};
/// Ends it now.
QJsonObject cancelled(Context &context, const QJsonObject &subscription, const Cancellation &cancellation);
/// A setup intent has succeeded: the subscription that waited for it pays with its method from now on.
void takeOverMethod(Context &context, const QJsonObject &setupIntent);
/// A customer is going: all its subscriptions end.
void endSubscriptions(Context &context, const QJsonObject &customer);
/// incomplete → incomplete_expired, and its invoice is void.
void expireIncomplete(Context &context, const QJsonObject &subscription);

/// Records that the trial ends soon, once for each end.
void warnOfTrialEnd(Context &context, const QJsonObject &subscription);

// What an invoice's fate means to the subscription it bills.
void invoicePaid(Context &context, const QJsonObject &invoice);
/// An attempt failed, or a sent invoice is overdue.
void invoiceUnpaid(Context &context, const QJsonObject &invoice);
/// Void or uncollectible: nothing is to be had from it any more.
void invoiceGivenUp(Context &context, const QJsonObject &invoice);

/// What becomes of a subscription when all attempts have failed: "cancel", "unpaid" or "past_due" (it stays). At Stripe
/// the account's setting, here the control API's.
QString afterRetries(const Context &context);

} // namespace plandeck::sandbox
