// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The control API under /_sandbox/, JSON in and out: faults, requests, reset, clock, state. The same as the methods of
/// Sandbox, for other processes. Refuses browsers' cross-site requests (Origin). Calls hold the engine's mutex.
class Control final
{
public:
    explicit Control(Engine &engine)
        : m_engine(engine)
    {
    }
    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse addFault(const HttpRequest &request);
    HttpResponse setClock(const HttpRequest &request);
    HttpResponse setBilling(const HttpRequest &request);
    HttpResponse clock() const;
    HttpResponse requests() const;
    HttpResponse state() const;

    Engine &m_engine;
};

/// Back to the first moment: only the platforms and their keys stay.
[[nodiscard]] Result<> resetEngine(Engine &engine);
/// Moves the sandbox's clock, and remembers how far.
[[nodiscard]] Result<> moveClock(Engine &engine, qint64 unixSeconds);
/// Gives each platform its account, keys and ids: those configured, else those remembered, else new ones.
[[nodiscard]] Result<> preparePlatforms(Engine &engine, const QList<SandboxPlatform> &configured);

} // namespace plandeck::sandbox
