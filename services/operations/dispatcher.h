// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"

#include <QtCore/QHash>

#include <functional>

namespace plandeck {

/// The service answers the operation, with exactly the reply that was declared.
template<typename Op>
concept Handled = requires(typename Op::Service &service, const Caller &caller, const Op &op)
{
    {
        service.handle(caller, op)
        } -> std::same_as<Result<typename Op::Reply>>;
};

/// The one door: access, then rules, then the service, for every caller. Bound once at start, then only read: any thread
/// may run it.
class Dispatcher final
{
public:
    /// Told of every call that access refused. Changes are audited by the service, inside its transaction.
    using Refusals = std::function<void(const Caller &, const OperationInfo &, const Error &)>;

    explicit Dispatcher(Refusals refusals)
        : m_refusals(std::move(refusals))
    {
    }

    /// Called in one small .cpp of each noun, so that only that file is compiled again for a new operation.
    template<typename Service, Operation... Ops>
    void bind(Operations<Ops...>, Service &service)
    {
        static_assert((Handled<Ops> && ...), "the service lacks a handle() for one of these operations");
        static_assert((std::same_as<Service, typename Ops::Service> && ...));
        (m_handlers.insert(&infoOf<Ops>, {&service, &invoke<Ops>}), ...);
        (m_infos.append(&infoOf<Ops>), ...);
    }

    /// What is bound, in order: all that routes, OpenAPI, matrix and command line need.
    Infos infos() const { return {m_infos.constData(), size_t(m_infos.size())}; }

    /// The names of the operations this caller may ask for.
    QStringList permissionsOf(const Caller &caller) const;

    /// Access alone, so that a face can refuse before it reads a body. Tells of refusals.
    std::optional<Error> refusalOf(const Caller &caller, const OperationInfo &info) const;

    void run(const Caller &caller, Call &call) const;

    template<Operation Op>
    [[nodiscard]] Result<typename Op::Reply> run(const Caller &caller, Op op) const
    {
        CallOf<Op> call(std::move(op));
        run(caller, call);
        return std::move(call.outcome);
    }

private:
    struct Handler
    {
        void *service;
        void (*invoke)(void *service, const Caller &caller, Call &call);
    };

    template<Operation Op>
    static void invoke(void *service, const Caller &caller, Call &call)
    {
        auto &mine = static_cast<CallOf<Op> &>(call);
        mine.outcome = static_cast<typename Op::Service *>(service)->handle(caller, std::as_const(mine.value));
    }

    QHash<const OperationInfo *, Handler> m_handlers;
    QList<const OperationInfo *> m_infos;
    Refusals m_refusals;
};

/// What reading and validation found, as the one error that all faces give: `invalid_json`, `confirmation_required`,
/// `immutable_field` or `validation_failed`.
/// fields: those of the request, so that a missing confirmation can say what would happen.
[[nodiscard]] Error errorOf(QList<Problem> problems, std::span<const Field> fields = {});

} // namespace plandeck
