// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/idempotency.h"

namespace plandeck::sandbox {

/// The /v1 part: who asks, which operation, are the parameters right, has this been asked before, carry it out, answer.
/// Called by several threads at once; a fault's waiting lets others through.
class Api final
{
public:
    explicit Api(Engine &engine)
        : m_engine(engine)
    {
    }

    /// The engine's mutex is held by the lock, and given up while a latency fault waits. The record is filled in as far as
    /// the request got.
    HttpResponse answer(const HttpRequest &request, const std::optional<Fault> &fault, std::unique_lock<std::mutex> &lock,
                        RequestRecord &record);

private:
    struct Call; // one request under way

    [[nodiscard]] Answer<Reply> reply(const HttpRequest &request, Call &call);
    [[nodiscard]] Answer<Context> identify(const HttpRequest &request, Call &call) const;
    [[nodiscard]] Answer<Reply> execute(Context &context, const Operation &operation, const QJsonObject &given, Call &call);

    Engine &m_engine;
};

/// "http://host:port" as the client wrote it: links lead back to where it reached us.
QString baseUrlOf(const HttpRequest &request);

/// Waits, without the mutex, for so long or until the sandbox stops.
void waitFor(Engine &engine, std::unique_lock<std::mutex> &lock, int ms);

/// The 500 or 429 of a fault.
std::optional<ApiError> errorOf(const Fault &fault);

} // namespace plandeck::sandbox
