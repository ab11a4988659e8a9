// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/remote.h"
#include "services/domain/json.h"
#include "services/operations/catalogue.h"
#include "tests/api/things.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Type::Kind;

/// Values that the rules allow, of whatever type; the same for the same seed.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    void fill(std::span<const Field> fields, void *object)
    {
        for (const auto &field : fields)
            if (field.member)
                fill(field, *field.type, field.member(object));
    }

    void fill(const Field &field, const Type &type, void *value)
    {
        switch (type.kind) {
        case Kind::Text: *static_cast<QString *>(value) = text(field); return;
        case Kind::Secret: *static_cast<Secret *>(value) = Secret(word(field.isRequired ? 1 : 0)); return;
        case Kind::Integer:
            return type.store(
                value, m_random.bounded(std::max(field.least, -1'000'000'000LL), std::min(field.most, 1'000'000'000LL) + 1));
        case Kind::Boolean: *static_cast<bool *>(value) = field.isConfirmation || m_random.bounded(2) == 1; return;
        case Kind::Timestamp:
            *static_cast<QDateTime *>(value) = QDateTime::fromMSecsSinceEpoch(m_random.bounded(4'000'000'000'000LL), Qt::UTC);
            return;
        case Kind::Uuid: *static_cast<QUuid *>(type.add(value)) = QUuid::createUuid(); return;
        case Kind::Word: return type.store(value, m_random.bounded(qint64(type.words().size())));
        case Kind::TextMap:
            for (int i = m_random.bounded(4); i > 0; --i)
                static_cast<TextMap *>(value)->insert(QString::number(i), text(field));
            return;
        case Kind::Object: return fill(type.fields(), value);
        case Kind::Optional:
            if (!field.isRequired && m_random.bounded(2) == 0)
                return type.clear(value);
            return fill(field, *type.item, type.add(value));
        case Kind::Patch:
            if (m_random.bounded(2) == 1)
                fill(field, *type.item, type.add(value));
            return;
        case Kind::List:
            for (int i = m_random.bounded(4); i > 0; --i)
                fill(field, *type.item, type.add(value));
            return;
        }
    }

private:
    QByteArray word(int least)
    {
        QByteArray bytes;
        for (int i = m_random.bounded(least, 12); i > 0; --i)
            bytes.append(char(m_random.bounded(0x21, 0x7f)));
        return bytes;
    }

    QString text(const Field &field)
    {
        if (field.format == Field::Format::Url)
            return u"https://b.example/%1"_s.arg(m_random.bounded(1000));
        if (field.format == Field::Format::Email)
            return u"a%1@b.example"_s.arg(m_random.bounded(1000));
        if (field.format == Field::Format::Currency)
            return u"eur"_s;
        if (field.place == Field::Place::Header) // no more than HTTP lets through
            return QString::fromLatin1(word(1));
        static const QStringList pieces{u"ä"_s, u"😀"_s, u"\""_s,     u"\\"_s,     u"\n"_s, u"&"_s,   u"="_s, u"%2F"_s,
                                        u"+"_s, u"/"_s, u"\u2028"_s, u"\u0001"_s, u"?"_s,  u"a b"_s, u"#"_s, u"null"_s};
        QString text(u'x');
        for (int i = m_random.bounded(2); i > 0; --i)
            text += pieces[m_random.bounded(pieces.size())];
        return text + u'x';
    }

    QRandomGenerator m_random;
};

/// Answers every operation with what the dice say, and keeps the last one asked.
class Mirror final
{
public:
    template<Operation Op>
    Result<typename Op::Reply> answer(const Op &op)
    {
        asked = wholeOf(TypeOf<Op>::value, &op);
        typename Op::Reply reply;
        Dice(seed).fill(Op::Reply::fields, &reply);
        replied = toJson(reply);
        return reply;
    }
    static QByteArray wholeOf(const Type &type, const void *value) { return toJson(type, value); }

    quint32 seed = 0;
    QByteArray asked;
    QByteArray replied;
};

Mirror mirror;

} // namespace

namespace plandeck {
// The nouns' services, as far as an operation's face can see: each sends all to the mirror.
#define MIRRORED(Name)                                                                                                           \
    class Name                                                                                                                   \
    {                                                                                                                            \
    public:                                                                                                                      \
        template<Operation Op>                                                                                                   \
        Result<typename Op::Reply> handle(const Caller &, const Op &op)                                                          \
        {                                                                                                                        \
            return mirror.answer(op);                                                                                            \
        }                                                                                                                        \
    }
MIRRORED(TenantService);
MIRRORED(UserService);
MIRRORED(ApiKeyService);
MIRRORED(ConnectService);
MIRRORED(PlanService);
MIRRORED(MemberService);
MIRRORED(EventService);
MIRRORED(WebhookService);
MIRRORED(CatchUpService);
MIRRORED(DriftService);
MIRRORED(AuditService);
MIRRORED(StaffService);
MIRRORED(OversightService);
MIRRORED(InspectionService);
MIRRORED(ChangeService);
#undef MIRRORED
} // namespace plandeck

class RemoteTest final : public QObject
{
    Q_OBJECT

    TenantService m_tenants;
    UserService m_users;
    ApiKeyService m_keys;
    ConnectService m_connect;
    PlanService m_plans;
    MemberService m_members;
    EventService m_events;
    WebhookService m_webhooks;
    CatchUpService m_sync;
    DriftService m_drift;
    AuditService m_audit;
    StaffService m_staff;
    OversightService m_oversight;
    InspectionService m_inspections;
    ChangeService m_changes;
    ThingAuthenticator m_authenticator;
    Dispatcher m_dispatcher{{}};
    std::unique_ptr<Api> m_api;

    HttpResponse sent(const OperationInfo &info, HttpRequest request)
    {
        request.headers.emplaceBack("Authorization", info.access.isForStaff() ? "Bearer ops" : "Bearer owner");
        request.headers.emplaceBack("Host", "localhost");
        return m_api->accept(std::move(request)).run();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dispatcher.bind(TenantOperations{}, m_tenants);
        m_dispatcher.bind(UserOperations{}, m_users);
        m_dispatcher.bind(ApiKeyOperations{}, m_keys);
        m_dispatcher.bind(ConnectOperations{}, m_connect);
        m_dispatcher.bind(PlanOperations{}, m_plans);
        m_dispatcher.bind(MemberOperations{}, m_members);
        m_dispatcher.bind(EventOperations{}, m_events);
        m_dispatcher.bind(WebhookOperations{}, m_webhooks);
        m_dispatcher.bind(SyncOperations{}, m_sync);
        m_dispatcher.bind(DriftOperations{}, m_drift);
        m_dispatcher.bind(AuditOperations{}, m_audit);
        m_dispatcher.bind(StaffOperations{}, m_staff);
        m_dispatcher.bind(OversightOperations{}, m_oversight);
        m_dispatcher.bind(InspectionOperations{}, m_inspections);
        m_dispatcher.bind(ChangeOperations{}, m_changes);
        m_api = std::make_unique<Api>(m_dispatcher, m_authenticator);
    }

    void everyOperationOfTheCatalogueIsBound() { QCOMPARE(m_dispatcher.infos().size(), Catalogue::infos.size()); }

    void everyOperationGoesThereAndBack_data()
    {
        QTest::addColumn<qsizetype>("at");
        for (size_t i = 0; i < Catalogue::infos.size(); ++i)
            QTest::newRow(Catalogue::infos[i]->endpoint.name.data()) << qsizetype(i);
    }
    void everyOperationGoesThereAndBack()
    {
        QFETCH(qsizetype, at);
        const auto &info = *Catalogue::infos[size_t(at)];
        for (quint32 seed = 1; seed <= 50; ++seed) {
            mirror.seed = seed + 1000;
            const auto call = info.makeCall();
            Dice(seed).fill(info.request->fields(), call->operation);
            const auto response = sent(info, toRequest(*call));
            readAnswer(response, *call);
            QVERIFY2(!call->error(), response.body.constData());
            QCOMPARE(mirror.asked, toJson(*info.request, call->operation)); // it arrived as it was sent
            auto replied = mirror.replied;
            if (info.endpoint.status != 204)
                QCOMPARE(toJson(*info.reply, call->reply()), response.body);
            if (info.endpoint.status != 204 && !response.body.contains("http://localhost")) // else a list's links were completed
                QCOMPARE(response.body, replied);
        }
    }

    void errorsComeBackWhole()
    {
        ThingApi things;
        const auto breakage = [&](Error::Kind kind) {
            if (kind >= Error::Kind::Upstream)
                QTest::ignoreMessage(QtWarningMsg, "things.break some_code not for strangers");
            CallOf<BreakThing> call({.kind = qint64(kind), .code = u"some_code"_s});
            readAnswer(things.api->accept(toRequest(call)).run(), call);
            return call.outcome;
        };
        for (const auto kind : {Error::Kind::Invalid, Error::Kind::Denied, Error::Kind::NotFound, Error::Kind::Conflict}) {
            QCOMPARE(breakage(kind).error().kind, kind);
            QCOMPARE(breakage(kind).error().code, u"some_code"_s);
        }
        QCOMPARE(breakage(Error::Kind::Storage).error().kind, Error::Kind::Unavailable);
        QCOMPARE(breakage(Error::Kind::Internal).error().kind, Error::Kind::Internal);
        QCOMPARE(breakage(Error::Kind::Throttled).error().retryAfter, 7);
        QCOMPARE(breakage(Error::Kind::Unauthenticated).error().members,
                 (TextMap{{u"like"_s, u"{\"id\":[1,\"x\"]}"_s}, {u"valid"_s, u"false"_s}}));
        const auto upstream = breakage(Error::Kind::Upstream).error();
        QCOMPARE(upstream.kind, Error::Kind::Upstream);
        QCOMPARE(*upstream.stripe, (StripeRefusal{u"card_declined"_s, u"lost_card"_s, u"req_1"_s, u"No."_s}));
    }

    void problemsComeBackInTheOrderOfTheForm()
    {
        ThingApi things;
        CallOf<CreateThing> call({.name = u""_s, .tags = {u"x"_s, QString(11, u'x')}});
        auto request = toRequest(call);
        request.headers.emplaceBack("Authorization", "Bearer owner");
        readAnswer(things.api->accept(request).run(), call);
        QCOMPARE(call.outcome.error().code, u"validation_failed"_s);
        QCOMPARE(call.outcome.error().field, u"name"_s);
        QCOMPARE(call.outcome.error().problems,
                 (QList<Problem>{{u"name"_s, u"required"_s}, {u"price_cents"_s, u"required"_s}, {u"tags[1]"_s, u"too_long"_s}}));
        request.headers.last().second = "Bearer billing";
        readAnswer(things.api->accept(request).run(), call);
        QCOMPARE(call.outcome.error().requiredRoles, (QStringList{u"owner"_s, u"admin"_s}));
    }

    void nonsenseIsNotUnderstood_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a proxy's page") << 502 << QByteArray("<html>Bad Gateway</html>");
        QTest::newRow("redirect") << 302 << QByteArray();
        QTest::newRow("no JSON") << 200 << QByteArray("<html>Welcome</html>");
        QTest::newRow("nothing") << 200 << QByteArray();
        QTest::newRow("wrong types") << 200 << QByteArray(R"({"id":5})");
        QTest::newRow("array") << 200 << QByteArray("[]");
        QTest::newRow("no code") << 404 << QByteArray(R"({"detail":"Not found."})");
        QTest::newRow("early") << 100 << QByteArray();
    }
    void nonsenseIsNotUnderstood()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        CallOf<GetThing> call({});
        readAnswer({.status = status, .type = "application/json", .body = body}, call);
        QVERIFY(!call.outcome);
        QCOMPARE(call.outcome.error().kind, Error::Kind::Unavailable);
        QCOMPARE(call.outcome.error().code, u"answer_not_understood"_s);
    }

    void aHeaderCarriesNoLineEnd()
    {
        const CallOf<CallThing> call({.heard = Secret("a\r\nX-Evil: 1"_ba)});
        QCOMPARE(toRequest(call).header("X-Heard"), "a??X-Evil: 1");
    }

    void aDeletionSaysItsConfirmation()
    {
        const CallOf<DeleteThing> call({.id = {QUuid::createUuid()}, .colour = Colour::DarkBlue, .isConfirmed = true});
        const auto request = toRequest(call);
        QCOMPARE(request.method, "DELETE");
        QCOMPARE(request.path, "/api/v1/auth/things/" + call.value.id.text().toLatin1() + '/');
        QCOMPARE(request.body, R"({"colour":"dark_blue","confirm":true})");
        QCOMPARE(request.header("Content-Type"), "application/json");
    }
};

QTEST_GUILESS_MAIN(RemoteTest)
#include "remote_test.moc"
