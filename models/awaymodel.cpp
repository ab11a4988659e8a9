// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/awaymodel.h"

#include "models/sessionmodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr std::array toldActions{
    "plans.create"_L1,        "plans.duplicate"_L1,       "plans.update"_L1,
    "plans.deactivate"_L1,    "plans.publish"_L1,         "plans.drift.repair"_L1,
    "api-keys.regenerate"_L1, "api-keys.revoke"_L1,       "users.invite"_L1,
    "users.accept"_L1,        "users.update"_L1,          "webhooks.set"_L1,
    "webhooks.update"_L1,     "webhooks.delete"_L1,       "stripe.connected"_L1,
    "stripe.disconnect"_L1,   "stripe.access_revoked"_L1, "staff.inspections.start"_L1,
};

bool isTold(const AuditEntry &entry, UserId self)
{
    const bool isMine = entry.actorKind == Caller::Kind::User && entry.actor && entry.actor->value == self.value;
    return !isMine && entry.outcome == "done"_L1 && std::ranges::find(toldActions, entry.action) != toldActions.end();
}

bool isSameDeed(const AuditEntry &one, const AuditEntry &other)
{
    return one.action == other.action && one.actorKind == other.actorKind && one.actor == other.actor
           && one.source == other.source;
}

} // namespace

QList<AwayItem> deedsOfOthers(const QList<AuditEntry> &entries, UserId self)
{
    QList<AwayItem> items;
    for (const auto &entry : entries) {
        if (!isTold(entry, self))
            continue;
        auto found = std::ranges::find_if(items, [&](const AwayItem &item) { return isSameDeed(item.entries.first(), entry); });
        if (found == items.end())
            found = items.insert(items.end(), AwayItem{.at = entry.at});
        found->entries.append(entry);
        ++found->count;
    }
    return items;
}

AwayModel::AwayModel(Desk &desk, const SessionModel &session, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_session(session)
{
    connect(&desk, &Desk::changed, this, &AwayModel::refreshOnChange);
}

void AwayModel::setSince(const std::optional<QDateTime> &since)
{
    m_since = since;
    reset();
}

/// What the user may not ask is left out.
template<typename Op>
void AwayModel::ask(Op op, Answer<typename Op::Reply> &answer)
{
    if (!m_session.may(infoOf<Op>.name()))
        return answer.take(typename Op::Reply{});
    ++m_pending;
    m_desk.send(this, std::move(op), [this, number = m_request, &answer](const Result<typename Op::Reply> &reply) {
        if (number != m_request)
            return;
        answer.take(reply);
        Q_EMIT changed();
        ended();
    });
}

void AwayModel::refresh()
{
    if (!m_since)
        return;
    ++m_request;
    m_pending = 1; // this function
    m_isOutdated = false;
    ask(ListAudit{.after = *m_since, .pageSize = 200}, m_deeds);
    ask(ListWebhookDeliveries{.state = DeliveryState::Failed, .createdAfter = *m_since, .pageSize = 1}, m_failures);
    ask(ListSyncGaps{.pageSize = 50}, m_gaps);
    Q_EMIT changed();
    ended();
}

/// Changes come in bursts: what comes while we ask is asked for once more, and once only.
void AwayModel::refreshOnChange()
{
    if (m_pending > 0)
        m_isOutdated = true;
    else if (m_deeds.state != LoadState::Loading)
        refresh();
}

void AwayModel::ended()
{
    if (--m_pending == 0 && m_isOutdated)
        refresh();
}

LoadState AwayModel::loadState() const
{
    const std::array states{m_deeds.state, m_failures.state, m_gaps.state};
    if (std::ranges::find(states, LoadState::Loading) != states.end() && m_since)
        return LoadState::Loading;
    if (std::ranges::count(states, LoadState::Failed) == qsizetype(states.size()))
        return LoadState::Failed;
    return items().isEmpty() ? LoadState::Empty : LoadState::Filled;
}

Error AwayModel::problem() const
{
    for (const auto *problem : {&m_deeds.problem, &m_failures.problem, &m_gaps.problem})
        if (!problem->code.isEmpty())
            return *problem;
    return {};
}

QList<AwayItem> AwayModel::items() const
{
    if (!m_since)
        return {};
    auto items = deedsOfOthers(m_deeds.value.results, m_session.user().id);
    if (const auto &failures = m_failures.value; failures.count > 0 && !failures.results.isEmpty())
        items.append(
            {.kind = AwayItem::Kind::DeliveriesFailed, .count = failures.count, .at = failures.results.first().updatedAt});
    AwayItem caughtUp{.kind = AwayItem::Kind::EventsCaughtUp};
    for (const auto &gap : m_gaps.value.results) {
        if (!gap.closedAt || *gap.closedAt < *m_since || gap.fetched == 0)
            continue;
        caughtUp.count += gap.fetched;
        caughtUp.at = caughtUp.at.isValid() ? std::max(caughtUp.at, *gap.closedAt) : *gap.closedAt;
    }
    if (caughtUp.count > 0)
        items.append(caughtUp);
    std::ranges::stable_sort(items, std::ranges::greater{}, &AwayItem::at);
    return items;
}

void AwayModel::reset()
{
    ++m_request;
    m_pending = 0;
    m_isOutdated = false;
    m_deeds = {};
    m_failures = {};
    m_gaps = {};
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_awaymodel.cpp"
