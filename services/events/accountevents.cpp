// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/accountevents.h"

#include "services/connect/oauthstates.h"
#include "services/connect/stripeaccounts.h"
#include "services/events/eventenvelope.h"
#include "services/mirror/stripemirror.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripeobjects.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Caller actorOf(const TakenEvent &event)
{
    auto actor = Caller::system(event.tenant, event.mode());
    actor.source = Caller::Source::Event;
    return actor;
}

/// Somebody wrote what we have read: the event is tried again.
Unexpected overtaken()
{
    return failed({.kind = Error::Kind::Conflict, .code = u"event_overtaken"_s});
}

} // namespace

void AccountEvents::addTo(EventHandlers &handlers)
{
    handlers.add(u"account.updated"_s, [this](const TakenEvent &event) { return updated(event); });
    handlers.add(u"capability.updated"_s, [this](const TakenEvent &event) { return capabilityUpdated(event); });
    handlers.add(u"account.application.deauthorized"_s, [this](const TakenEvent &event) { return deauthorized(event); });
}

namespace {

/// checked_at, which goes with it, decides what is newer.
Result<bool> mirrored(Connection &db, const TenantScope &scope, const QString &account, const QByteArray &raw,
                      const QDateTime &asOf)
{
    const StripeMirror mirror(MirroredKind::Account, scope, account);
    const auto known = mirror.find(db, account);
    if (!known)
        return failed(known.error());
    const auto fresh = mirroredFrom(MirroredKind::Account, raw, known->value_or(Mirrored{}), asOf);
    return fresh ? mirror.write(db, *fresh) : Result<bool>(true);
}

} // namespace

Result<EventEffect> AccountEvents::updated(const TakenEvent &event) const
{
    const auto known = this->known(event);
    if (!known)
        return failed(known.error());
    if (known->accountId != event.accountId)
        return nothingToDo(u"not_connected"_s);
    EventPayload<StripeAccount> payload;
    const bool isReadable = fromJson(event.payload, payload).isEmpty() && payload.data.object.id == event.accountId;
    if (!isReadable || (known->checkedAt && event.createdAt <= *known->checkedAt))
        return refreshed(event, *known);
    return saving(event, *known, toldBy(payload.data.object, *known, event.createdAt), jsonPart(event.payload, "/data/object"),
                  u"refreshed_from_event"_s);
}

/// It brings the capability; what that means for charges and payouts, the account says.
Result<EventEffect> AccountEvents::capabilityUpdated(const TakenEvent &event) const
{
    const auto known = this->known(event);
    if (!known)
        return failed(known.error());
    return known->accountId == event.accountId ? refreshed(event, *known) : nothingToDo(u"not_connected"_s);
}

/// One from before the present connection was made tells of an earlier one, or came in the same second: Stripe knows.
Result<EventEffect> AccountEvents::deauthorized(const TakenEvent &event) const
{
    const auto known = this->known(event);
    if (!known)
        return failed(known.error());
    if (known->accountId != event.accountId)
        return nothingToDo(u"not_connected"_s);
    if (!known->connectedAt || event.createdAt > *known->connectedAt)
        return ending(event, *known);
    const auto account = fetched(event);
    if (account)
        return nothingToDo(u"still_connected"_s);
    return isAccountGone(account.error()) ? ending(event, *known) : Result<EventEffect>(failed(account.error()));
}

Result<StripeStatus> AccountEvents::known(const TakenEvent &event) const
{
    return m.database.read([&](Connection &db) { return StripeAccounts::status(db, event.scope()); });
}

Result<StripeReply> AccountEvents::fetched(const TakenEvent &event) const
{
    return m.stripe.get({.tenant = event.tenant, .mode = event.mode(), .path = u"/v1/accounts/"_s + event.accountId});
}

Result<> AccountEvents::readAnew(const TenantScope &scope, const QString &account) const
{
    const TakenEvent occasion{.tenant = scope.tenant(), .accountId = account, .livemode = scope.isLive()};
    const auto known = this->known(occasion);
    if (!known || known->accountId != account)
        return known ? Result<>() : failed(known.error());
    const auto effect = refreshed(occasion, *known);
    if (!effect)
        return failed(effect.error());
    return m.database.transaction([&](Connection &db) { return (*effect)(db); }).map([](const EventOutcome &) {});
}

Result<EventEffect> AccountEvents::refreshed(const TakenEvent &event, const StripeStatus &known) const
{
    const auto now = m.clock.nowUtc(); // before we ask: what happens meanwhile is later than this
    const auto reply = fetched(event);
    const auto account = reply.and_then([](const StripeReply &each) { return each.as<StripeAccount>(); });
    if (account)
        return saving(event, known, toldBy(*account, known, now), jsonPart(reply->body, ""), u"refreshed_from_stripe"_s);
    return isAccountGone(account.error()) ? ending(event, known) : Result<EventEffect>(failed(account.error()));
}

EventEffect AccountEvents::saving(const TakenEvent &event, const StripeStatus &known, const StripeStatus &fresh,
                                  const QByteArray &raw, const QString &note) const
{
    return [this, actor = actorOf(event), at = event.createdAt, known, fresh, raw, note](Connection &db) -> Result<EventOutcome> {
        const auto isSaved = StripeAccounts::refresh(db, actor.scope(), fresh, known.checkedAt);
        if (!isSaved || !*isSaved)
            return isSaved ? overtaken() : failed(isSaved.error());
        const auto isMirrored = mirrored(db, actor.scope(), *fresh.accountId, raw, at);
        if (!isMirrored || !*isMirrored)
            return isMirrored ? overtaken() : failed(isMirrored.error());
        if (fresh.connected && !known.connected) {
            const auto told =
                m.audit.write(db, actor, {.action = u"stripe.connected"_s, .objectId = *fresh.accountId})
                    .and_then([&] { return OAuthStates::setVerified(db, actor.scope(), *fresh.accountId, m.clock.nowUtc()); })
                    .and_then([&] { return m.outbox.add(db, actor.scope(), WebhookType::StripeConnected, fresh); });
            if (!told)
                return failed(told.error());
        }
        return EventOutcome{.note = note, .changed = Topic::Stripe};
    };
}

EventEffect AccountEvents::ending(const TakenEvent &event, const StripeStatus &known) const
{
    return [this, actor = actorOf(event), known](Connection &db) -> Result<EventOutcome> {
        const auto now = StripeAccounts::status(db, actor.scope());
        if (!now)
            return failed(now.error());
        if (now->accountId != known.accountId || now->connectedAt != known.connectedAt)
            return overtaken();
        return m_ending.write(db, actor, known, u"stripe.access_revoked"_s).map([] {
            return EventOutcome{.note = u"connection_ended"_s, .changed = Topic::Stripe};
        });
    };
}

} // namespace plandeck
