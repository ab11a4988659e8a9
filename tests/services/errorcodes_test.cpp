// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodes.h"

#include "services/api/openapierrors.h"
#include "services/api/operationface.h"
#include "tests/events/delivery.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace plandeck::errorcodes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const OperationInfo &operationOf(const QByteArray &name)
{
    return **std::ranges::find(Catalogue::infos, name, [](const OperationInfo *info) {
        return QByteArray(info->endpoint.name.data(), qsizetype(info->endpoint.name.size()));
    });
}

bool says(const RawAnswer &answer, const QString &code)
{
    if (answer.code() == code)
        return true;
    const auto ofFields = answer.json()[u"error_codes"_s].toObject(); // a rule of one field
    return std::ranges::any_of(ofFields, [&](const QJsonValue &codes) { return codes.toArray().contains(code); });
}

} // namespace

/// Every error code that OpenAPI promises of every operation, provoked over HTTP: the rows of this test are made from the
/// declarations, so that a code nobody provokes fails, and so does a provocation of what is not declared.
class ErrorCodesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world; // for what changes nothing
    QByteArray m_expired;
    QByteArray m_expiredOfStaff;
    std::unique_ptr<World> m_suspended; // its company is
    TokenPair m_billing;
    int m_keys = 0;
    std::unique_ptr<World> m_broken; // without its tables
    QMap<QByteArray, Asking> m_brokenAskings;

    using Generic = std::optional<RawAnswer> (ErrorCodesTest::*)(const OperationInfo &info);

    std::optional<RawAnswer> shown(const OperationInfo &info, const QByteArray &headers)
    {
        return m_world->ask(info, {.headers = headers});
    }
    std::optional<RawAnswer> notAuthenticated(const OperationInfo &info) { return shown(info, {}); }
    std::optional<RawAnswer> tokenInvalid(const OperationInfo &info) { return shown(info, "Authorization: Bearer x\r\n"); }
    std::optional<RawAnswer> tokenExpired(const OperationInfo &info)
    {
        return shown(info, "Authorization: Bearer " + (info.access.isForStaff() ? m_expiredOfStaff : m_expired) + "\r\n");
    }
    std::optional<RawAnswer> keyInvalid(const OperationInfo &info) { return shown(info, "X-API-Key: test_sesame\r\n"); }
    std::optional<RawAnswer> modeMismatch(const OperationInfo &info)
    {
        return shown(info, "X-API-Key: " + m_world->testKey + "\r\nX-Mode: live\r\n");
    }
    std::optional<RawAnswer> userRequired(const OperationInfo &info)
    {
        return shown(info, "X-API-Key: " + m_world->testKey + "\r\n");
    }
    std::optional<RawAnswer> permissionDenied(const OperationInfo &info)
    {
        if (info.access.isForStaff())
            return shown(info, m_world->asStaff(StaffRole::Support));
        return shown(info, "Authorization: Bearer " + m_world->renewed(m_billing) + "\r\n");
    }
    std::optional<RawAnswer> tenantSuspended(const OperationInfo &info)
    {
        return m_suspended->ask(info, {.headers = m_suspended->asOwner()});
    }
    /// An id that nobody has, or a page past the end.
    std::optional<RawAnswer> notFound(const OperationInfo &info)
    {
        auto asking = m_world->good(info);
        const auto isPage = [](const Field &field) { return field.name == "page"; };
        if (std::ranges::any_of(info.request->fields(), isPage))
            asking.query = "?page=1000";
        return m_world->ask(info, asking);
    }

    /// A body that is no object, or a query or header that is none of the possible values.
    std::optional<RawAnswer> validationFailed(const OperationInfo &info)
    {
        auto asking = sent(info, "[]");
        if (!info.access.isPublic())
            asking.headers += "X-Mode: sideways\r\n";
        else if (info.endpoint.verb == Verb::Get)
            asking.query = "?account_link=detour";
        return m_world->ask(info, asking);
    }
    std::optional<RawAnswer> invalidJson(const OperationInfo &info) { return m_world->ask(info, sent(info, "{")); }
    std::optional<RawAnswer> unsupported(const OperationInfo &info)
    {
        auto asking = sent(info, "{}");
        asking.headers.replace("application/json", "text/plain");
        return m_world->ask(info, asking);
    }
    std::optional<RawAnswer> tooLarge(const OperationInfo &info)
    {
        auto asking = sent(info, {});
        asking.headers += "Content-Length: 5000000\r\n";
        return m_world->ask(info, asking);
    }
    /// A body of somebody who may ask; for a receiver it is signed.
    Asking sent(const OperationInfo &info, const QByteArray &body)
    {
        auto asking = m_world->good(info);
        const bool isSigned = asking.headers.contains("Stripe-Signature");
        asking.body = info.endpoint.verb == Verb::Get ? QByteArray() : body;
        if (isSigned)
            asking.headers = "Stripe-Signature: " + signedBy(receiverSecret, body, m_world->house.clock.nowSecs()) + "\r\n";
        return asking;
    }

    /// The key was used before, for something else.
    std::optional<RawAnswer> mismatch(const OperationInfo &info)
    {
        auto asking = m_world->good(info);
        const auto key = u"key-%1"_s.arg(++m_keys);
        asking.headers += "Idempotency-Key: " + key.toLatin1() + "\r\n";
        const QString scope = info.access.isForStaff() ? QString(u"staff "_s + m_world->staff(StaffRole::Ops).staff.id.text())
                              : info.access.isPublic() ? QString(u"address 127.0.0.1 "_s + info.name())
                                                       : QString(u"user "_s + m_world->acme.owner.user.text() + u" test"_s);
        m_world->house.db.execute(u"INSERT INTO tenants_idempotency (scope, idempotency_key, request_hash, state, is_sealed,"
                                  " created_at, expires_at) VALUES ('%1', '%2', 'other', 'done', 0, 0, %3)"_s.arg(scope, key)
                                      .arg(m_world->house.clock.nowMs() + 3'600'000));
        return m_world->ask(info, asking);
    }

    /// The first one is still running when the second comes.
    std::optional<RawAnswer> inProgress(const OperationInfo &info)
    {
        World world; // it is really executed
        auto asking = world.good(info);
        asking.headers += "Idempotency-Key: twice\r\n";
        for (const auto &change : {u"UPDATE"_s, u"DELETE"_s}) // a claimed key stays claimed, as if its request had no end
            world.house.db.execute(u"CREATE TRIGGER no_%1 BEFORE %1 ON tenants_idempotency"
                                   " BEGIN SELECT RAISE(IGNORE); END"_s.arg(change));
        (void)world.ask(info, asking);
        return world.ask(info, asking);
    }
    /// No service stands behind the operation.
    std::optional<RawAnswer> internal(const OperationInfo &info)
    {
        const Dispatcher unbound(nullptr);
        const ApiOptions options;
        const OperationFace face(info, {unbound, m_world->house.house().authenticator(), options});
        const auto asking = m_world->good(info);
        HttpRequest request{.method = wordOf(info.endpoint.verb).toLatin1(), .query = asking.query.mid(1), .body = asking.body};
        for (const auto &line : asking.headers.split('\n'))
            if (const auto colon = line.indexOf(':'); colon > 0)
                request.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
        PathValues inPath;
        if (info.endpoint.path.find('{') != std::string_view::npos)
            inPath.append(asking.id);
        const auto response = face.answer(request, inPath);
        return RawAnswer{response.status, {}, {}, response.body};
    }
    std::optional<RawAnswer> storageUnavailable(const OperationInfo &info)
    {
        return m_broken->ask(info, m_brokenAskings[QByteArray(info.endpoint.name.data(), qsizetype(info.endpoint.name.size()))]);
    }
    /// All threads for passwords are busy, and the queue for them is full.
    std::optional<RawAnswer> overloaded(const OperationInfo &info)
    {
        World world({.passwordCost = {}});
        const auto asking = world.good(info);
        const HttpServerOptions standard;
        std::vector<std::unique_ptr<RawClient>> clients;
        const auto login =
            post("/api/v1/auth/tenants/login/", R"({"email":"anna@acme.example","password":"correct horse battery"})");
        for (int i = 0; i < standard.heavyThreads + standard.heavyQueue + 2; ++i) {
            clients.push_back(std::make_unique<RawClient>(quint16(world.house.house().url().port())));
            clients.back()->send(login);
        }
        return QTest::qWaitFor([&] { return world.house.house().load().heavy >= standard.heavyThreads + standard.heavyQueue; })
                   ? world.ask(info, asking)
                   : std::nullopt;
    }

    static const QMap<QString, Generic> &generic()
    {
        static const QMap<QString, Generic> known{{u"not_authenticated"_s, &ErrorCodesTest::notAuthenticated},
                                                  {u"token_invalid"_s, &ErrorCodesTest::tokenInvalid},
                                                  {u"token_expired"_s, &ErrorCodesTest::tokenExpired},
                                                  {u"key_invalid"_s, &ErrorCodesTest::keyInvalid},
                                                  {u"mode_mismatch"_s, &ErrorCodesTest::modeMismatch},
                                                  {u"user_required"_s, &ErrorCodesTest::userRequired},
                                                  {u"permission_denied"_s, &ErrorCodesTest::permissionDenied},
                                                  {u"tenant_suspended"_s, &ErrorCodesTest::tenantSuspended},
                                                  {u"not_found"_s, &ErrorCodesTest::notFound},
                                                  {u"validation_failed"_s, &ErrorCodesTest::validationFailed},
                                                  {u"invalid_json"_s, &ErrorCodesTest::invalidJson},
                                                  {u"unsupported_media_type"_s, &ErrorCodesTest::unsupported},
                                                  {u"payload_too_large"_s, &ErrorCodesTest::tooLarge},
                                                  {u"idempotency_mismatch"_s, &ErrorCodesTest::mismatch},
                                                  {u"idempotency_in_progress"_s, &ErrorCodesTest::inProgress},
                                                  {u"internal"_s, &ErrorCodesTest::internal},
                                                  {u"storage_unavailable"_s, &ErrorCodesTest::storageUnavailable},
                                                  {u"overloaded"_s, &ErrorCodesTest::overloaded}};
        return known;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>();
        m_expired = m_world->ownerToken;
        m_expiredOfStaff = m_world->staff(StaffRole::Ops).access.reveal().toByteArray();
        m_suspended = std::make_unique<World>();
        m_suspended->suspend();
        m_world->house.clock.advance(2h);
        m_world->ownerToken = m_world->renewed(m_world->acme.registration.tokens);
        m_billing = m_world->tokensOf(Role::Billing);

        m_broken = std::make_unique<World>();
        for (const auto *info : Catalogue::infos)
            m_brokenAskings.insert(QByteArray(info->endpoint.name.data(), qsizetype(info->endpoint.name.size())),
                                   m_broken->good(*info));
        const auto tables = m_broken->house.db
                                .value(u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table'"
                                       " AND (name LIKE 'tenants_%' OR name LIKE 'platform_%')"_s)
                                .toString()
                                .split(u',');
        QVERIFY(tables.size() > 10);
        for (const auto &table : tables)
            m_broken->house.db.execute(u"ALTER TABLE %1 RENAME TO gone_%1"_s.arg(table));
    }
    void init()
    {
        m_world->house.clock.advance(61s); // limits begin anew
        m_world->ownerToken = m_world->renewed(m_world->acme.registration.tokens);
    }

    void isGivenAsDeclared_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        for (const auto *info : Catalogue::infos) {
            const QByteArray name(info->endpoint.name.data(), qsizetype(info->endpoint.name.size()));
            const auto errors = errorsOf(*info);
            for (const auto &[status, codes] : errors.asKeyValueRange())
                for (const auto &code : codes)
                    QTest::newRow(QByteArray(name + ' ' + code.toLatin1()).constData()) << name << code << status;
        }
    }
    void isGivenAsDeclared()
    {
        QFETCH(QByteArray, operation);
        QFETCH(QString, code);
        const auto &info = operationOf(operation);
        const auto own = provocations().constFind(operation + ' ' + code.toLatin1());
        const auto common = generic().constFind(code);
        QVERIFY2(own != provocations().cend() || common != generic().cend(), "nobody provokes it");
        const auto answer = own != provocations().cend() ? (*own)(info) : (this->**common)(info);
        QVERIFY(answer);
        QVERIFY2(says(*answer, code), QByteArray(QByteArray::number(answer->status) + ' ' + answer->body).constData());
        QTEST(answer->status, "status");
    }

    void nothingElseIsProvoked()
    {
        for (const auto &key : provocations().keys()) {
            const auto parts = key.split(' ');
            const auto errors = errorsOf(operationOf(parts[0]));
            QVERIFY2(std::ranges::any_of(errors,
                                         [&](const QStringList &codes) { return codes.contains(QString::fromLatin1(parts[1])); }),
                     key.constData());
        }
    }
};

QTEST_GUILESS_MAIN(ErrorCodesTest)
#include "errorcodes_test.moc"
