// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/homemodel.h"

#include <algorithm>

namespace plandeck {

HomeModel::HomeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, [this] {
        if (m_loadState != LoadState::Loading)
            refresh();
    });
}

void HomeModel::refresh()
{
    const auto number = ++m_request;
    m_desk.send(this, GetTenantDetails{}, [this, number](const Result<Tenant> &tenant) {
        if (number != m_request)
            return;
        m_problem = tenant ? Error{} : tenant.error();
        if (tenant)
            m_tenant = *tenant;
        if (tenant || m_loadState == LoadState::Loading)
            m_loadState = tenant ? LoadState::Filled : LoadState::Failed;
        Q_EMIT changed();
    });
}

bool HomeModel::isDone(Step step) const
{
    switch (step) {
    case Step::Register: return true;
    case Step::ConnectStripe: return m_tenant.stripe.connected;
    case Step::CreatePlan: return m_tenant.usage.plans > 0;
    case Step::CallApi:
        return std::ranges::any_of(m_tenant.apiKeys, [](const ApiKey &key) { return key.lastUsedAt.has_value(); });
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

void HomeModel::reset()
{
    ++m_request;
    m_tenant = {};
    m_problem = {};
    m_loadState = LoadState::Loading;
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_homemodel.cpp"
