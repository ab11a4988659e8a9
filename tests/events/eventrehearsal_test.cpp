// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/outbox.h"
#include "tests/events/inbox.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An inbox with one event whose handler does this, and has not been asked yet.
struct Waiting : Inbox
{
    explicit Waiting(EventHandlers::Prepare prepare)
    {
        handlers.add(u"account.updated"_s, std::move(prepare));
        if (!deliver(Delivery{}))
            qFatal("the event was not taken");
        before = event();
    }
    Result<EventRehearsal> rehearse() { return service->handle(owner, RehearseEvent{.id = before.id}); }
    /// The event is as it was, and nothing is on record.
    bool isUntouched()
    {
        const auto now = event();
        return now == before && now.trace == before.trace && rows(u"tenants_auditentry"_s) == 0
               && rows(u"tenants_webhookmessage"_s) == 0;
    }
    int rows(const QString &table) { return db.value(QString(u"SELECT count(*) FROM "_s + table)).toInt(); }

    StripeEventDetail before;
};

Result<EventEffect> refused(const TakenEvent &)
{
    return failed({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
}

} // namespace

class EventRehearsalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatWouldBeDoneAndDoesNothing()
    {
        Waiting it([](const TakenEvent &) { return nothingToDo(u"as_known"_s); });
        const auto rehearsal = it.rehearse();
        QVERIFY(rehearsal);
        QCOMPARE(*rehearsal, (EventRehearsal{.state = EventState::Done, .note = u"as_known"_s}));
        QVERIFY(it.isUntouched());
        QCOMPARE(it.worker->drain(), 1); // and handled it is as ever
        QCOMPARE(it.event().state, EventState::Done);
    }

    void whatTheHandlerWritesIsToldAndTakenBack()
    {
        Inbox *inbox = nullptr;
        Waiting it([&](const TakenEvent &event) -> Result<EventEffect> {
            return EventEffect([&inbox, tenant = event.tenant](Connection &db) -> Result<EventOutcome> {
                auto actor = Caller::system(tenant, Mode::Test);
                actor.source = Caller::Source::Event;
                const auto written = inbox->audit.write(db, actor, {.action = u"stripe.connected"_s}).and_then([&] {
                    return Outbox(inbox->clock, inbox->random)
                        .add(db, actor.scope(), WebhookType::StripeConnected, StripeStatus{});
                });
                if (!written)
                    return failed(written.error());
                return EventOutcome{.note = u"refreshed_from_event"_s, .changed = Topic::Stripe};
            });
        });
        inbox = &it;
        it.db.execute(u"INSERT INTO tenants_webhookendpoint (tenant_id, livemode, url, secret_sealed, secret_last8, events,"
                      " is_paused, created_at, updated_at) SELECT tenant_id, livemode, 'https://acme.example/hook', '', '',"
                      " '[\"*\"]', livemode, 0, 0 FROM tenants_stripeevent"_s);
        for (int again = 0; again < 2; ++again) {
            const auto rehearsal = it.rehearse();
            QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().code));
            QCOMPARE(*rehearsal, (EventRehearsal{.state = EventState::Done,
                                                 .note = u"refreshed_from_event"_s,
                                                 .isChange = true,
                                                 .audit = {u"stripe.connected"_s},
                                                 .messages = {u"stripe.connected"_s}}));
            QVERIFY(it.isUntouched());
        }
        QCOMPARE(it.worker->drain(), 1);
        QCOMPARE(it.rows(u"tenants_auditentry"_s), 1);
        QCOMPARE(it.rows(u"tenants_webhookmessage"_s), 1);
    }

    void whatWouldFailIsNoError_data()
    {
        QTest::addColumn<bool>("isEarly");
        QTest::newRow("while it looks") << true;
        QTest::newRow("while it writes") << false;
    }
    void whatWouldFailIsNoError()
    {
        QFETCH(bool, isEarly);
        Waiting it([isEarly](const TakenEvent &event) -> Result<EventEffect> {
            if (isEarly)
                return refused(event);
            return EventEffect([](Connection &) -> Result<EventOutcome> {
                return failed({.kind = Error::Kind::Conflict, .code = u"event_overtaken"_s});
            });
        });
        const auto rehearsal = it.rehearse();
        QVERIFY(rehearsal);
        QCOMPARE(rehearsal->state, EventState::Failed);
        QCOMPARE(rehearsal->note, isEarly ? u"stripe_unavailable"_s : u"event_overtaken"_s);
        QVERIFY(it.isUntouched());
    }

    void whatNobodyHandlesIsIgnored()
    {
        Inbox inbox;
        QVERIFY(inbox.deliver(Delivery{.type = u"invoice.paid"_s}));
        const auto rehearsal = inbox.service->handle(inbox.owner, RehearseEvent{.id = inbox.event().id});
        QVERIFY(rehearsal);
        QCOMPARE(*rehearsal, (EventRehearsal{.state = EventState::Ignored, .note = u"no_handler"_s}));
    }

    void anothersEventIsNotFound()
    {
        Waiting it([](const TakenEvent &) { return nothingToDo(u"as_known"_s); });
        it.owner.tenant = newId<TenantId>(it.clock, it.random);
        QCOMPARE(it.rehearse().error().code, u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(EventRehearsalTest)
#include "eventrehearsal_test.moc"
