// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/apioptions.h"
#include "services/api/requestreader.h"
#include "services/operations/authenticator.h"
#include "services/operations/dispatcher.h"

#include <QtCore/QLoggingCategory>

namespace plandeck {

class Idempotency;

Q_DECLARE_LOGGING_CATEGORY(lcApi)

/// One operation as HTTP sees it: who asks, may they, what do they ask, the answer. Made once, used by any thread.
class OperationFace final
{
public:
    /// A page in place of JSON, for a browser that came here by itself.
    using Page = HttpResponse (*)(Call &call, const HttpRequest &request);

    /// What all faces share. Without idempotency the header is not looked at.
    struct Parts
    {
        const Dispatcher &dispatcher;
        const Authenticator &authenticator;
        const ApiOptions &options;
        Idempotency *idempotency = nullptr;
    };
    OperationFace(const OperationInfo &info, const Parts &parts, Page page = nullptr);

    const OperationInfo &info() const { return m_info; }
    HttpResponse answer(const HttpRequest &request, const PathValues &inPath) const;

private:
    HttpResponse answered(const HttpRequest &request, const PathValues &inPath) const;
    HttpResponse executed(const HttpRequest &request, const Caller &caller, Call &call) const;
    HttpResponse executedOnce(const QByteArray &key, const HttpRequest &request, const PathValues &inPath, const Caller &caller,
                              Call &call) const;
    HttpResponse answeredTo(const Caller &caller, const HttpRequest &request, const PathValues &inPath, Call &call) const;
    bool isPrepared(const Caller &caller, const HttpRequest &request, const PathValues &inPath, Call &call) const;
    Result<Caller> callerOf(const HttpRequest &request) const;
    HttpResponse encoded(const HttpRequest &request, Call &call) const;
    void completeLinks(const HttpRequest &request, void *reply) const;

    const OperationInfo &m_info;
    const Parts m;
    RequestReader m_reader;
    Page m_page;
    bool m_isSecret; // a secret can be in the answer
    QList<const Field *> m_links; // next and previous, when the reply is a page of a list
};

/// Whether a secret can be anywhere in a value of this type.
[[nodiscard]] bool holdsSecret(const Type &type);

} // namespace plandeck
