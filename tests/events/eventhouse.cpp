// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/eventhouse.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString EventHouse::deliver(const Delivery &delivery)
{
    const auto body = delivery.body();
    const auto receipt =
        house.run({}, ReceiveEvent<Receiver::Connect>{
                          .body = Secret(body), .signature = Secret(signedBy(receiverSecret, body, house.clock.nowSecs()))});
    return !receipt ? receipt.error().code : receipt->duplicate ? u"duplicate"_s : u"received"_s;
}

QString EventHouse::handled(const Delivery &delivery)
{
    const auto answer = deliver(delivery);
    return answer == u"received" ? outcomeOf(delivery.id) : answer;
}

QString EventHouse::outcomeOf(const QString &event)
{
    QString state;
    const auto isAtRest = [&] {
        state = house.db.value(u"SELECT state FROM tenants_stripeevent WHERE event_id = :id"_s, {{"id", event}}).toString();
        return state != u"stored" && state != u"processing";
    };
    if (!QTest::qWaitFor(isAtRest, 10'000))
        return u"never handled"_s;
    const auto id = house.db.value(u"SELECT id FROM tenants_stripeevent WHERE event_id = :id"_s, {{"id", event}}).toString();
    const auto detail = house.run(company.owner, GetEvent{.id = StripeEventId::fromText(id)});
    return !detail || detail->trace.isEmpty() ? state : QString(state + u' ' + detail->trace.last().note);
}

QList<Delivery> EventHouse::recorded(const QString &type)
{
    QList<Delivery> deliveries;
    for (const auto &event : house.sandbox().objects(u"event"_s, account))
        if (type.isEmpty() || event[u"type"_s].toString() == type)
            deliveries.prepend(Delivery::of(event));
    return deliveries;
}

StripeStatus EventHouse::status()
{
    return *house.run(company.owner, GetStripeStatus{});
}

void EventHouse::change(const QString &path, const QString &name, const QString &value)
{
    static int count = 0;
    FormBody form;
    form.add(name, value);
    const auto changed = house.house().stripe().post(
        {.path = path, .params = form, .account = account, .idempotencyKey = u"somebody else's %1"_s.arg(++count)});
    if (!changed)
        qFatal("%s: %s", qPrintable(path), qPrintable(changed.error().code));
}

QJsonObject EventHouse::accountAtStripe()
{
    const auto accounts = house.sandbox().objects(u"account"_s, {});
    const auto found = std::ranges::find_if(accounts, [&](const QJsonObject &each) { return each[u"id"_s] == account; });
    return found == accounts.end() ? QJsonObject() : *found;
}

Delivery EventHouse::accountUpdated(qint64 secondsFromNow, const QJsonObject &changes, const QString &id)
{
    auto object = accountAtStripe();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return {.id = id, .object = object, .account = account, .created = house.clock.nowSecs() + secondsFromNow};
}

int EventHouse::readsOf(const QByteArray &path)
{
    return int(std::ranges::count_if(house.sandbox().requests(), [&](const sandbox::RequestRecord &request) {
        return request.method == "GET" && request.path.startsWith(path);
    }));
}

} // namespace plandeck
