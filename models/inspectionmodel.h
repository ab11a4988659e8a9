// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answer.h"
#include "models/auditmodel.h"
#include "models/eventsmodel.h"
#include "models/inspectedlist.h"

#include <QtCore/QDeadlineTimer>

#include <set>

namespace plandeck {

/// A look of the platform's staff into one tenant: begun with a reason, on record, and good for a while. What is in the tenant is
/// read part by part, when somebody wants to see it.
class InspectionModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, // nothing is looked into
        Open,
        Ended, // its time is over, or the service says so; a reason is asked for anew
    };
    enum class Part { Profile, Users, Keys, Stripe, Plans, Webhook, Events, Audit };
    using OnStarted = std::function<void(const Result<StartedInspection> &)>;

    explicit InspectionModel(Desk &desk, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Of this tenant, and not over.
    bool isOpen(TenantId tenant) const { return m_state == State::Open && m_on.tenant == tenant; }
    bool hasEnded(TenantId tenant) const { return m_state == State::Ended && m_on.tenant == tenant; }
    const Inspection &inspection() const { return m_inspection; }
    /// Until it ends by itself, whatever this computer's clock says.
    qint64 secondsLeft() const;

    /// Another one that is open is ended. The answer comes to done, as long as owner is there.
    void start(QObject *owner, const StartInspection &request, OnStarted done);
    /// At once, and on record.
    void end();
    /// Its time is over.
    void expire();
    /// Forgets everything, at sign-out.
    void reset();

    /// Reads a part that was not read yet; refresh() reads it anew. Each reading is on record with the tenant.
    void look(Part part);
    void refresh(Part part);
    /// What was read was of the other mode.
    void forgetParts();

    const Answer<Tenant> &details() const { return m_details; }
    /// Failed with NotFound where there is none.
    const Answer<Webhook> &webhook() const { return m_webhook; }
    InspectedPages<User, InspectUsers> &users() { return m_users; }
    InspectedKeys &keys() { return m_keys; }
    InspectedPages<Plan, InspectPlans> &plans() { return m_plans; }
    InspectedPages<WebhookDelivery, InspectDeliveries> &deliveries() { return m_deliveries; }
    InspectedStream<StripeEvent, InspectEvents> &events() { return m_events; }
    InspectedStream<AuditEntry, InspectAudit> &audit() { return m_audit; }

Q_SIGNALS:
    /// It began, or ended.
    void changed();
    /// details() or webhook() came in.
    void partsChanged();

private:
    template<Operation Op>
    void ask(Answer<typename Op::Reply> &answer);
    void leave(State state);
    void noteRefusal(const Error &error);

    Desk &m_desk;
    State m_state = State::Closed;
    LookedInto m_on;
    Inspection m_inspection;
    QDeadlineTimer m_end;
    std::set<Part> m_read;
    quint64 m_request = 0; // answers to older requests are stale
    Answer<Tenant> m_details;
    Answer<Webhook> m_webhook;
    InspectedPages<User, InspectUsers> m_users;
    InspectedKeys m_keys;
    InspectedPages<Plan, InspectPlans> m_plans;
    InspectedPages<WebhookDelivery, InspectDeliveries> m_deliveries;
    InspectedStream<StripeEvent, InspectEvents> m_events;
    InspectedStream<AuditEntry, InspectAudit> m_audit;
};

} // namespace plandeck
