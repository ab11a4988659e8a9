// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/things.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Thing *ThingService::find(ThingId id)
{
    const auto found = std::ranges::find_if(m_things, [&](const Thing &thing) { return thing.id == id; });
    return found == m_things.end() ? nullptr : &*found;
}

Result<Page<Thing>> ThingService::handle(const Caller &caller, const ListThings &request)
{
    const QMutexLocker lock(&m_mutex);
    lastCaller = caller;
    Page<Thing> page;
    for (const auto &thing : std::as_const(m_things))
        if ((!request.isActive || thing.isActive == *request.isActive) && (!request.colour || thing.colour == *request.colour)
            && thing.name.contains(request.search))
            page.results.append(thing);
    page.count = page.results.size();
    page.next = u"?page=%1&search=%2"_s.arg(request.page + 1).arg(request.search);
    if (request.page > 1)
        page.previous = u"?page=%1"_s.arg(request.page - 1);
    return page;
}

Result<Thing> ThingService::handle(const Caller &caller, const CreateThing &request)
{
    const QMutexLocker lock(&m_mutex);
    lastCaller = caller;
    ++executed;
    if (std::ranges::any_of(m_things, [&](const Thing &thing) { return thing.name == request.name; }))
        return invalid(u"name"_s, u"name_taken"_s);
    m_things.append({.id = {QUuid::createUuid()},
                     .name = request.name,
                     .price = *request.price,
                     .colour = request.colour,
                     .until = request.until,
                     .tags = request.tags,
                     .notes = request.notes,
                     .size = request.size,
                     .isActive = !request.isDraft});
    return m_things.last();
}

Result<Thing> ThingService::handle(const Caller &caller, const GetThing &request)
{
    const QMutexLocker lock(&m_mutex);
    lastCaller = caller;
    if (const auto *thing = find(request.id))
        return *thing;
    return notFound();
}

Result<Thing> ThingService::handle(const Caller &, const PatchThing &request)
{
    const QMutexLocker lock(&m_mutex);
    auto *thing = find(request.thing);
    if (!thing)
        return notFound();
    thing->name = request.name.given.value_or(thing->name);
    thing->until = request.until.given.value_or(thing->until);
    thing->tags = request.tags.given.value_or(thing->tags);
    return *thing;
}

Result<Nothing> ThingService::handle(const Caller &, const DeleteThing &request)
{
    const QMutexLocker lock(&m_mutex);
    return m_things.removeIf([&](const Thing &thing) { return thing.id == request.id; }) == 0 ? Result<Nothing>(notFound())
                                                                                              : Nothing{};
}

Result<ThingKeys> ThingService::handle(const Caller &, const OpenThing &request)
{
    const QMutexLocker lock(&m_mutex);
    if (!find(request.id))
        return notFound();
    ThingKeys keys;
    keys.key.secret = request.password.copy();
    return keys;
}

Result<Echo> ThingService::handle(const Caller &caller, const CallThing &request)
{
    ++executed;
    if (request.said == "wait"_L1) {
        waiting.release();
        mayGoOn.acquire();
    }
    if (request.said == "conflict"_L1)
        return failed({.kind = Error::Kind::Conflict, .code = u"conflict"_s});
    if (request.said == "unavailable"_L1)
        return failed({.kind = Error::Kind::Unavailable, .code = u"unavailable"_s});
    const QMutexLocker lock(&m_mutex);
    lastCaller = caller;
    return Echo{.said = request.said, .heard = request.heard.revealText(), .address = caller.address};
}

Result<Echo> ThingService::handle(const Caller &caller, const HearThing &request)
{
    ++executed;
    return Echo{.said = request.pitch,
                .heard = QString::fromLatin1(request.sound.reveal().toByteArray().toHex()),
                .address = caller.address};
}

Result<Nothing> ThingService::handle(const Caller &, const BreakThing &request)
{
    const auto kind = Error::Kind(request.kind);
    if (request.code == "throw"_L1)
        throw std::runtime_error("as asked");
    Error error{.kind = kind, .code = request.code, .detail = u"not for strangers"_s};
    if (kind == Error::Kind::Throttled)
        error.retryAfter = 7;
    if (kind == Error::Kind::Upstream)
        error.stripe = std::make_shared<StripeRefusal>(StripeRefusal{u"card_declined"_s, u"lost_card"_s, u"req_1"_s, u"No."_s});
    if (kind == Error::Kind::Unauthenticated)
        error.members = {{u"valid"_s, u"false"_s}, {u"like"_s, u"{\"id\":[1,\"x\"]}"_s}};
    return failed(std::move(error));
}

Result<Caller> ThingAuthenticator::authenticate(const Credentials &shown) const
{
    Caller caller{.mode = shown.mode.value_or(Mode::Test), .address = shown.address, .requestId = shown.requestId};
    if (!shown.apiKey.isEmpty()) {
        if (shown.apiKey.reveal() != "test_key")
            return failed({.kind = Error::Kind::Unauthenticated, .code = u"key_invalid"_s});
        caller.kind = Caller::Kind::ApiKey;
        caller.key = {QUuid::createUuidV5({}, u"test_key"_s)};
        return caller;
    }
    if (shown.bearer.isEmpty())
        return caller;
    if (shown.bearer.reveal() == "expired")
        return failed({.kind = Error::Kind::Unauthenticated, .code = u"token_expired"_s});
    if (shown.bearer.reveal() == "ops") {
        caller.kind = Caller::Kind::Staff;
        caller.staff = {QUuid::createUuidV5({}, u"ops"_s)};
        caller.staffRole = StaffRole::Ops;
        return caller;
    }
    caller.kind = Caller::Kind::User;
    caller.user = {QUuid::createUuidV5({}, shown.bearer.revealText())};
    caller.role = shown.bearer.reveal() == "owner" ? Role::Owner : Role::Billing;
    return caller;
}

QByteArray ThingApi::Answer::header(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : response.headers)
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    return values.join(", ");
}

QJsonObject ThingApi::Answer::json() const
{
    return QJsonDocument::fromJson(response.body).object();
}

QString ThingApi::Answer::fieldCodes() const
{
    QStringList fields;
    const auto codes = json().value("error_codes"_L1).toObject();
    for (auto at = codes.begin(); at != codes.end(); ++at) {
        QStringList words;
        const auto ofField = at.value().toArray();
        for (const auto &code : ofField)
            words.append(code.toString());
        fields.append(at.key() + u'=' + words.join(u','));
    }
    return fields.join(u' ');
}

ThingApi::ThingApi(ApiOptions options, Idempotency *idempotency)
    : dispatcher([this](const Caller &, const OperationInfo &info, const Error &error) {
        refusals.append(info.name() + u' ' + error.code);
    })
{
    dispatcher.bind(ThingOperations{}, service);
    api = std::make_unique<Api>(dispatcher, authenticator, std::move(options), idempotency);
}

ThingApi::Answer ThingApi::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                               QList<HttpHeader> headers)
{
    headers.emplaceBack("Authorization", "Bearer owner");
    return askAsNobody(method, target, body, std::move(headers));
}

ThingApi::Answer ThingApi::askAsNobody(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                       QList<HttpHeader> headers)
{
    const auto mark = target.indexOf('?');
    headers.emplaceBack("Host", "desk.example:8787");
    const auto task = api->accept({.method = method,
                                   .path = mark < 0 ? target : target.first(mark),
                                   .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
                                   .body = body,
                                   .headers = std::move(headers),
                                   .peer = peer,
                                   .id = "req-1"});
    return {task.run(), task.cost};
}

QByteArray ThingApi::aThing(const QByteArray &name)
{
    const auto made = ask("POST", "/api/v1/auth/things/", "{\"name\":\"" + name + R"(","price_cents":5,"colour":"red"})");
    return made.json().value("id"_L1).toString().toLatin1();
}

} // namespace plandeck
