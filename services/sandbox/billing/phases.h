// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// The phases of a schedule, from its parameters: each begins where the one before ends, and lasts until end_date, for a
/// duration, or (the last) for one interval of its first price.
[[nodiscard]] Answer<QJsonArray> phasesOf(Context &context, const QJsonArray &given, qint64 start, const QString &currency);
/// The one phase that a subscription as it is amounts to.
QJsonObject phaseOf(const Context &context, const QJsonObject &subscription);

/// The parameters of subscriptions.create that begin with a phase.
QJsonObject startingWith(const Context &context, const QString &customer, const QJsonObject &phase);
/// The parameters of subscriptions.update that turn a subscription over to a phase.
QJsonObject turningTo(const QJsonObject &subscription, const QJsonObject &phase, bool isProrated);

} // namespace plandeck::sandbox
