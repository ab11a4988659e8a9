// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/domain/json.h"
#include "services/operations/catalogue.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

bool namesAnObject(const OperationInfo &info)
{
    return std::ranges::any_of(info.request->fields(), [](const Field &field) { return field.place == Field::Place::Path; });
}

/// A value in JSON that the field takes; empty when it may as well be left out.
QByteArray valueFor(const Field &field)
{
    if (!field.example.empty())
        return QByteArray(field.example.data(), qsizetype(field.example.size()));
    const auto &type = field.bare();
    switch (type.kind) {
    case Type::Kind::Boolean: return "true";
    case Type::Kind::Word: return '"' + QByteArray(type.words().front().data(), qsizetype(type.words().front().size())) + '"';
    case Type::Kind::Text:
    case Type::Kind::Secret: return field.isRequired ? "\"a long passphrase\"" : QByteArray();
    default: return field.isRequired ? "1" : QByteArray();
    }
}

/// An operation with all that it takes, on the object of that id if it is about one.
std::unique_ptr<Call> callOf(const OperationInfo &info, const QUuid &id)
{
    auto call = info.makeCall();
    QByteArrayList body;
    for (const auto &field : info.request->fields())
        if (field.place == Field::Place::Path) {
            if (!fromWord(id.toByteArray(QUuid::WithoutBraces), *field.type, field.member(call->operation)).isEmpty())
                qFatal("%s takes no id", info.endpoint.name.data());
        } else if (const auto value = valueFor(field); field.place == Field::Place::Body && !value.isEmpty()) {
            body.append('"' + QByteArray(field.name.data(), qsizetype(field.name.size())) + "\":" + value);
        }
    const QByteArray json = '{' + body.join(',') + '}';
    const auto problems = fromJson(json, info.request->fields(), call->operation, Field::Place::Body);
    if (!problems.isEmpty())
        qFatal("%s: %s %s", info.endpoint.name.data(), qPrintable(problems.first().field), qPrintable(problems.first().code));
    return call;
}

/// A tenant with one of everything, and another one who would like to have it.
struct Neighbours
{
    TestHouse house;
    TestHouse::Company victim = house.connected();
    TestHouse::Company other = house.connected(u"Other"_s, u"o@other.example"_s);
    QMap<QString, QUuid> objects; // by the noun of the operations on them
    Caller support;
    Caller ops;

    Neighbours()
    {
        const auto plan = house.run(victim.owner, TestHouse::pro());
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().code));
        objects[u"plans"_s] = plan->id.value;
        const auto user =
            house.run(victim.owner, InviteUser{.email = u"ben@acme.example"_s, .role = Role::Developer, .firstName = u"Ben"_s});
        if (!user)
            qFatal("no user: %s", qPrintable(user.error().code));
        objects[u"users"_s] = user->user.id.value;
        objects[u"staff"_s] = victim.owner.tenant.value; // what staff name is a tenant
        const auto flow = house.run(victim.owner, ConnectStripe{});
        if (!flow)
            qFatal("no flow: %s", qPrintable(flow.error().code));
        objects[u"stripe.flows"_s] = flow->flowId.value;
        const auto tenant = victim.owner.tenant.text();
        const auto id = [&](const QString &noun) {
            objects[noun] = newUuid(house.clock, house.random);
            return objects[noun].toString(QUuid::WithoutBraces);
        };
        house.db.execute(u"INSERT INTO tenants_webhookendpoint (tenant_id, livemode, url, secret_sealed, secret_last8, events,"
                         " is_paused, created_at, updated_at)"
                         " VALUES ('%1', false, 'https://hooks.acme.example', '', 'q83vASM=', '[]', true, 1, 1)"_s.arg(tenant));
        house.db.execute(u"INSERT INTO tenants_webhookmessage (tenant_id, id, livemode, event_type, body, state, attempt_count,"
                         " tries, created_at, updated_at)"
                         " VALUES ('%1', '%2', false, 'plan.created', '{}', 'failed', 1, 1, 1, 1)"_s.arg(
                             tenant, id(u"webhooks.deliveries"_s)));
        support = house.staff(StaffRole::Support);
        ops = house.staff(StaffRole::Ops);
        for (const auto &member : {support, ops})
            if (const auto open = house.run(member, StartInspection{.tenant = victim.owner.tenant, .reason = u"asked"_s}); !open)
                qFatal("no inspection: %s", qPrintable(open.error().code));
        const auto noBytes = TestDatabase::engine() == Engine::Sqlite ? u"x''"_s : u"''"_s;
        house.db.execute(
            u"INSERT INTO tenants_stripeevent (tenant_id, id, livemode, account_id, event_id, type, api_version,"
            " object_id, receiver, payload, created_at, received_at, state, worker, attempts, last_error, trace)"
            " VALUES ('%1', '%2', false, 'acct_secret', 'evt_secret', 'account.updated', '', 'acct_secret',"
            " 'account', %3, 1, 1, 'dead', '', 8, 'stripe_unavailable', '[]')"_s.arg(tenant, id(u"events"_s), noBytes));
        house.db.execute(
            u"INSERT INTO tenants_synccursor (tenant_id, livemode, account_id, due_at, worker, lease_until, failures,"
            " last_error) VALUES ('%1', false, 'acct_secret', 0, '', 0, 3, 'stripe_unavailable')"_s.arg(tenant));
        house.db.execute(u"INSERT INTO tenants_syncgap (tenant_id, id, livemode, account_id, gap_from, gap_to, fetched)"
                         " VALUES ('%1', '%2', false, 'acct_secret', 1, 2, 3)"_s.arg(tenant, id(u"events.gaps"_s)));
        for (const auto &kind : {u"product"_s, u"price"_s, u"account"_s})
            house.db.execute(
                u"INSERT INTO tenants_mirrored%1 (tenant_id, livemode, account_id, id, belongs_to, raw, is_deleted,"
                " as_of, version) VALUES ('%2', false, 'acct_secret', 'secret', '', '{}', false, 0, 1)"_s.arg(kind, tenant));
    }

    QUuid objectFor(const OperationInfo &info) const
    {
        for (const auto &[noun, id] : objects.asKeyValueRange())
            if (QString(info.name()).startsWith(QString(noun + u'.')))
                return id;
        return {};
    }

    /// All rows of the victim's in all tables.
    QStringList rows()
    {
        const bool isSqlite = TestDatabase::engine() == Engine::Sqlite;
        const auto tables =
            house.db
                .value(isSqlite ? u"SELECT group_concat(m.name) FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                                  " WHERE m.type = 'table' AND c.name = 'tenant_id'"_s
                                : u"SELECT string_agg(table_name, ',') FROM information_schema.columns"
                                  " WHERE column_name = 'tenant_id' AND table_schema = current_schema()"_s)
                .toString()
                .split(u',');
        QStringList all;
        for (const auto &table : tables) {
            const auto where = u" FROM %1 WHERE tenant_id = '%2'"_s.arg(table, victim.owner.tenant.text());
            if (isSqlite) {
                const auto columns =
                    house.db
                        .value(u"SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('%1')"_s.arg(
                            table))
                        .toString();
                all += house.db.value(u"SELECT group_concat(%1, char(10))"_s.arg(columns) + where).toString().split(u'\n');
            } else {
                all +=
                    house.db.value(u"SELECT string_agg(CAST(%1 AS text), chr(10))"_s.arg(table) + where).toString().split(u'\n');
            }
        }
        all.removeAll(QString());
        all.sort();
        return all;
    }
    QList<QJsonObject> products()
    {
        return house.sandbox().objects(
            u"product"_s,
            house.db
                .value(u"SELECT account_id FROM tenants_stripeaccount WHERE tenant_id = '%1'"_s.arg(victim.owner.tenant.text()))
                .toString());
    }
    /// What must not be seen by others.
    QStringList traces()
    {
        QStringList list{victim.owner.tenant.text(),
                         victim.owner.user.text(),
                         u"@acme.example"_s,
                         u"Acme"_s,
                         u"acct_secret"_s,
                         victim.registration.apiKeys.test.hint(),
                         victim.registration.apiKeys.live.hint(),
                         products().first()[u"id"_s].toString()};
        for (const auto &id : objects)
            list.append(id.toString(QUuid::WithoutBraces));
        return list;
    }

    struct Named
    {
        const char *name;
        Caller caller;
    };
    QList<Named> staff() const { return {{"support", support}, {"ops", ops}}; }
    static QList<Named> callersOf(const TestHouse::Company &company)
    {
        return {{"owner", company.as(Role::Owner)},         {"admin", company.as(Role::Admin)},
                {"developer", company.as(Role::Developer)}, {"billing", company.as(Role::Billing)},
                {"test key", company.key(Mode::Test)},      {"live key", company.key(Mode::Live)}};
    }
};

bool isRefusal(const QString &code)
{
    return code == "permission_denied"_L1 || code == "user_required"_L1 || code == "not_authenticated"_L1
           || code == "token_invalid"_L1;
}

} // namespace

/// Generated from the catalogue: who may do what, and that nobody sees or changes what is another tenant's.
class IsolationTest final : public QObject
{
    Q_OBJECT

    static const OperationInfo &current() { return *Catalogue::infos[size_t(QByteArray(QTest::currentDataTag()).toInt())]; }
    static void addOperations(bool (*isOne)(const OperationInfo &))
    {
        QTest::addColumn<QString>("name");
        for (size_t i = 0; i < Catalogue::infos.size(); ++i)
            if (isOne(*Catalogue::infos[i]))
                QTest::newRow(QByteArray::number(qulonglong(i)).constData()) << QString(Catalogue::infos[i]->name());
    }

private Q_SLOTS:
    /// So that the next test means something: to its own tenant the object is there.
    void ownObjectsAreFound_data() { addOperations(namesAnObject); }
    void ownObjectsAreFound()
    {
        const auto &info = current();
        Neighbours it;
        QVERIFY2(!it.objectFor(info).isNull(), "make one of these in Neighbours");
        const auto call = callOf(info, it.objectFor(info));
        it.house.house().dispatcher().run(info.access.isForStaff() ? it.ops : it.victim.owner, *call);
        QVERIFY2(!call->error() || call->error()->kind != Error::Kind::NotFound, "not found");
        QVERIFY2(!call->error() || !isRefusal(call->error()->code), "refused");
    }

    void foreignObjectsAreNotFound_data() { addOperations(namesAnObject); }
    void foreignObjectsAreNotFound()
    {
        const auto &info = current();
        Neighbours it;
        const auto before = it.rows();
        const auto products = it.products();
        QVERIFY(before.size() > 8);
        // Staff are strangers to all that is not theirs.
        const auto strangers =
            Neighbours::callersOf(it.other) + (info.access.isForStaff() ? QList<Neighbours::Named>() : it.staff());
        for (const auto &[name, caller] : strangers) {
            const auto call = callOf(info, it.objectFor(info));
            it.house.house().dispatcher().run(caller, *call);
            QVERIFY2(call->error(), name);
            const auto refusal = info.access.refusalOf(caller);
            QCOMPARE(call->error()->code, refusal ? refusal->code : u"not_found"_s);
            QCOMPARE(call->error()->kind, refusal ? refusal->kind : Error::Kind::NotFound);
        }
        it.house.house().stop(1000); // writes what was counted and refused
        QCOMPARE(it.rows(), before);
        QCOMPARE(it.products(), products);
    }

    /// And what names no object touches one's own alone.
    void nothingOfOthersIsSeenOrChanged_data()
    {
        addOperations([](const OperationInfo &info) { return !info.access.isPublic() && !namesAnObject(info); });
    }
    void nothingOfOthersIsSeenOrChanged()
    {
        const auto &info = current();
        Neighbours it;
        const auto before = it.rows();
        const auto products = it.products();
        const auto traces = it.traces();
        for (const auto &[name, caller] : Neighbours::callersOf(it.other)) {
            const auto call = callOf(info, {});
            it.house.house().dispatcher().run(caller, *call);
            const auto refusal = info.access.refusalOf(caller);
            if (refusal)
                QCOMPARE(call->error() ? call->error()->code : QString(), refusal->code);
            if (call->error())
                continue;
            const auto reply = QString::fromUtf8(toJson(*info.reply, call->reply()));
            for (const auto &trace : traces)
                QVERIFY2(!reply.contains(trace), qPrintable(trace + u" in "_s + reply));
        }
        it.house.house().stop(1000);
        QCOMPARE(it.rows(), before);
        QCOMPARE(it.products(), products);
    }

    void rolesAreAsDeclared_data()
    {
        addOperations([](const OperationInfo &) { return true; });
    }
    void rolesAreAsDeclared()
    {
        const auto &info = current();
        TestHouse house;
        const auto company = house.company();
        auto callers = Neighbours::callersOf(company);
        callers.append(
            {{"nobody", Caller::nobody()}, {"support", house.staff(StaffRole::Support)}, {"ops", house.staff(StaffRole::Ops)}});
        for (const auto &[name, caller] : callers) {
            const auto call = info.makeCall();
            house.house().dispatcher().run(caller, *call);
            const auto refusal = info.access.refusalOf(caller);
            const auto code = call->error() ? call->error()->code : QString();
            if (!refusal) {
                QVERIFY2(!isRefusal(code), name);
                continue;
            }
            QCOMPARE(code, refusal->code);
            QCOMPARE(call->error()->kind, refusal->kind);
            QCOMPARE(call->error()->requiredRoles, refusal->requiredRoles);
        }
    }
};

QTEST_GUILESS_MAIN(IsolationTest)
#include "isolation_test.moc"
