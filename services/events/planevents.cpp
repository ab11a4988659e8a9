// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/planevents.h"

#include "services/connect/stripeaccounts.h"
#include "services/domain/json.h"
#include "services/drift/planjudge.h"
#include "services/mirror/mirrorreader.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Read of every product and price, also of a deleted one, which may have little more.
struct Reference
{
    QString id = {};
    std::optional<QString> product = {};

    static constexpr std::array fields{field<&Reference::id>("id").required(), field<&Reference::product>("product")};
};

struct Version
{
    std::optional<QString> api = {};

    static constexpr std::array fields{field<&Version::api>("api_version")};
};

/// Endpoints may have another version than we speak: then the object has another shape.
bool isInOurWords(const TakenEvent &event)
{
    Version version;
    return fromJson(event.payload, version).isEmpty() && version.api == QLatin1StringView(StripeClient::apiVersion);
}

} // namespace

void PlanEvents::addTo(EventHandlers &handlers)
{
    handlers.add(u"product.*"_s, [this](const TakenEvent &event) { return happened(MirroredKind::Product, event); });
    handlers.add(u"price.*"_s, [this](const TakenEvent &event) { return happened(MirroredKind::Price, event); });
}

Result<EventEffect> PlanEvents::happened(MirroredKind kind, const TakenEvent &event) const
{
    const auto told = read(kind, event);
    if (!told)
        return failed(told.error());
    // Deleted is for good, and what is older than what we know is no news.
    const auto &known = told->known;
    if (known && !told->isDeletion() && (known->isDeleted || event.createdAt < known->asOf))
        return nothingToDo(u"as_known"_s);
    const auto object = believed(*told);
    if (!object)
        return readAnew(*told);
    auto fresh = told->mirrored;
    fresh.put(kind, *object);
    const auto state = told->plan ? PlanJudge::stateOf(*told->plan, event.tenant, fresh) : std::nullopt;
    if (state && *state != told->plan->syncState)
        return readAnew(*told);
    return writing(*told, fresh);
}

Result<PlanEvents::Told> PlanEvents::read(MirroredKind kind, const TakenEvent &event) const
{
    Told told{.event = event, .kind = kind, .raw = jsonPart(event.payload, "/data/object"), .id = {}, .product = {}};
    Reference reference;
    if (!fromJson(told.raw, reference).isEmpty())
        return failed({.kind = Error::Kind::Invalid, .code = u"event_unreadable"_s});
    told.id = reference.id;
    return m_database.read([&](Connection &db) -> Result<Told> {
        const auto known = StripeMirror(kind, event.scope(), event.accountId).find(db, told.id);
        if (!known)
            return failed(known.error());
        told.known = *known;
        const auto priced = reference.product.value_or(*known ? (*known)->belongsTo : QString());
        told.product = kind == MirroredKind::Product ? told.id : priced;
        const auto mirrored = ProductMirror(event.scope(), event.accountId, told.product).known(db);
        if (!mirrored)
            return failed(mirrored.error());
        told.mirrored = *mirrored;
        const auto plan = PlanRepository::ofProduct(db, event.scope(), event.accountId, told.product);
        if (!plan)
            return failed(plan.error());
        told.plan = *plan;
        return told;
    });
}

/// The object as the event has it, to be mirrored; null when it is in doubt.
std::optional<Mirrored> PlanEvents::believed(const Told &told) const
{
    const auto &known = told.known;
    const bool isSame = known && isSameJson(known->raw.toUtf8(), told.raw);
    const bool isSameSecond = known && told.event.createdAt == known->asOf && !told.isDeletion();
    if (!isInOurWords(told.event) || (isSameSecond && !isSame))
        return std::nullopt;
    auto object = mirroredFrom(told.kind, told.raw, known.value_or(Mirrored{}), told.event.createdAt);
    if (object)
        object->isDeleted = told.isDeletion();
    return object;
}

Result<EventEffect> PlanEvents::readAnew(const Told &told) const
{
    const auto &event = told.event;
    const ProductMirror mirror(event.scope(), event.accountId, told.product);
    auto fresh = mirror.fetched(MirrorReader(m_stripe, event.scope(), event.accountId), told.mirrored);
    if (!fresh)
        return isAccountGone(fresh.error()) ? nothingToDo(u"not_connected"_s) : Result<EventEffect>(failed(fresh.error()));
    const auto note = [&](Mirrored &object) {
        if (object.id != told.id)
            return;
        object.asOf = std::max(object.asOf, event.createdAt); // we have looked after it happened
        if (object.isDeleted && told.isDeletion())
            object.raw = QString::fromUtf8(told.raw);
    };
    if (fresh->product)
        note(*fresh->product);
    for (auto &price : fresh->prices)
        note(price);
    return writing(told, *fresh);
}

EventEffect PlanEvents::writing(const Told &told, const MirroredProduct &fresh) const
{
    const ProductMirror mirror(told.event.scope(), told.event.accountId, told.product);
    return [scope = told.event.scope(), mirror, fresh, plan = told.plan](Connection &db) -> Result<EventOutcome> {
        const auto written = mirror.write(db, fresh);
        if (!written || !*written)
            return written ? failed({.kind = Error::Kind::Conflict, .code = u"event_overtaken"_s}) : failed(written.error());
        if (!plan)
            return EventOutcome{.note = u"mirrored"_s};
        const auto state = PlanJudge::stateOf(*plan, scope.tenant(), fresh);
        if (!state)
            return EventOutcome{.note = u"our_change_under_way"_s};
        return PlanJudge::note(db, scope, *plan, fresh).map([&](bool isNew) {
            return isNew ? EventOutcome{.note = wordOf(*state), .changed = Topic::Plans} : EventOutcome{.note = u"as_known"_s};
        });
    };
}

} // namespace plandeck
