// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planfile.h"

#include "tests/fuzz/targets.h"

namespace plandeck::fuzz {

/// The first byte says CSV or JSON. A good plan of the file, written as CSV, is read as the same plan again.
void planFile(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto file = readPlanFile(input.sliced(1), input.front() == 'j' ? FileFormat::Json : FileFormat::Csv);
    for (const auto &entry : file.plans) {
        if (!entry.problems.isEmpty())
            continue;
        const QByteArray written = csvHeader(CreatePlan::fields) + csvLine(entry.plan);
        const auto again = readPlanFile(written, FileFormat::Csv);
        demand(again.plans.size() == 1 && again.plans.first().problems.isEmpty(), "what we write cannot be read");
        demand(toJson(again.plans.first().plan) == toJson(entry.plan), "read again it says something else");
    }
}

} // namespace plandeck::fuzz
