// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditverifier.h"
#include "services/domain/json.h"
#include "tests/support/testhouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct World
{
    TestHouse house;
    TestHouse::Company acme = house.company();
    Caller sam = house.staff(StaffRole::Support);
    TenantId tenant = acme.owner.tenant;

    Result<StartedInspection> start(const Caller &who, bool showsPersonalData = false)
    {
        return house.run(who, StartInspection{.tenant = tenant,
                                              .reason = u"plans do not show"_s,
                                              .ticket = u"SUP-7"_s,
                                              .showsPersonalData = showsPersonalData});
    }
    template<typename Op>
    auto look(const Caller &who)
    {
        Op op;
        op.tenant = tenant;
        return house.run(who, std::move(op));
    }
    QList<AuditEntry> entries(ListAudit request = {}) { return house.run(acme.owner, std::move(request))->results; }
};

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

template<typename T>
QString textOf(const Result<T> &result)
{
    return result ? QString::fromUtf8(toJson(*result)) : u"failed: "_s + result.error().code;
}

} // namespace

class InspectionsTest final : public QObject
{
    Q_OBJECT

    template<typename Op>
    static void isSeenOnlyWhileInspecting(World &world, const QString &action)
    {
        QCOMPARE(codeOf(world.look<Op>(world.sam)), u"inspection_required"_s);
        QVERIFY(world.start(world.sam));
        const auto before = world.entries().size();
        const auto seen = world.look<Op>(world.sam);
        QVERIFY2(seen, qPrintable(codeOf(seen)));
        const auto entries = world.entries();
        QCOMPARE(entries.size(), before + 1);
        QCOMPARE(entries.first().action, action);
        QCOMPARE(entries.first().reason, u"plans do not show"_s);
        QCOMPARE(entries.first().detail.value(u"ticket"_s), u"SUP-7"_s);
        QCOMPARE(entries.first().actorKind, Caller::Kind::Staff);
        QCOMPARE(entries.first().actor->value, world.sam.staff.value);
        QCOMPARE(entries.first().actorName, u"support@platform.example"_s);
        QVERIFY(!entries.first().hash.isEmpty());
        QVERIFY(world.house.run(world.sam, EndInspection{.tenant = world.tenant}));
        QCOMPARE(codeOf(world.look<Op>(world.sam)), u"inspection_required"_s);
    }

private Q_SLOTS:
    void everythingTakesAnInspection()
    {
        World world;
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        QVERIFY(world.house.run(world.acme.owner, std::move(draft)));
        isSeenOnlyWhileInspecting<InspectTenant>(world, u"staff.inspect.details"_s);
        isSeenOnlyWhileInspecting<InspectUsers>(world, u"staff.inspect.users"_s);
        isSeenOnlyWhileInspecting<InspectApiKeys>(world, u"staff.inspect.api-keys"_s);
        isSeenOnlyWhileInspecting<InspectPlans>(world, u"staff.inspect.plans"_s);
        isSeenOnlyWhileInspecting<InspectDeliveries>(world, u"staff.inspect.deliveries"_s);
        isSeenOnlyWhileInspecting<InspectEvents>(world, u"staff.inspect.events"_s);
        isSeenOnlyWhileInspecting<InspectAudit>(world, u"staff.inspect.audit"_s);
        QCOMPARE(codeOf(world.look<InspectWebhook>(world.sam)), u"inspection_required"_s);
    }

    void itIsForAnHourAndForOneself()
    {
        World world;
        const auto other = world.house.staff(StaffRole::Ops);
        const auto started = world.start(world.sam);
        QVERIFY(started);
        QCOMPARE(started->expiresAt, world.house.clock.nowUtc().addSecs(3600));
        QCOMPARE(started->inspection.staffEmail, u"support@platform.example"_s);
        QVERIFY(world.look<InspectUsers>(world.sam));
        QCOMPARE(codeOf(world.look<InspectUsers>(other)), u"inspection_required"_s);
        world.house.clock.advance(59min);
        QVERIFY(world.look<InspectUsers>(world.sam));
        world.house.clock.advance(1min);
        QCOMPARE(codeOf(world.look<InspectUsers>(world.sam)), u"inspection_required"_s);
        QCOMPARE(codeOf(world.house.run(world.sam, EndInspection{.tenant = world.tenant})), u"not_found"_s);
    }

    void anotherTenantTakesAnotherOne()
    {
        World world;
        const auto other = world.house.company(u"Other"_s, u"o@other.example"_s);
        QVERIFY(world.start(world.sam));
        QCOMPARE(codeOf(world.house.run(world.sam, InspectTenant{.tenant = other.owner.tenant})), u"inspection_required"_s);
        QCOMPARE(codeOf(world.house.run(world.sam, StartInspection{.tenant = TenantId{QUuid::createUuid()}, .reason = u"x"_s})),
                 u"not_found"_s);
        QCOMPARE(codeOf(world.house.run(world.sam, StartInspection{.tenant = world.tenant, .reason = u"  "_s})),
                 u"validation_failed"_s);
    }

    void aNewOneReplacesTheOld()
    {
        World world;
        QVERIFY(world.start(world.sam, true));
        world.house.clock.advance(1s);
        QVERIFY(world.start(world.sam));
        const auto list = world.house.run(world.acme.owner, ListInspections{});
        QVERIFY(list);
        QCOMPARE(list->results.size(), 2);
        QVERIFY(!list->results[0].endedAt);
        QVERIFY(list->results[1].endedAt);
        QVERIFY(textOf(world.look<InspectUsers>(world.sam)).contains(u"a…@acme.example"));
    }

    void theTenantsOwnersSeeIt()
    {
        World world;
        QVERIFY(world.start(world.sam));
        for (const auto role : {Role::Owner, Role::Admin}) {
            const auto seen = world.house.run(world.acme.as(role), ListInspections{});
            QVERIFY(seen);
            QCOMPARE(seen->results.size(), 1);
            QCOMPARE(seen->results.first().reason, u"plans do not show"_s);
            QCOMPARE(seen->results.first().ticket, u"SUP-7"_s);
            QCOMPARE(seen->results.first().staffEmail, u"support@platform.example"_s);
        }
        QCOMPARE(codeOf(world.house.run(world.acme.as(Role::Billing), ListInspections{})), u"permission_denied"_s);
        const auto other = world.house.company(u"Other"_s, u"o@other.example"_s);
        QVERIFY(world.house.run(other.owner, ListInspections{})->results.isEmpty());
    }

    void peopleAreMaskedUnlessAskedFor()
    {
        World world;
        QVERIFY(world.start(world.sam));
        QVERIFY(world.house.run(world.acme.owner, UpdateUser{.id = world.acme.owner.user, .firstName = u"Annabel"_s}));
        for (const auto &text : {textOf(world.look<InspectTenant>(world.sam)), textOf(world.look<InspectUsers>(world.sam)),
                                 textOf(world.look<InspectAudit>(world.sam))}) {
            QVERIFY2(!text.startsWith(u"failed"), qPrintable(text));
            for (const auto personal : {"anna@acme.example", "Anna", "Berg"})
                QVERIFY2(!text.contains(QLatin1StringView(personal)), qPrintable(text));
        }
        QVERIFY(textOf(world.look<InspectUsers>(world.sam)).contains(u"a…@acme.example"));
        QVERIFY(world.start(world.sam, true));
        const auto users = textOf(world.look<InspectUsers>(world.sam));
        QVERIFY(users.contains(u"anna@acme.example") && users.contains(u"Annabel"));
        QVERIFY(textOf(world.look<InspectTenant>(world.sam)).contains(u"anna@acme.example"));
        QVERIFY(textOf(world.look<InspectAudit>(world.sam)).contains(u"Annabel"));
    }

    void secretsAreNeverSeen()
    {
        World world;
        const auto hook = world.house.run(world.acme.owner, SetWebhookConfig{.url = u"http://127.0.0.1:9/hook"_s});
        QVERIFY2(hook, qPrintable(codeOf(hook)));
        QVERIFY(world.start(world.sam, true));
        const QList<QString> seen{
            textOf(world.look<InspectTenant>(world.sam)),  textOf(world.look<InspectApiKeys>(world.sam)),
            textOf(world.look<InspectWebhook>(world.sam)), textOf(world.look<InspectAudit>(world.sam)),
            textOf(world.look<InspectUsers>(world.sam)),   textOf(world.look<InspectDeliveries>(world.sam))};
        const QList<const Secret *> secrets{&world.acme.registration.apiKeys.test, &world.acme.registration.apiKeys.live,
                                            &*hook->secret, &world.acme.registration.tokens.access};
        for (const auto &text : seen) {
            QVERIFY2(!text.startsWith(u"failed"), qPrintable(text));
            for (const auto *secret : secrets)
                QVERIFY(!text.contains(secret->revealText()));
        }
        QVERIFY(seen[1].contains(world.acme.registration.apiKeys.test.hint()));
    }

    void whatIsSeenIsTheTenantsOwnByMode()
    {
        World world;
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        QVERIFY(world.house.run(world.acme.owner, std::move(draft)));
        QVERIFY(world.start(world.sam));
        auto live = world.sam;
        live.mode = Mode::Live;
        QCOMPARE(world.look<InspectPlans>(world.sam)->count, 1);
        QCOMPARE(world.look<InspectPlans>(live)->count, 0);
        InspectPlans searched;
        searched.tenant = world.tenant;
        searched.search = u"nothing like it"_s;
        QCOMPARE(world.house.run(world.sam, std::move(searched))->count, 0);
    }

    // ---- the tenant's own look at its log

    void theLogIsFiltered_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("byOwner");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QString() << false << 4;
        QTest::newRow("one action") << u"api-keys.regenerate"_s << false << 2;
        QTest::newRow("a noun") << u"api-keys.*"_s << false << 2;
        QTest::newRow("another noun") << u"api.*"_s << false << 0;
        QTest::newRow("by the owner") << QString() << true << 3;
        QTest::newRow("both") << u"staff.*"_s << true << 0;
        QTest::newRow("staff") << u"staff.*"_s << false << 1;
    }
    void theLogIsFiltered()
    {
        QFETCH(QString, action);
        QFETCH(bool, byOwner);
        World world;
        QVERIFY(world.house.run(world.acme.owner, RegenerateApiKey{.keyType = Mode::Test}));
        QVERIFY(world.house.run(world.acme.owner, RegenerateApiKey{.keyType = Mode::Live}));
        QVERIFY(world.start(world.sam));
        const auto actor = byOwner ? std::optional(ActorId{world.acme.owner.user.value}) : std::nullopt;
        const auto found = world.entries({.actor = actor, .action = action});
        QTEST(int(found.size()), "count");
        for (const auto &entry : found)
            QVERIFY(!byOwner || entry.actorName == u"anna@acme.example"_s);
    }

    void theLogIsFilteredByObjectAndTime()
    {
        World world;
        world.house.clock.advance(10min);
        const auto key = world.house.run(world.acme.owner, RegenerateApiKey{.keyType = Mode::Test});
        QVERIFY(key);
        const auto now = world.house.clock.nowUtc();
        QCOMPARE(world.entries({.objectId = key->key.id.text()}).size(), 1);
        QCOMPARE(world.entries({.objectId = u"nothing"_s}).size(), 0);
        QCOMPARE(world.entries({.after = now.addSecs(-60)}).size(), 1);
        QCOMPARE(world.entries({.before = now.addSecs(-60)}).size(), 1);
        QCOMPARE(world.entries({.after = now}).size(), 0);
    }

    void theLogIsPagedBothWays()
    {
        World world;
        for (int i = 0; i < 6; ++i)
            QVERIFY(world.house.run(world.acme.owner, RegenerateApiKey{.keyType = Mode::Test}));
        const auto cursorOf = [](const std::optional<QString> &link) {
            return QUrlQuery(link->mid(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        };
        const auto seqs = [](const CursorPage<AuditEntry> &page) {
            QList<qint64> list;
            for (const auto &entry : page.results)
                list.append(entry.seq);
            return list;
        };
        const auto page = [&](const QString &cursor) {
            return world.house.run(world.acme.owner, ListAudit{.action = u"api-keys.*"_s, .cursor = cursor, .pageSize = 2});
        };
        const auto first = page({});
        QVERIFY(first && first->next && !first->previous);
        QVERIFY(first->next->contains(u"page_size=2") && first->next->contains(u"action="));
        QCOMPARE(seqs(*first), (QList<qint64>{7, 6}));
        const auto second = page(cursorOf(first->next));
        QVERIFY(second && second->next && second->previous);
        QCOMPARE(seqs(*second), (QList<qint64>{5, 4}));
        const auto third = page(cursorOf(second->next));
        QVERIFY(third && !third->next && third->previous);
        QCOMPARE(seqs(*third), (QList<qint64>{3, 2}));
        const auto back = page(cursorOf(third->previous));
        QVERIFY(back && back->next && back->previous);
        QCOMPARE(seqs(*back), seqs(*second));
        const auto begin = page(cursorOf(back->previous));
        QVERIFY(begin && begin->next && !begin->previous);
        QCOMPARE(seqs(*begin), seqs(*first));
    }

    void aCursorOfOursIsNeeded_data()
    {
        QTest::addColumn<QString>("cursor");
        const auto base64 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
        QTest::newRow("no base64") << u"%%%"_s;
        QTest::newRow("short") << u"Zg"_s;
        QTest::newRow("of another list") << base64("f" + QByteArray(16, 'x') + "12");
        QTest::newRow("no number") << base64("f" + QByteArray(16, '\0') + "x");
    }
    void aCursorOfOursIsNeeded()
    {
        QFETCH(QString, cursor);
        World world;
        const auto refused = world.house.run(world.acme.owner, ListAudit{.cursor = cursor});
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"cursor"_s, u"cursor_invalid"_s}}));
    }

    void changesSayBeforeAndAfter()
    {
        World world;
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        const auto plan = world.house.run(world.acme.owner, std::move(draft));
        QVERIFY(plan);
        QVERIFY(world.house.run(world.acme.owner, UpdatePlan{.id = plan->id, .name = u"Pro plus"_s, .isVisible = false}));
        const auto entry = world.entries({.action = u"plans.update"_s}).first();
        QCOMPARE(entry.changes,
                 (QList<AuditChange>{{u"name"_s, u"\"Pro\""_s, u"\"Pro plus\""_s}, {u"is_visible"_s, u"true"_s, u"false"_s}}));
    }

    void aWebhooksAddressAndSecretStayOffTheRecord()
    {
        World world;
        const auto hook = world.house.run(world.acme.owner, SetWebhookConfig{.url = u"http://127.0.0.1:9/hook?token=sesame"_s});
        QVERIFY(hook);
        const auto text = textOf(world.house.run(world.acme.owner, ListAudit{.action = u"webhooks.set"_s}));
        QVERIFY(text.contains(u"webhooks.set"));
        QVERIFY(!text.contains(u"sesame"));
        QVERIFY(!text.contains(hook->secretLast8));
    }

    void allOfItIsInTheChain()
    {
        World world;
        QVERIFY(world.start(world.sam));
        QVERIFY(world.look<InspectUsers>(world.sam));
        QVERIFY(world.house.run(world.sam, ListTenants{}));
        QVERIFY(!world.house.run(world.acme.as(Role::Billing), ListUsers{}));
        world.house.house().stop(1000); // refusals are written
        const auto report = AuditVerifier(*world.house.db, Secret(QByteArray("0123456789abcdef0123456789abcdef"))).verify();
        QVERIFY(report && !report->bad);
        QCOMPARE(report->chains, 2); // the tenant's and the platform's
        QCOMPARE(report->entries, 5);
        QCOMPARE(report->unchained, 0);
    }
};

QTEST_GUILESS_MAIN(InspectionsTest)
#include "inspections_test.moc"
