// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/inbox.h"

#include "services/directory/directory.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Inbox::Inbox(const QString &secrets)
{
    tenant = newId<TenantId>(clock, random);
    owner = {.kind = Caller::Kind::User, .tenant = tenant, .role = Role::Owner};
    db.execute(
        u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys, created_at,"
        " updated_at) VALUES ('%1', 'Acme', 'acme', 'a@acme.example', 'active', 'free', 'test', 0, 0)"_s.arg(tenant.text()));
    const auto claimed = db->transaction([&](Connection &connection) {
        return Directory::claim(connection, Directory::Kind::StripeAccount, Directory::accountKey(false, u"acct_1"_s), tenant,
                                tenant.value);
    });
    if (!claimed)
        qFatal("no account: %s", qPrintable(claimed.error().code));
    service =
        std::make_unique<EventService>(EventService::Parts{*db, handlers, audit, changes, clock, random, [this] { ++arrivals; }},
                                       ReceiverSecrets::forAll(secrets));
    worker = anotherWorker(*db);
}

std::unique_ptr<EventWorker> Inbox::anotherWorker(Database &database)
{
    return std::make_unique<EventWorker>(EventWorker::Parts{database, handlers, changes, clock, random});
}

void Inbox::Changes::changed(TenantId whose, Topic topic)
{
    const QMutexLocker lock(&mutex);
    told.append({whose, topic});
}

Result<EventReceipt> Inbox::deliver(const QByteArray &body)
{
    return post(body, signedBy(receiverSecret, body, clock.nowSecs()));
}

qint64 Inbox::count(const QString &where)
{
    return db.value(u"SELECT count(*) FROM tenants_stripeevent WHERE "_s + where).toLongLong();
}

QString Inbox::state(const QString &event)
{
    return db.value(u"SELECT state FROM tenants_stripeevent WHERE event_id = :event"_s, {{"event", event}}).toString();
}

StripeEventDetail Inbox::event(const QString &event)
{
    const auto id = db.value(u"SELECT id FROM tenants_stripeevent WHERE event_id = :event"_s, {{"event", event}}).toString();
    const auto detail = service->handle(owner, GetEvent{.id = StripeEventId::fromText(id)});
    if (!detail)
        qFatal("no event %s: %s", qPrintable(event), qPrintable(detail.error().code));
    return *detail;
}

} // namespace plandeck
