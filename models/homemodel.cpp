// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/homemodel.h"

#include <algorithm>

namespace plandeck {

HomeModel::HomeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &HomeModel::refreshOnChange);
}

void HomeModel::refresh()
{
    const auto number = ++m_request;
    m_pending = 2;
    m_isOutdated = false;
    Q_EMIT changed();
    const auto into = [this, number](auto &answer) {
        return [this, number, &answer](const auto &result) {
            if (number != m_request)
                return;
            answer.take(result);
            --m_pending;
            Q_EMIT changed();
            ended();
        };
    };
    m_desk.send(this, GetTenantDetails{}, into(m_details));
    m_desk.send(this, GetTenantOverview{}, into(m_overview));
}

/// Changes come in bursts: what comes while we ask is asked for once more, and once only.
void HomeModel::refreshOnChange()
{
    if (m_pending > 0)
        m_isOutdated = true;
    else if (m_details.state != LoadState::Loading)
        refresh();
}

void HomeModel::ended()
{
    if (m_pending == 0 && m_isOutdated)
        refresh();
}

LoadState HomeModel::loadState() const
{
    if (m_details.isFilled() || m_overview.isFilled())
        return LoadState::Filled;
    const bool isFailed = m_details.state == LoadState::Failed && m_overview.state == LoadState::Failed;
    return isFailed ? LoadState::Failed : LoadState::Loading;
}

const Error &HomeModel::problem() const
{
    return m_details.problem.code.isEmpty() ? m_overview.problem : m_details.problem;
}

bool HomeModel::isDone(Step step) const
{
    switch (step) {
    case Step::Register: return true;
    case Step::ConnectStripe: return tenant().stripe.connected;
    case Step::CreatePlan: return tenant().usage.plans > 0;
    case Step::SetWebhook: return tenant().webhook.has_value();
    case Step::CallApi: return keyLastUsedAt().has_value();
    }
    return false;
}

int HomeModel::doneCount() const
{
    return int(std::ranges::count_if(steps, [this](Step step) { return isDone(step); }));
}

std::optional<HomeModel::Step> HomeModel::next() const
{
    const auto found = std::ranges::find_if(steps, [this](Step step) { return !isDone(step); });
    return found == steps.end() ? std::nullopt : std::optional(*found);
}

QList<Attention> HomeModel::attention() const
{
    return attentionTo(m_details.isFilled() ? &m_details.value : nullptr, m_overview.isFilled() ? &m_overview.value : nullptr,
                       QDateTime::currentDateTimeUtc());
}

std::optional<QDateTime> HomeModel::keyLastUsedAt() const
{
    std::optional<QDateTime> last;
    for (const auto &key : tenant().apiKeys)
        last = std::max(last, key.lastUsedAt); // an empty one is the least
    return last;
}

void HomeModel::reset()
{
    ++m_request;
    m_pending = 0;
    m_isOutdated = false;
    m_details = {};
    m_overview = {};
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_homemodel.cpp"
