// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// The lines of a credit note: of amount (one line without tax), or of lines, each a part of an invoice's line with its share of
/// discounts and taxes, or freely described.
[[nodiscard]] Answer<QJsonArray> creditLinesOf(Context &context, const QJsonObject &invoice, const QJsonObject &parameters);

/// The note with what its lines add up to.
QJsonObject summedNote(const QJsonObject &note, const QJsonArray &lines);

} // namespace plandeck::sandbox
