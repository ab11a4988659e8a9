// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/log.h"
#include "services/http/observer.h"

namespace plandeck {

/// A line in the log for each request.
class AccessLog final : public HttpObserver
{
public:
    explicit AccessLog(const Log &log)
        : m_log(log)
    {
    }
    void requestEnded(const HttpRecord &record) override;

private:
    const Log &m_log;
};

} // namespace plandeck
