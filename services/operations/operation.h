// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/cost.h"
#include "services/domain/field.h"
#include "services/domain/later.h"
#include "services/operations/access.h"

#include <concepts>
#include <memory>

namespace plandeck {

enum class Verb { Get, Post, Patch, Delete };
constexpr std::array<std::string_view, 4> wordsOf(Verb)
{
    return {"GET", "POST", "PATCH", "DELETE"};
}
/// What changes something honours an Idempotency-Key: asked for twice, it is done once.
constexpr bool isWrite(Verb verb)
{
    return verb != Verb::Get;
}

/// Where an operation answers, and how it is named everywhere else.
struct Endpoint
{
    std::string_view name; // "plans.create": permission, operationId, audit action and command-line name
    Verb verb;
    std::string_view path; // with a trailing slash; {id} for a field in the path
    int status = 200; // of success
    std::string_view summary = {};
};

/// The reply of a 204.
struct Nothing
{
    static constexpr NoFields fields{};
};

/// A reply that decides what success is called: 201 when something was made by it, else 200.
template<typename Reply>
concept NamesItsStatus = requires(const Reply &reply)
{
    {
        reply.httpStatus()
        } -> std::same_as<int>;
    {
        Reply::httpStatuses.size()
        } -> std::convertible_to<size_t>;
};

/// A reply that may get better: `later` is set where it does.
template<typename Reply>
concept CanWait = std::same_as<decltype(Reply::later), std::shared_ptr<Later>>;

/// A reply that is one object with a version: its ETag is made from it.
template<typename Reply>
concept HasVersion = std::same_as<decltype(Reply::version), qint64>;

struct Call;

/// Everything known about an operation without its service. The desk, routes, OpenAPI, the matrix and forms need no more.
struct OperationInfo
{
    Endpoint endpoint;
    Access access;
    Cost cost;
    const Type *request;
    const Type *reply;
    std::span<const std::string_view> errors; // the codes of its own, besides those that all can give
    std::unique_ptr<Call> (*makeCall)();
    std::span<const int> statuses = {}; // all that success may be called; empty: endpoint.status
    int (*namedStatus)(const void *reply) = nullptr;
    bool isReading = false; // changes nothing a user would call a change: every GET, and what says so of itself
    qint64 (*versionOf)(const void *reply) = nullptr; // null: its replies have none
    std::shared_ptr<Later> (*takeLater)(void *reply) = nullptr; // null: its answers do not wait

    int statusOf(const void *reply) const { return namedStatus ? namedStatus(reply) : endpoint.status; }
    QLatin1StringView name() const { return {endpoint.name.data(), qsizetype(endpoint.name.size())}; }
};

template<typename Op>
concept Operation = Described<Op> && std::is_aggregate_v<Op> && requires
{
    typename Op::Reply;
    typename Op::Service;
    {
        Op::endpoint
        } -> std::convertible_to<const Endpoint &>;
    {
        Op::access
        } -> std::convertible_to<const Access &>;
    {
        Op::cost
        } -> std::convertible_to<const Cost &>;
    {
        Op::errors.size()
        } -> std::convertible_to<size_t>;
};

/// One asking of an operation: the operation and, later, its outcome, behind an interface without templates. Desk, HTTP and
/// command line all hand these to the dispatcher.
struct Call
{
    Call(const OperationInfo &info, void *operation)
        : info(info)
        , operation(operation)
    {
    }
    virtual ~Call() = default;
    Q_DISABLE_COPY_MOVE(Call)

    virtual void fail(Error error) = 0;
    virtual void *succeed() = 0; // a fresh reply to be filled in (remote desk)
    virtual const Error *error() const = 0;
    virtual void *reply() = 0; // only when there is no error

    const OperationInfo &info;
    void *const operation;
};

template<Operation Op>
struct CallOf;

template<Operation Op>
consteval OperationInfo describe()
{
    OperationInfo info{Op::endpoint,
                       Op::access,
                       Op::cost,
                       &TypeOf<Op>::value,
                       &TypeOf<typename Op::Reply>::value,
                       Op::errors,
                       []() -> std::unique_ptr<Call> { return std::make_unique<CallOf<Op>>(Op{}); }};
    info.isReading = Op::endpoint.verb == Verb::Get || requires
    {
        Op::isReading;
    };
    if constexpr (NamesItsStatus<typename Op::Reply>) {
        info.statuses = Op::Reply::httpStatuses;
        info.namedStatus = [](const void *reply) { return static_cast<const typename Op::Reply *>(reply)->httpStatus(); };
    }
    if constexpr (HasVersion<typename Op::Reply>)
        info.versionOf = [](const void *reply) { return static_cast<const typename Op::Reply *>(reply)->version; };
    if constexpr (CanWait<typename Op::Reply>)
        info.takeLater = [](void *reply) { return std::exchange(static_cast<typename Op::Reply *>(reply)->later, {}); };
    return info;
}

template<Operation Op>
inline constexpr OperationInfo infoOf = describe<Op>();

template<Operation Op>
struct CallOf final : Call
{
    explicit CallOf(Op op)
        : Call(infoOf<Op>, &value)
        , value(std::move(op))
    {
    }

    void fail(Error error) override { outcome = tl::unexpected(std::move(error)); }
    void *succeed() override
    {
        outcome = typename Op::Reply{}; // not emplace(): in tl::expected 1.0 it returns void or a reference, as the type has it
        return &*outcome;
    }
    const Error *error() const override { return outcome ? nullptr : &outcome.error(); }
    void *reply() override { return &*outcome; }

    Op value;
    Result<typename Op::Reply> outcome;
};

using Infos = std::span<const OperationInfo *const>;

template<Operation... Ops>
struct Operations
{
    static constexpr std::array<const OperationInfo *, sizeof...(Ops)> infos{&infoOf<Ops>...};
};

template<typename... Lists>
struct Join;
template<typename... A>
struct Join<Operations<A...>>
{
    using Type = Operations<A...>;
};
template<typename... A, typename... B, typename... Rest>
struct Join<Operations<A...>, Operations<B...>, Rest...> : Join<Operations<A..., B...>, Rest...>
{
};

using NoErrors = std::array<std::string_view, 0>;

} // namespace plandeck
