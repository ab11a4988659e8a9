// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// A subscription as a moment leaves it, and the invoice for that: neither is stored.
struct Cycle
{
    QJsonObject subscription = {};
    QJsonObject invoice = {};
};

/// What happens at the end of a period: items move on, licensed ones are billed for the new period, metered ones for the
/// old, and waiting invoice items come along.
Cycle cycleAt(Context &context, const QJsonObject &subscription, qint64 moment);
/// The next invoice as it would be, for invoice.upcoming and previews.
QJsonObject upcomingInvoice(Context &context, const QJsonObject &subscription);

/// Carries out a cycle: the new period, and an invoice that is a draft for an hour.
void renew(Context &context, const QJsonObject &subscription);
/// The end of a trial: the first period, or what trial_settings say where nobody can pay.
void endTrial(Context &context, const QJsonObject &subscription);

/// The lines that a period which begins now costs: all licensed items, from their new periods.
QJsonArray advanceLines(Context &context, const QJsonObject &subscription);
/// The subscription with a period of each item that begins at the moment, which becomes its anchor.
QJsonObject anchoredAt(const QJsonObject &subscription, qint64 moment);
/// A paused subscription in its new state, stored and recorded.
QJsonObject resumedBy(Context &context, const QJsonObject &subscription, const QString &status);
/// status_details of a subscription that was paused at a moment, and why.
QJsonObject pausedDetails(const QString &cause, qint64 moment);

/// Bills usage and waiting invoice items of a subscription that ends, if there are any.
void billFinally(Context &context, const QJsonObject &subscription);

} // namespace plandeck::sandbox
