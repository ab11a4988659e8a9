// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/desk/desk.h"
#include "services/operations/accounts.h"

namespace plandeck {

/// The tenant at a glance: what is set up, what comes next, small figures.
class HomeModel final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Register, ConnectStripe, CreatePlan, CallApi };
    static constexpr std::array steps{Step::Register, Step::ConnectStripe, Step::CreatePlan, Step::CallApi};

    explicit HomeModel(Desk &desk, QObject *parent = nullptr);

    LoadState loadState() const { return m_loadState; }
    const Error &problem() const { return m_problem; }
    const Tenant &tenant() const { return m_tenant; }

    bool isDone(Step step) const;
    int doneCount() const;
    /// The first that is not done; nothing when all are.
    std::optional<Step> next() const;

    void refresh();
    void reset();

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    LoadState m_loadState = LoadState::Loading;
    Error m_problem;
    Tenant m_tenant;
    quint64 m_request = 0;
};

} // namespace plandeck
