// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/apioptions.h"
#include "services/api/cors.h"
#include "services/api/router.h"
#include "services/operations/authenticator.h"
#include "services/operations/dispatcher.h"

#include <array>
#include <memory>

namespace plandeck {

class Idempotency;

/// The HTTP face, made from the operations that are bound to the dispatcher, and the few routes added by hand. It finds the
/// resource in the server's loop and says what its answer costs; 404, 405, HEAD, OPTIONS and CORS are settled here.
class Api final : public HttpHandler
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &request, const PathValues &inPath)>;

    /// Everything handed in must outlive it. All operations are bound by now. Without idempotency the header of that name is
    /// not looked at.
    Api(const Dispatcher &dispatcher, const Authenticator &authenticator, ApiOptions options = {},
        Idempotency *idempotency = nullptr);
    ~Api() override;
    Q_DISABLE_COPY_MOVE(Api)

    /// A route that is no operation. Before the server starts.
    void add(Verb verb, std::string_view path, Cost cost, Answer answer);

    HttpTask accept(HttpRequest request) override;

private:
    struct Target
    {
        Cost cost;
        Answer answer;
        QByteArray route; // as it was added
    };
    struct Resource
    {
        QByteArray allow; // "GET, HEAD, POST, OPTIONS"
        std::array<std::shared_ptr<const Target>, 4> targets; // by verb
    };

    HttpTask refused(HttpRequest request, const char *code, const Resource *resource) const;
    HttpTask described(HttpRequest request, const Resource &resource) const;

    ApiOptions m_options;
    Cors m_cors;
    Router m_router;
    QList<Resource> m_resources;
};

} // namespace plandeck
