// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/accesslog.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void AccessLog::requestEnded(const HttpRecord &record)
{
    const auto level = record.status >= 500 ? LogLevel::Warning : LogLevel::Info;
    if (!m_log.takes(level))
        return;
    const std::array<LogField, 6> fields{{{"method", QString::fromLatin1(record.method)},
                                          {"route", QString::fromLatin1(record.route)},
                                          {"status", qint64(record.status)},
                                          {"duration_ms", double(record.microseconds) / 1000.0},
                                          {"tenant_id", record.tenant},
                                          {"client", record.client}}};
    m_log.write({.level = level, .logger = "plandeck.access", .message = u"request"_s, .requestId = record.id, .fields = fields});
}

} // namespace plandeck
