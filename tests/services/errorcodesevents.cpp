// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

#include "tests/events/delivery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {
namespace {

void addEvents(Book &book)
{
    for (const QByteArray receiver : {"account", "connect", "payment", "subscription"}) {
        const QByteArray operation = "events.receive." + receiver;
        book.add(operation, "signature_invalid", [](const OperationInfo &info) {
            return World().ask(info, {.headers = "Stripe-Signature: t=1,v1=00\r\n", .body = Delivery().body()});
        });
        book.add(operation, "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, {.headers = "Stripe-Signature: t=1,v1=00\r\n", .body = Delivery().body()});
        });
    }
    book.add("events.retry", "event_not_failed", [](const OperationInfo &info) {
        World world;
        const auto body = Delivery{.account = u"acct_1"_s}.body();
        world.house.db.execute(u"INSERT INTO tenants_directory (kind, name, tenant_id, object_id)"
                               " VALUES ('stripe_account', 'test:acct_1', '%1', '%1')"_s.arg(world.acme.owner.tenant.text()));
        needed(world.house.run(
            {}, ReceiveEvent<Receiver::Connect>{
                    .body = Secret(body), .signature = Secret(signedBy(receiverSecret, body, world.house.clock.nowSecs()))}));
        world.house.db.execute(u"UPDATE tenants_stripeevent SET state = 'done', due_at = NULL"_s);
        auto asking = owner(world);
        asking.id = world.house.db.value(u"SELECT id FROM tenants_stripeevent"_s).toString().toLatin1();
        return world.ask(info, asking);
    });
}

void addCatchUp(Book &book)
{
    book.add("events.catch-up", "stripe_not_connected", byOwner({}));
    book.add("events.catch-up", "live_mode_not_configured", byOwner({}, {}, "X-Mode: live\r\n"));
    book.add("events.catch-up", "catch_up_running", beside({}));
    book.add("events.catch-up", "stripe_unavailable", atStripe(failure(), {}));
    book.add("events.catch-up", "stripe_refused", atStripe(refusal(), {}));
}

} // namespace

void addErrorsOfEvents(Book &book)
{
    addEvents(book);
    addCatchUp(book);
}

} // namespace plandeck::errorcodes
