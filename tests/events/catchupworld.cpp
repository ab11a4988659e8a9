// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/catchupworld.h"

#include "services/stripe/stripeclient.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

struct Line
{
    QString text = {};

    static constexpr std::array fields{field<&Line::text>("text")};
};

/// What of a table tells when and how a desk came to know, and nothing of what it knows.
QStringList columnsLeftOut(const QString &table)
{
    // attempts: one under way when a desk is killed is begun again; trace: whether an event was news depends on the order.
    if (table == u"tenants_stripeevent") // payload is compared by itself
        return {u"id"_s, u"received_at"_s, u"processed_at"_s, u"receiver"_s, u"attempts"_s, u"trace"_s, u"payload"_s};
    if (table == u"tenants_tenant")
        return {u"last_event_at"_s}; // moved at most once a minute
    if (table == u"tenants_stripeeventknown")
        return {u"id"_s};
    if (table == u"tenants_stripeaccount")
        return {u"checked_at"_s}; // when this desk last asked
    if (table.startsWith(u"tenants_mirrored"))
        return {u"version"_s}; // how often it was written
    return {};
}

QStringList linesOf(TestHouse &desk, const QString &sql)
{
    const auto rows = desk.db->read([&](Connection &db) { return db.rows<Line>(sql); });
    if (!rows)
        qFatal("%s: %s %s", qPrintable(sql), qPrintable(rows.error().code), qPrintable(rows.error().detail));
    QStringList lines;
    for (const auto &row : *rows)
        lines.append(row.text);
    return lines;
}

QStringList columnsOf(TestHouse &desk, const QString &table)
{
    const bool isSqlite = TestDatabase::engine() == Engine::Sqlite;
    return linesOf(desk,
                   isSqlite ? u"SELECT name AS text FROM pragma_table_info('%1')"_s.arg(table)
                            : u"SELECT column_name AS text FROM information_schema.columns WHERE table_name = '%1'"_s.arg(table));
}

QStringList tablesOf(TestHouse &desk)
{
    const bool isSqlite = TestDatabase::engine() == Engine::Sqlite;
    return linesOf(
        desk,
        isSqlite
            ? u"SELECT name AS text FROM sqlite_master WHERE type = 'table' AND name LIKE 'tenants%'"_s
            : u"SELECT relname::text AS text FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relname LIKE 'tenants%'"_s);
}

/// Compact, with sorted members, and without how many receivers are still to be told.
QString eventLine(const QByteArray &payload)
{
    auto event = QJsonDocument::fromJson(payload).object();
    event.remove(u"pending_webhooks"_s);
    event.remove(u"request"_s); // Delivery leaves it out
    auto data = event[u"data"_s].toObject();
    data.remove(u"previous_attributes"_s); // likewise
    event.insert(u"data"_s, data);
    return u"payload "_s + QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
}

} // namespace

CatchUpWorld::CatchUpWorld()
{
    SandboxConfig config;
    config.platforms.first().keys = {{.secret = u"sk_test_1234567890"_s, .clientId = u"ca_1234567890"_s}};
    config.platforms.first().redirectUris = {u"http://127.0.0.1:*/api/v1/auth/tenants/stripe/callback/"_s};
    auto stripe = Sandbox::open(config, stripeClock, m_stripeRandom);
    if (!stripe)
        qFatal("no Stripe: %s", qPrintable(stripe.error().code));
    m_stripe = std::move(*stripe);
    m_server = std::make_unique<HttpServer>(*m_stripe, HttpServerOptions{.loops = 1});
    if (!m_server->start())
        qFatal("Stripe does not listen");

    always = std::make_unique<TestHouse>(TestHouse::Options{.withSandbox = false, .stripeBase = m_server->url()});
    publish(u"Acme GmbH"_s, u"anna@acme.example"_s);
    publish(u"Bolt AG"_s, u"ben@bolt.example"_s);
    deliverNew();
    if (!settles(*always))
        qFatal("the desk does not settle");
    always->house().catchUp().runAll();
    other = std::make_unique<TestHouse>(
        TestHouse::Options{.withSandbox = false, .stripeBase = m_server->url(), .copyOf = always.get()});
    if (!always->house().start())
        qFatal("the desk does not start again");
}

void CatchUpWorld::publish(const QString &company, const QString &email)
{
    const auto it = always->company(company, email);
    always->connect(it, *m_stripe);
    const auto account = always->run(it.owner, GetStripeStatus{})->accountId.value_or(QString());
    accounts.append(account);
    for (int i = 0; i < 3; ++i) {
        auto wish = TestHouse::pro();
        wish.name += QString::number(i);
        const auto plan = always->run(it.owner, wish);
        if (!plan)
            qFatal("no plan: %s", qPrintable(plan.error().code));
        m_products[account].append(*plan->stripeProductId);
        m_prices[account].append(*plan->stripePriceId);
    }
}

QString CatchUpWorld::post(const QString &account, const QString &path, const QList<std::pair<QString, QString>> &form)
{
    const bool isAccount = path.startsWith(u"/v1/accounts");
    StripeCall call{
        .path = path, .account = isAccount ? QString() : account, .idempotencyKey = u"somebody else's %1"_s.arg(++m_posts)};
    for (const auto &[name, value] : form)
        call.params.add(name, value);
    const auto reply = always->house().stripe().post(call);
    if (!reply)
        qFatal("%s: %s %s", qPrintable(path), qPrintable(reply.error().code), qPrintable(reply.error().detail));
    return QJsonDocument::fromJson(reply->body).object()[u"id"_s].toString();
}

void CatchUpWorld::change(int number)
{
    const auto &account = accounts[number % 2];
    const auto one = [&](const QStringList &list) { return list[qsizetype(m_dice() % size_t(list.size()))]; };
    const auto n = QString::number(number);
    auto &strangers = m_strangers[account];
    switch (m_dice() % 8) {
    case 0:
    case 1: post(account, u"/v1/products/"_s + one(m_products[account]), {{u"name"_s, u"Theirs "_s + n}}); break;
    case 2: post(account, u"/v1/products/"_s + one(m_products[account]), {{u"metadata[n]"_s, n}}); break;
    case 3: post(account, u"/v1/prices/"_s + one(m_prices[account]), {{u"nickname"_s, n}}); break;
    case 4:
        post(account, u"/v1/prices/"_s + one(m_prices[account]), {{u"active"_s, m_dice() % 2 ? u"true"_s : u"false"_s}});
        break;
    case 5: strangers.append(post(account, u"/v1/products"_s, {{u"name"_s, u"Stranger "_s + n}})); break;
    case 6:
        if (!strangers.isEmpty())
            m_stripe->erase(u"product"_s, strangers.takeAt(qsizetype(m_dice() % size_t(strangers.size()))), account);
        break;
    default: post(account, u"/v1/accounts/"_s + account, {{u"metadata[n]"_s, n}}); break;
    }
}

void CatchUpWorld::happen(qsizetype events)
{
    const auto before = recorded();
    for (int number = 0; recorded() < before + events; ++number) {
        change(number);
        if (number % 5 == 4) { // five in a second
            const auto pause = std::chrono::seconds(1 + m_dice() % 3);
            for (auto *clock : {&stripeClock, &always->clock, &other->clock})
                clock->advance(pause);
        }
        if (number % 25 == 24)
            deliverNew();
    }
    deliverNew();
    if (!settles(*always))
        qFatal("the desk does not settle");
}

QList<Delivery> CatchUpWorld::eventsOf(const QString &account) const
{
    QList<Delivery> deliveries;
    for (const auto &event : m_stripe->objects(u"event"_s, account))
        deliveries.prepend(Delivery::of(event));
    return deliveries;
}

qsizetype CatchUpWorld::recorded() const
{
    qsizetype count = 0;
    for (const auto &account : accounts)
        count += m_stripe->objects(u"event"_s, account).size();
    return count;
}

void CatchUpWorld::deliverNew()
{
    QList<Delivery> fresh;
    for (const auto &account : accounts) {
        const auto all = eventsOf(account);
        fresh += all.sliced(m_delivered[account]);
        m_delivered[account] = all.size();
    }
    for (qsizetype i = fresh.size() / 7; i > 0; --i)
        fresh.append(fresh[i]);
    std::shuffle(fresh.begin(), fresh.end(), m_dice);
    for (const auto &delivery : fresh)
        (void)receive(*always, delivery);
}

void CatchUpWorld::deliverSome(TestHouse &desk)
{
    for (const auto &account : accounts) {
        const auto all = eventsOf(account);
        for (qsizetype i = all.size() - 1; i >= 0; i -= 13)
            for (int times = i % 2 ? 1 : 2; times > 0; --times)
                (void)receive(desk, all[i]);
    }
}

QString CatchUpWorld::receive(TestHouse &desk, const Delivery &delivery)
{
    const auto body = delivery.body();
    const auto receipt =
        desk.run({}, ReceiveEvent<Receiver::Connect>{.body = Secret(body),
                                                     .signature = Secret(signedBy(receiverSecret, body, desk.clock.nowSecs()))});
    if (!receipt)
        qFatal("not received: %s", qPrintable(receipt.error().code));
    return receipt->duplicate ? u"duplicate"_s : u"received"_s;
}

bool CatchUpWorld::settles(TestHouse &desk)
{
    const auto isSettled = [&] {
        if (desk.count(u"tenants_stripeevent"_s, u"state = 'failed'"_s) > 0) { // is tried again after a pause
            desk.clock.advance(10s);
            desk.house().events().nudge();
        }
        return desk.count(u"tenants_stripeevent"_s, u"state IN ('stored', 'processing', 'failed')"_s) == 0;
    };
    return QTest::qWaitFor(isSettled, 60'000);
}

QStringList CatchUpWorld::contentOf(TestHouse &desk)
{
    QStringList content;
    for (const auto &table : tablesOf(desk)) {
        if (table == u"tenants_synccursor" || table == u"tenants_syncgap") // what a catch-up writes of itself
            continue;
        QStringList cells;
        for (const auto &column : columnsOf(desk, table))
            if (!columnsLeftOut(table).contains(column))
                cells.append(u"'%1=' || COALESCE(CAST(%1 AS text), 'null')"_s.arg(column));
        for (const auto &line : linesOf(desk, u"SELECT %1 AS text FROM %2"_s.arg(cells.join(u" || ' ' || "_s), table)))
            content.append(table + u' ' + line);
    }
    const auto ids = linesOf(desk, u"SELECT event_id AS text FROM tenants_stripeevent"_s);
    for (const auto &id : ids)
        content.append(eventLine(
            desk.db.value(u"SELECT payload FROM tenants_stripeevent WHERE event_id = :id"_s, {{"id", id}}).toByteArray()));
    content.sort();
    return content;
}

} // namespace plandeck
