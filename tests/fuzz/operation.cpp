// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/requestreader.h"
#include "services/domain/json.h"
#include "services/operations/catalogue.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace plandeck::fuzz {
namespace {

PathValues pathOf(const OperationInfo &info)
{
    PathValues values;
    for (qsizetype i = std::count(info.endpoint.path.begin(), info.endpoint.path.end(), '{'); i > 0; --i)
        values.append("6f1f2d0c-6c1e-4c57-9c0e-0d8a3f0e6c11");
    return values;
}

bool hasBody(const OperationInfo &info)
{
    const auto fields = info.request->fields();
    return info.endpoint.verb != Verb::Get
           && std::ranges::none_of(fields, [](const Field &field) { return field.place == Field::Place::Raw; });
}

/// What was read is written, and read again: it has to be the same.
void goRound(const OperationInfo &info, void *operation)
{
    const auto fields = info.request->fields();
    const QByteArray written = toJson(fields, operation, Field::Place::Body);
    const auto again = info.makeCall();
    demand(fromJson(written, fields, again->operation, Field::Place::Body).isEmpty(), "what we write cannot be read");
    demand(toJson(fields, again->operation, Field::Place::Body) == written, "read again it says something else");
}

} // namespace

/// The first byte says which operation; then its query, up to the line's end, and its body.
void operation(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const auto &info = *Catalogue::infos[quint8(input.front()) % Catalogue::infos.size()];
    const auto rest = input.sliced(1);
    const auto end = rest.indexOf('\n');
    const auto verb = wordsOf(info.endpoint.verb)[size_t(info.endpoint.verb)];
    const HttpRequest request{.method = QByteArray(verb.data(), qsizetype(verb.size())),
                              .query = (end < 0 ? rest : rest.first(end)).toByteArray(),
                              .body = end < 0 ? QByteArray() : rest.sliced(end + 1).toByteArray()};
    const auto call = info.makeCall();
    if (!RequestReader(info).read(request, pathOf(info), call->operation))
        return;
    normalise(info.request->fields(), call->operation);
    if (validate(info.request->fields(), call->operation).isEmpty() && hasBody(info))
        goRound(info, call->operation);
}

} // namespace plandeck::fuzz
