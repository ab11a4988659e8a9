// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/dispatcher.h"

#include "services/domain/json.h"

#include <algorithm>
#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Error errorOf(QList<Problem> problems, std::span<const Field> fields)
{
    const auto isMalformed = [](const Problem &problem) { return problem.code == "invalid_json"_L1; };
    if (std::ranges::any_of(problems, isMalformed)) // nothing was read, so there is nothing to say of fields
        return {.kind = Error::Kind::Invalid, .code = u"invalid_json"_s};
    const auto &first = problems.first();
    const bool isOwnCode = first.code == "confirmation_required"_L1 || first.code == "immutable_field"_L1;
    Error error{.kind = Error::Kind::Invalid, .code = isOwnCode ? first.code : u"validation_failed"_s, .field = first.field};
    for (const auto &field : fields)
        if (field.isConfirmation && error.code == "confirmation_required"_L1)
            error.explanation = QString::fromUtf8(field.description.data(), qsizetype(field.description.size()))
                                + u" Repeat the request with confirm set to true."_s;
    error.problems = std::move(problems);
    return error;
}

QStringList Dispatcher::permissionsOf(const Caller &caller) const
{
    QStringList names;
    for (const auto *info : m_infos)
        if (!info->access.refusalOf(caller))
            names.append(info->name());
    return names;
}

std::optional<Error> Dispatcher::refusalOf(const Caller &caller, const OperationInfo &info) const
{
    auto refusal = info.access.refusalOf(caller);
    if (refusal && m_refusals)
        m_refusals(caller, info, *refusal);
    return refusal;
}

void Dispatcher::run(const Caller &caller, Call &call) const
{
    const auto &info = call.info;
    const auto handler = m_handlers.constFind(&info);
    if (handler == m_handlers.cend())
        return call.fail({.kind = Error::Kind::Internal, .code = u"internal"_s, .detail = u"not bound: "_s + info.name()});
    if (auto refusal = refusalOf(caller, info))
        return call.fail(std::move(*refusal));
    normalise(info.request->fields(), call.operation);
    if (auto problems = validate(info.request->fields(), call.operation); !problems.isEmpty())
        return call.fail(errorOf(std::move(problems), info.request->fields()));
    try {
        handler->invoke(handler->service, caller, call);
    } catch (const std::exception &e) { // none crosses this layer; in a pool thread it would end the program
        call.fail({.kind = Error::Kind::Internal, .code = u"internal"_s, .detail = QString::fromLocal8Bit(e.what())});
    }
}

} // namespace plandeck
