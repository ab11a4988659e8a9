// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/api.h"
#include "services/operations/values.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMutex>
#include <QtCore/QSemaphore>

namespace plandeck {

class ThingService;
using ThingId = Id<struct ThingTag>;

enum class Colour { Red, DarkBlue };
constexpr std::array<std::string_view, 2> wordsOf(Colour)
{
    return {"red", "dark_blue"};
}

struct ThingSize
{
    qint64 width = 1;
    std::optional<QString> unit = {};

    static constexpr std::array fields{field<&ThingSize::width>("width").min(1).max(100),
                                       field<&ThingSize::unit>("unit").maxLength(5)};
    friend bool operator==(const ThingSize &, const ThingSize &) = default;
};

struct Thing
{
    ThingId id = {};
    QString name = {};
    Minor price = {};
    Colour colour = Colour::Red;
    std::optional<QDateTime> until = {};
    QStringList tags = {};
    TextMap notes = {};
    std::optional<ThingSize> size = {};
    bool isActive = true;

    QString shout() const { return name.toUpper(); }

    static constexpr std::string_view schema = "Thing";
    static constexpr std::array fields{
        field<&Thing::id>("id"),         field<&Thing::name>("name"),   field<&Thing::price>("price_cents"),
        field<&Thing::colour>("colour"), field<&Thing::until>("until"), field<&Thing::tags>("tags"),
        field<&Thing::notes>("notes"),   field<&Thing::size>("size"),   field<&Thing::isActive>("is_active"),
        field<&Thing::shout>("shout")};
    friend bool operator==(const Thing &, const Thing &) = default;
};

struct ListThings
{
    std::optional<bool> isActive = {};
    std::optional<Colour> colour = {};
    QString search = {};
    qint64 page = 1;

    using Reply = Page<Thing>;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.list", Verb::Get, "/api/v1/auth/things/", 200, "All things"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&ListThings::isActive>("is_active").inQuery(), field<&ListThings::colour>("colour").inQuery(),
        field<&ListThings::search>("search").inQuery().maxLength(20), field<&ListThings::page>("page").inQuery().min(1).max(100)};
};

struct CreateThing
{
    QString name = {};
    std::optional<Minor> price = {};
    Colour colour = Colour::Red;
    std::optional<QDateTime> until = {};
    QStringList tags = {};
    TextMap notes = {};
    std::optional<ThingSize> size = {};
    bool isDraft = false;

    using Reply = Thing;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.create", Verb::Post, "/api/v1/auth/things/", 201, "Make a thing"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin).orApiKey();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"name_taken"};
    static constexpr std::array fields{field<&CreateThing::name>("name").required().maxLength(20),
                                       field<&CreateThing::price>("price_cents").required().min(0),
                                       field<&CreateThing::colour>("colour").required().alias("color"),
                                       field<&CreateThing::until>("until"),
                                       field<&CreateThing::tags>("tags").maxItems(3, 10),
                                       field<&CreateThing::notes>("notes").maxKeys(2, 5, 10),
                                       field<&CreateThing::size>("size"),
                                       field<&CreateThing::isDraft>("draft").orInQuery()};
};

struct GetThing
{
    ThingId id = {};

    using Reply = Thing;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.get", Verb::Get, "/api/v1/auth/things/{id}/", 200, "One thing"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&GetThing::id>("id").inPath()};
};

struct PatchThing
{
    ThingId thing = {};
    Patch<QString> name = {};
    Patch<std::optional<QDateTime>> until = {};
    Patch<QStringList> tags = {};

    using Reply = Thing;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.update", Verb::Patch, "/api/v1/auth/things/{thing}/", 200, "Change a thing"};
    static constexpr Access access = Access::roles(Role::Owner);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 1> errors{"immutable_field"};
    static constexpr std::array fields{field<&PatchThing::name>("name").required().maxLength(20),
                                       field<&PatchThing::until>("until"), field<&PatchThing::tags>("tags").maxItems(3, 10),
                                       refused("price_cents", "immutable_field"), field<&PatchThing::thing>("thing").inPath()};
};

struct DeleteThing
{
    ThingId id = {};
    std::optional<Colour> colour = {};
    bool isConfirmed = false;

    using Reply = Nothing;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.delete", Verb::Delete, "/api/v1/auth/things/{id}/", 204, "Throw a thing away"};
    static constexpr Access access = Access::roles(Role::Owner);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&DeleteThing::id>("id").inPath(), field<&DeleteThing::colour>("colour").orInQuery().required(),
        field<&DeleteThing::isConfirmed>("confirm").orInQuery().confirmation("The thing is gone then.")};
};

struct ThingKey
{
    std::optional<Secret> secret = {};

    static constexpr std::array fields{field<&ThingKey::secret>("secret")};
};

/// A secret in an optional in an object in an object: the answer must not be kept anywhere.
struct ThingKeys
{
    QString name = {};
    ThingKey key = {};

    static constexpr std::array fields{field<&ThingKeys::name>("name"), field<&ThingKeys::key>("key")};
};

struct OpenThing
{
    ThingId id = {};
    Secret password = {};

    using Reply = ThingKeys;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.open", Verb::Post, "/api/v1/auth/things/{id}/open/", 200, "The keys of a thing"};
    static constexpr Access access = Access::users();
    static constexpr Cost cost = Cost::Heavy;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&OpenThing::id>("id").inPath(),
                                       field<&OpenThing::password>("password").required().maxLength(30)};
};

struct Echo
{
    QString said = {};
    QString heard = {};
    QString address = {};

    static constexpr std::array fields{field<&Echo::said>("said"), field<&Echo::heard>("heard"),
                                       field<&Echo::address>("address")};
};

struct CallThing
{
    QString said = {};
    Secret heard = {};

    using Reply = Echo;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.call", Verb::Post, "/api/v1/auth/things/call/", 200, "An echo, for anybody"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&CallThing::said>("said").maxLength(1'000'000),
                                       field<&CallThing::heard>("X-Heard").inHeader().required().maxLength(10)};
};

/// Takes the body as it comes; says how long it was, and its bytes in hex.
struct HearThing
{
    Secret sound = {};
    QString pitch = {};

    using Reply = Echo;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.hear", Verb::Post, "/api/v1/auth/things/hear/", 200,
                                       "What was heard, for anybody"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&HearThing::sound>("sound").raw().says("Any sound."),
                                       field<&HearThing::pitch>("X-Pitch").inHeader()};
};

/// Fails as asked, to see each kind of Error as an answer.
struct BreakThing
{
    qint64 kind = 0;
    QString code = {};

    using Reply = Nothing;
    using Service = ThingService;
    static constexpr Endpoint endpoint{"things.break", Verb::Get, "/api/v1/auth/things/breakage/{kind}/", 200, "An error"};
    static constexpr Access access = Access::everyone();
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&BreakThing::kind>("kind").inPath().max(20),
                                       field<&BreakThing::code>("code").inQuery().required()};
};

using ThingOperations =
    Operations<ListThings, CreateThing, GetThing, PatchThing, DeleteThing, OpenThing, CallThing, HearThing, BreakThing>;

/// Keeps its things in memory and remembers who asked last. Called "conflict" or "unavailable" it says so; called "wait" it
/// waits.
class ThingService final
{
public:
    Result<Page<Thing>> handle(const Caller &caller, const ListThings &request);
    Result<Thing> handle(const Caller &caller, const CreateThing &request);
    Result<Thing> handle(const Caller &caller, const GetThing &request);
    Result<Thing> handle(const Caller &caller, const PatchThing &request);
    Result<Nothing> handle(const Caller &caller, const DeleteThing &request);
    Result<ThingKeys> handle(const Caller &caller, const OpenThing &request);
    Result<Echo> handle(const Caller &caller, const CallThing &request);
    Result<Echo> handle(const Caller &caller, const HearThing &request);
    Result<Nothing> handle(const Caller &caller, const BreakThing &request);

    Caller lastCaller = {};
    std::atomic<int> executed = 0;
    QSemaphore waiting; // a call of "wait" is under way
    QSemaphore mayGoOn;

private:
    Thing *find(ThingId id);

    QMutex m_mutex;
    QList<Thing> m_things;
};

/// Knows "owner", "billing" and "expired" as tokens and "test_key" as a key.
class ThingAuthenticator final : public Authenticator
{
public:
    Result<Caller> authenticate(const Credentials &credentials) const override;
};

/// An Api over the things, asked without a socket.
class ThingApi final
{
public:
    explicit ThingApi(ApiOptions options = {}, Idempotency *idempotency = nullptr);

    struct Answer
    {
        HttpResponse response;
        Cost cost;

        int status() const { return response.status; }
        QByteArray header(QByteArrayView name) const;
        QJsonObject json() const;
        QString code() const { return json().value(QLatin1StringView("code")).toString(); }
        /// The codes of each field: "name=required,too_long price=wrong_type".
        QString fieldCodes() const;
    };

    /// Headers may say who asks; without an Authorization the owner does.
    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, QList<HttpHeader> headers = {});
    Answer askAsNobody(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       QList<HttpHeader> headers = {});
    /// A thing made over HTTP; its id.
    QByteArray aThing(const QByteArray &name = "Ball");

    QString peer = QStringLiteral("192.0.2.7");
    ThingService service;
    ThingAuthenticator authenticator;
    QStringList refusals;
    Dispatcher dispatcher;
    std::unique_ptr<Api> api;
};

} // namespace plandeck
