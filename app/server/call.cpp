// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/house.h"
#include "app/server/commands.h"
#include "app/server/remotecall.h"
#include "services/domain/json.h"
#include "services/operations/catalogue.h"

#include <QtCore/QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrongUsage(const QString &text)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
}

Result<const OperationInfo *> operationOf(const ServerOptions &options)
{
    if (options.arguments.size() != 1)
        return wrongUsage(u"call takes the name of one operation."_s);
    const auto found = std::ranges::find(Catalogue::infos, QStringView(options.arguments.first()),
                                         [](const auto *info) { return QString(info->name()); });
    if (found != Catalogue::infos.end())
        return *found;
    QStringList names;
    for (const auto *info : Catalogue::infos)
        names.append(info->name());
    return wrongUsage(u"Operations: "_s + names.join(u", "_s));
}

Result<> readFields(const ServerOptions &options, Call &call)
{
    auto problems = fromJson(options.json, *call.info.request, call.operation);
    return problems.isEmpty() ? Result<>() : failed(errorOf(std::move(problems)));
}

/// On the database itself, as the server would: access first, then the fields, then the service.
Result<> callHere(ServerOptions options, Call &call)
{
    options.configuration.mayJoinSandbox = true; // a server may be running on the same data
    auto house = House::open(std::move(options.configuration));
    if (!house)
        return failed(house.error());
    const auto caller = (*house)->authenticator().authenticate({.bearer = std::move(options.token),
                                                                .apiKey = std::move(options.apiKey),
                                                                .mode = options.mode,
                                                                .source = Caller::Source::CommandLine});
    if (!caller)
        return failed(caller.error());
    if (auto refusal = (*house)->dispatcher().refusalOf(*caller, call.info))
        return failed(*refusal);
    return readFields(options, call).map([&] { (*house)->dispatcher().run(*caller, call); });
}

Result<> callThere(const ServerOptions &options, Call &call)
{
    const bool isNobody = options.token.isEmpty() && options.apiKey.isEmpty();
    if (auto refusal = call.info.access.refusalOf(Caller::nobody()); refusal && isNobody) // it would say the same
        return failed(*refusal);
    return readFields(options, call).map([&] { callRemotely(options, call); });
}

} // namespace

int call(ServerOptions options)
{
    const auto info = operationOf(options);
    if (!info)
        return fail(info.error());
    const auto asked = (*info)->makeCall();
    const auto done = options.server.isEmpty() ? callHere(std::move(options), *asked) : callThere(options, *asked);
    if (!done)
        return fail(done.error());
    if (const auto *error = asked->error())
        return fail(*error);
    QTextStream(stdout) << QString::fromUtf8(toJson(*(*info)->reply, asked->reply())) << Qt::endl;
    return Fine;
}

} // namespace plandeck
