// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The page on which a card's owner authenticates a payment or the set-up of a card, as their bank would ask them to.
/// Calls hold the engine's mutex.
class AuthenticationPage final
{
public:
    explicit AuthenticationPage(Engine &engine)
        : m_engine(engine)
    {
    }

    /// GET and POST /authenticate/{t|l}/{token}
    HttpResponse answer(const HttpRequest &request);

private:
    HttpResponse opened(const HttpRequest &request, const QJsonObject &intent) const;
    HttpResponse decided(const HttpRequest &request, Context &context, const QJsonObject &note, const QJsonObject &intent);

    Engine &m_engine;
};

} // namespace plandeck::sandbox
