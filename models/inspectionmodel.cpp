// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectionmodel.h"

namespace plandeck {

InspectionModel::InspectionModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_on{.onRefusal = [this](const Error &error) { noteRefusal(error); }}
    , m_users(desk, m_on)
    , m_keys(desk, m_on)
    , m_plans(desk, m_on)
    , m_deliveries(desk, m_on)
    , m_events(desk, m_on)
    , m_audit(desk, m_on)
{
}

qint64 InspectionModel::secondsLeft() const
{
    return m_state == State::Open ? m_end.remainingTime() / 1000 : 0;
}

void InspectionModel::start(QObject *owner, const StartInspection &request, OnStarted done)
{
    m_desk.send(owner, request,
                [this, tenant = request.tenant, done = std::move(done)](const Result<StartedInspection> &started) {
                    if (started) {
                        if (m_state == State::Open && m_on.tenant != tenant)
                            end();
                        forgetParts();
                        m_on.tenant = tenant;
                        m_inspection = started->inspection;
                        m_end.setRemainingTime(qMax(0, m_inspection.startedAt.msecsTo(m_inspection.expiresAt)));
                        m_state = State::Open;
                        Q_EMIT changed();
                    }
                    done(started);
                });
}

/// Nobody waits for the answer: it ends by itself at the latest.
void InspectionModel::end()
{
    if (m_state != State::Open)
        return;
    m_desk.send(this, EndInspection{.tenant = m_on.tenant}, [](const Result<Inspection> &) {});
    leave(State::Closed);
}

void InspectionModel::expire()
{
    if (m_state == State::Open)
        leave(State::Ended);
}

void InspectionModel::reset()
{
    leave(State::Closed);
}

/// What was seen is not kept.
void InspectionModel::leave(State state)
{
    forgetParts();
    m_inspection = {};
    if (state == State::Closed)
        m_on.tenant = {};
    m_state = state;
    Q_EMIT changed();
}

void InspectionModel::noteRefusal(const Error &error)
{
    if (error.code == QLatin1StringView("inspection_required"))
        expire();
}

void InspectionModel::forgetParts()
{
    ++m_request;
    m_read.clear();
    m_details = {};
    m_webhook = {};
    m_users.reset();
    m_keys.reset();
    m_plans.reset();
    m_deliveries.reset();
    m_events.reset();
    m_audit.reset();
    Q_EMIT partsChanged();
}

void InspectionModel::look(Part part)
{
    if (m_state == State::Open && !m_read.contains(part))
        refresh(part);
}

void InspectionModel::refresh(Part part)
{
    if (m_state != State::Open)
        return;
    m_read.insert(part);
    switch (part) {
    case Part::Profile: // one look answers both
    case Part::Stripe: m_read.insert({Part::Profile, Part::Stripe}); return ask<InspectTenant>(m_details);
    case Part::Users: return m_users.refresh();
    case Part::Keys: return m_keys.refresh();
    case Part::Plans: return m_plans.refresh();
    case Part::Webhook: ask<InspectWebhook>(m_webhook); return m_deliveries.refresh();
    case Part::Events: return m_events.refresh();
    case Part::Audit: return m_audit.refresh();
    }
}

template<Operation Op>
void InspectionModel::ask(Answer<typename Op::Reply> &answer)
{
    m_desk.send(this, Op{.tenant = m_on.tenant}, [this, &answer, number = m_request](Result<typename Op::Reply> &reply) {
        if (number != m_request)
            return;
        answer.take(reply);
        Q_EMIT partsChanged();
        if (!reply)
            noteRefusal(reply.error());
    });
}

} // namespace plandeck

#include "moc_inspectionmodel.cpp"
