// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saga/recovery.h"

namespace plandeck {

Result<int> SagaRecovery::run()
{
    int closed = 0;
    for (;;) {
        auto orphans = m_database.transaction([&](Connection &db) { return m_operations.takeOrphans(db, 20); });
        if (!orphans)
            return failed(orphans.error());
        if (orphans->isEmpty())
            return closed;
        for (auto &operation : *orphans)
            if (const auto resume = m_resumes.constFind(operation.kind); resume != m_resumes.cend())
                closed += (*resume)(operation) ? 1 : 0;
    }
}

} // namespace plandeck
