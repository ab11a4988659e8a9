// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// One thing that was looked at, and how it stands.
struct Finding
{
    enum class Level { Ok, Warn, Fail };
    friend constexpr std::array<std::string_view, 3> wordsOf(Level) { return {"ok", "warn", "fail"}; }

    QString check = {}; // "database"
    Level level = Level::Ok;
    QString message = {};
    QString advice = {}; // what to do; empty when it is well

    static constexpr std::array fields{field<&Finding::check>("check"), field<&Finding::level>("level"),
                                       field<&Finding::message>("message"), field<&Finding::advice>("advice")};
};

struct Findings
{
    QList<Finding> results = {};

    Finding::Level level() const
    {
        auto worst = Finding::Level::Ok;
        for (const auto &finding : results)
            worst = std::max(worst, finding.level);
        return worst;
    }
    void ok(const QString &check, const QString &message) { results.append({check, Finding::Level::Ok, message, {}}); }
    void warn(const QString &check, const QString &message, const QString &advice)
    {
        results.append({check, Finding::Level::Warn, message, advice});
    }
    void fail(const QString &check, const QString &message, const QString &advice)
    {
        results.append({check, Finding::Level::Fail, message, advice});
    }

    static constexpr std::array fields{field<&Findings::level>("level"), field<&Findings::results>("results")};
};

} // namespace plandeck
