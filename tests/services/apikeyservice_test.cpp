// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Is the key let in? Both doors have to say the same.
bool works(TestHouse &house, const Secret &key)
{
    const auto caller = house.house().authenticator().authenticate({.apiKey = key.copy()});
    const auto verified = house.run({}, VerifyApiKey{.inHeader = key.copy()});
    if (caller.has_value() != verified.has_value())
        qFatal("authenticator and verify disagree");
    if (!caller && (caller.error().code != "key_invalid"_L1 || verified.error().code != "key_invalid"_L1))
        qFatal("refused as %s and %s", qPrintable(caller.error().code), qPrintable(verified.error().code));
    return caller.has_value();
}

ApiKey listed(TestHouse &house, const Caller &caller, ApiKeyId id)
{
    const auto list = house.run(caller, ListApiKeys{});
    if (!list)
        qFatal("no list: %s", qPrintable(list.error().code));
    const auto found = std::ranges::find(list->results, id, &ApiKey::id);
    return found == list->results.end() ? ApiKey{} : *found;
}

} // namespace

/// API keys in the whole house: listed, replaced and revoked, and what the doors say of them afterwards.
class ApiKeyServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListHasTheActiveOnesAndAllNewestFirst()
    {
        TestHouse house;
        const auto company = house.company();
        const auto first = house.run(company.owner, ListApiKeys{});
        QVERIFY(first);
        QCOMPARE(first->results.size(), 2);
        QVERIFY(first->live && first->test);
        QCOMPARE(first->live->keyType, Mode::Live);
        QCOMPARE(first->live->last4, company.registration.apiKeys.live.hint());
        QCOMPARE(first->test->keyType, Mode::Test);
        QCOMPARE(first->test->prefix, u"test_"_s);

        house.clock.advance(1min);
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test});
        QVERIFY(made);
        const auto then = house.run(company.owner, ListApiKeys{});
        QVERIFY(then);
        QCOMPARE(then->results.size(), 3);
        QCOMPARE(then->results.first(), made->key);
        QCOMPARE(then->test, std::optional(made->key));
        QCOMPARE(then->live, first->live);
        QVERIFY(std::ranges::is_sorted(then->results, std::greater(), &ApiKey::createdAt));
    }

    void aNewKeyEndsTheOldOneAtOnce()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &keys = company.registration.apiKeys;
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test});
        QVERIFY(made);
        QVERIFY(made->apiKey.revealText().contains(QRegularExpression(u"^test_[A-Za-z0-9]{32}$"_s)));
        QCOMPARE(made->key.last4, made->apiKey.hint());
        QVERIFY(!made->key.expiresAt && !made->key.revokedAt);
        QVERIFY(works(house, made->apiKey));
        QVERIFY(!works(house, keys.test));
        QVERIFY(works(house, keys.live)); // of another mode
    }

    /// What the list calls active is what the doors let in.
    void aReplacedKeyIsListedAsEnded()
    {
        TestHouse house;
        const auto company = house.company();
        const auto old = house.run(company.owner, ListApiKeys{})->test->id;
        QVERIFY(house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test}));
        const auto ended = listed(house, company.owner, old);
        QVERIFY(!ended.isActive);
        QCOMPARE(ended.revokedAt, std::optional(house.clock.nowUtc()));
    }

    void inItsGraceTheOldKeyWorks()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &old = company.registration.apiKeys.test;
        const auto id = house.run(company.owner, ListApiKeys{})->test->id;
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test, .graceHours = 2});
        QVERIFY(made);
        house.clock.advance(2h - 1ms);
        QVERIFY(works(house, old));
        QVERIFY(works(house, made->apiKey));
        QVERIFY(listed(house, company.owner, id).isActive);
        QCOMPARE(house.run(company.owner, ListApiKeys{})->test->id, made->key.id); // not the one in its grace
        house.clock.advance(1ms);
        QVERIFY(!works(house, old));
        QVERIFY(works(house, made->apiKey));
        QVERIFY(!listed(house, company.owner, id).isActive);
    }

    void aLaterGraceDoesNotProlongAnEarlierOne()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test, .graceHours = 1}));
        QVERIFY(house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test, .graceHours = 168}));
        house.clock.advance(1h);
        QVERIFY(!works(house, company.registration.apiKeys.test));
    }

    void aKeyMayExpire()
    {
        TestHouse house;
        const auto company = house.company();
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Live, .expiresInDays = 30});
        QVERIFY(made);
        QCOMPARE(made->key.expiresAt, std::optional(house.clock.nowUtc().addDays(30)));
        house.clock.advance(30 * 24h - 1ms);
        QVERIFY(works(house, made->apiKey));
        house.clock.advance(1ms);
        QVERIFY(!works(house, made->apiKey));
        QVERIFY(!listed(house, company.owner, made->key.id).isActive);
    }

    void limitsAreKept_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<QString>("field");
        QTest::newRow("no day") << qint64(0) << qint64(0) << u"expires_in_days"_s;
        QTest::newRow("past") << qint64(-1) << qint64(0) << u"expires_in_days"_s;
        QTest::newRow("eleven years") << qint64(3651) << qint64(0) << u"expires_in_days"_s;
        QTest::newRow("negative grace") << qint64(1) << qint64(-1) << u"grace_hours"_s;
        QTest::newRow("long grace") << qint64(1) << qint64(169) << u"grace_hours"_s;
    }
    void limitsAreKept()
    {
        QFETCH(qint64, days);
        QFETCH(qint64, hours);
        QFETCH(QString, field);
        TestHouse house;
        const auto company = house.company();
        const auto refused =
            house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test, .expiresInDays = days, .graceHours = hours});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().field, field);
        QVERIFY(works(house, company.registration.apiKeys.test));
        QCOMPARE(house.count(u"tenants_tenantapikey"_s), 2);
    }

    /// However many ask at once, one key is the key of its mode, and no other goes on working.
    void replacingAtOnceLeavesOneKey()
    {
        TestHouse house;
        const auto company = house.company();
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> made = 0;
        for (int i = 0; i < 6; ++i)
            pool.start([&] { made += house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test}) ? 1 : 0; });
        pool.waitForDone();
        QCOMPARE(made, 6);
        const auto list = house.run(company.owner, ListApiKeys{});
        QVERIFY(list);
        QCOMPARE(
            std::ranges::count_if(list->results,
                                  [](const ApiKey &key) { return key.keyType == Mode::Test && key.isActive && !key.revokedAt; }),
            1);
    }

    void revokingNeedsConfirmation()
    {
        TestHouse house;
        const auto company = house.company();
        const auto refused = house.run(company.owner, RevokeApiKey{.keyType = Mode::Test});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"confirmation_required"_s);
        QCOMPARE(refused.error().explanation,
                 u"Programs that use this key are refused from then on. Repeat the request with confirm set to true."_s);
        QVERIFY(works(house, company.registration.apiKeys.test));
    }

    void aRevokedKeyIsRefused()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &keys = company.registration.apiKeys;
        QVERIFY(works(house, keys.test));
        const auto revoked = house.run(company.owner, RevokeApiKey{.keyType = Mode::Test, .confirm = true});
        QVERIFY(revoked);
        QCOMPARE(revoked->key.last4, keys.test.hint());
        QVERIFY(!revoked->key.isActive);
        QCOMPARE(revoked->key.revokedAt, std::optional(house.clock.nowUtc()));
        QCOMPARE(listed(house, company.owner, revoked->key.id), revoked->key);
        QVERIFY(!house.run(company.owner, ListApiKeys{})->test);
        QVERIFY(!works(house, keys.test));
        QVERIFY(works(house, keys.live));

        const auto again = house.run(company.owner, RevokeApiKey{.keyType = Mode::Test, .confirm = true});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::NotFound);
        QCOMPARE(again.error().code, u"not_found"_s);
        QVERIFY(house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test})); // and a new one may be made
    }

    void revokingEndsTheOneInItsGraceToo()
    {
        TestHouse house;
        const auto company = house.company();
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test, .graceHours = 24});
        QVERIFY(made);
        QVERIFY(house.run(company.owner, RevokeApiKey{.keyType = Mode::Test, .confirm = true}));
        QVERIFY(!works(house, made->apiKey));
        QVERIFY(!works(house, company.registration.apiKeys.test));
    }

    void developersMayWhatTheTenantSays_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("test");
        QTest::addColumn<bool>("live");
        QTest::newRow("none") << u"none"_s << false << false;
        QTest::newRow("test") << u"test"_s << true << false;
        QTest::newRow("all") << u"all"_s << true << true;
    }
    void developersMayWhatTheTenantSays()
    {
        QFETCH(QString, setting);
        QFETCH(bool, test);
        QFETCH(bool, live);
        TestHouse house;
        const auto company = house.company();
        house.db.execute(u"UPDATE tenants_tenant SET developer_keys = '%1'"_s.arg(setting));
        const auto developer = company.as(Role::Developer);
        const auto list = house.run(developer, ListApiKeys{});
        QVERIFY(list);
        for (const auto mode : {Mode::Test, Mode::Live}) {
            const bool may = mode == Mode::Test ? test : live;
            QCOMPARE(list->manageable.contains(mode), may);
            const auto made = house.run(developer, RegenerateApiKey{.keyType = mode});
            const auto revoked = house.run(developer, RevokeApiKey{.keyType = mode, .confirm = true});
            QCOMPARE(made.has_value(), may);
            QCOMPARE(revoked.has_value(), may);
            if (may)
                continue;
            for (const auto &error : {made.error(), revoked.error()}) {
                QCOMPARE(error.kind, Error::Kind::Denied);
                QCOMPARE(error.code, u"permission_denied"_s);
                QCOMPARE(error.requiredRoles, (QStringList{u"owner"_s, u"admin"_s}));
            }
            const auto &keys = company.registration.apiKeys;
            QVERIFY(works(house, mode == Mode::Test ? keys.test : keys.live));
        }
        QVERIFY(house.run(company.as(Role::Admin), RegenerateApiKey{.keyType = Mode::Live})); // whatever developers may
    }

    void othersMayNot_data()
    {
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<QString>("code");
        QTest::newRow("billing") << false << u"permission_denied"_s;
        QTest::newRow("key") << true << u"user_required"_s;
    }
    void othersMayNot()
    {
        QFETCH(bool, isKey);
        QFETCH(QString, code);
        TestHouse house;
        const auto company = house.company();
        const auto caller = isKey ? company.key() : company.as(Role::Billing);
        QCOMPARE(house.run(caller, ListApiKeys{}).error().code, code);
        QCOMPARE(house.run(caller, RegenerateApiKey{.keyType = Mode::Test}).error().code, code);
        QCOMPARE(house.run(caller, RevokeApiKey{.keyType = Mode::Test, .confirm = true}).error().code, code);
        QVERIFY(works(house, company.registration.apiKeys.test));
    }

    void theRecordHasNoMoreThanLastFour()
    {
        TestHouse house;
        const auto company = house.company();
        const auto made = house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test});
        QVERIFY(made);
        QVERIFY(house.run(company.owner, RevokeApiKey{.keyType = Mode::Test, .confirm = true}));
        for (const auto &action : {u"api-keys.regenerate"_s, u"api-keys.revoke"_s}) {
            const auto detail =
                house.db.value(u"SELECT detail FROM tenants_auditentry WHERE action = '%1'"_s.arg(action)).toString();
            const auto object = QJsonDocument::fromJson(detail.toUtf8()).object();
            QCOMPARE(object.keys(), (QStringList{u"key_type"_s, u"last4"_s}));
            QCOMPARE(object[u"last4"_s].toString(), made->apiKey.hint());
            QCOMPARE(object[u"last4"_s].toString().size(), 4);
        }
    }

    void anotherTenantsKeysAreLeftAlone()
    {
        TestHouse house;
        const auto company = house.company();
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        QVERIFY(house.run(company.owner, RegenerateApiKey{.keyType = Mode::Test}));
        QVERIFY(house.run(company.owner, RevokeApiKey{.keyType = Mode::Live, .confirm = true}));
        QVERIFY(works(house, other.registration.apiKeys.test));
        QVERIFY(works(house, other.registration.apiKeys.live));
        QCOMPARE(house.run(other.owner, ListApiKeys{})->results.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ApiKeyServiceTest)
#include "apikeyservice_test.moc"
