// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordfile.h"
#include "services/operations/plans.h"

namespace plandeck {

/// One plan of a file that somebody wants to have.
struct PlanEntry
{
    qint64 place = 0; // CSV: its line; JSON: which one of the list. From 1.
    CreatePlan plan = {};
    bool wasActive = true;
    QList<Problem> problems = {};
};

/// What a file says. A fault of the whole leaves the plans before it.
struct PlanFile
{
    QList<PlanEntry> plans = {};
    QStringList unusedColumns = {}; // that a new plan has no field for
    QStringList missingColumns = {}; // fault: columns_missing
    QString fault = {}; // a code: invalid_utf8, invalid_json, not_a_list, csv_quote, columns_missing
    qint64 faultPlace = 0; // the line of csv_quote
};

/// Strict: what cannot be read is said, for each place and column, and nothing is guessed. The rules are those of CreatePlan. A
/// name that comes twice is wrong the second time.
[[nodiscard]] PlanFile readPlanFile(QByteArrayView bytes, FileFormat format);

/// Names are the same to the service without case.
[[nodiscard]] inline QString planNameKey(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::PlanEntry)
