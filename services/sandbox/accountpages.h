// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The pages that account links and login links lead to: onboarding and a bare Express Dashboard. Calls hold the engine's
/// mutex.
class AccountPages final
{
public:
    explicit AccountPages(Engine &engine)
        : m_engine(engine)
    {
    }

    /// /setup/{t|l}/{account}/{token}. The link works once and for some minutes; later it leads to its refresh_url. The form
    /// it shows finishes onboarding or leaves it for later; both lead to return_url.
    HttpResponse setup(const HttpRequest &request);
    /// /express/{t|l}/{account}/{token}
    HttpResponse dashboard(const HttpRequest &request);

private:
    HttpResponse opened(const HttpRequest &request, Context &context, QJsonObject link);
    HttpResponse decided(const HttpRequest &request, Context &context, QJsonObject link);

    Engine &m_engine;
};

} // namespace plandeck::sandbox
