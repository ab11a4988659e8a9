// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/events/eventintake.h"
#include "services/events/eventrehearsal.h"
#include "services/events/receiversecrets.h"
#include "services/events/stripesignature.h"
#include "services/security/throttle.h"
#include "services/storage/groupcommit.h"

#include <functional>
#include <mutex>

namespace plandeck {

class Dispatcher;

/// Takes in what Stripe delivers: signature over the raw bytes, form, one short transaction (one of all that come at once),
/// answer. Handling comes after.
class EventService final
{
public:
    struct Parts
    {
        Database &database;
        const EventHandlers &handlers;
        const AuditLog &audit;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
        std::function<void()> arrived; // there is something to be handled; from any thread
    };
    EventService(Parts parts, const ReceiverSecrets &secrets);

    /// Errors: `signature_invalid`, `invalid_json`, `validation_failed`, `throttled` (bad signatures alone are counted);
    /// storage's, so that Stripe sends it again.
    template<Receiver receiver>
    Result<EventReceipt> handle(const Caller &caller, const ReceiveEvent<receiver> &request)
    {
        return receive(caller, receiver, request.signature.reveal(), request.body.reveal());
    }
    Result<CursorPage<StripeEvent>> handle(const Caller &caller, const ListEvents &request);
    Result<StripeEventDetail> handle(const Caller &caller, const GetEvent &request);
    Result<StripeEvent> handle(const Caller &caller, const RetryEvent &request);
    Result<EventRehearsal> handle(const Caller &caller, const RehearseEvent &request);

private:
    Result<EventReceipt> receive(const Caller &caller, Receiver receiver, QByteArrayView signature, QByteArrayView body);
    Result<EventReceipt> store(Receiver receiver, const EventEnvelope &envelope, QByteArrayView body);
    Unexpected badSignature(const Caller &caller, Receiver receiver);

    Parts m;
    EventIntake m_intake;
    GroupCommit<EventIntake::Incoming, EventIntake::Taken> m_takings;
    EventRehearsals m_rehearsals;
    std::vector<StripeSignature> m_signatures; // by receiver
    std::array<std::once_flag, 4> m_saidUnconfigured; // by receiver
    RateLimit m_badSignatures; // by address
};

void bindEvents(Dispatcher &dispatcher, EventService &service);

} // namespace plandeck
