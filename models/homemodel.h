// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answer.h"
#include "models/attention.h"
#include "services/desk/desk.h"

namespace plandeck {

/// The tenant at a glance: what is set up and comes next, what needs somebody, small figures. Its questions are asked at the same
/// time, and each has an answer of its own. Reads itself anew when anything changes, once it was read at all.
class HomeModel final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Register, ConnectStripe, CreatePlan, SetWebhook, CallApi };
    static constexpr std::array steps{Step::Register, Step::ConnectStripe, Step::CreatePlan, Step::SetWebhook, Step::CallApi};

    explicit HomeModel(Desk &desk, QObject *parent = nullptr);

    const Answer<Tenant> &details() const { return m_details; }
    const Answer<TenantOverview> &overview() const { return m_overview; }
    /// Nothing for want of everything, and Filled where something is known: each answer says what is missing.
    LoadState loadState() const;
    /// Why nothing, or not all, could be read anew.
    const Error &problem() const;
    const Tenant &tenant() const { return m_details.value; }

    /// Answers are awaited; what is shown meanwhile stays.
    bool isBusy() const { return m_pending > 0; }

    bool isDone(Step step) const;
    int doneCount() const;
    /// The first that is not done; nothing when all are.
    std::optional<Step> next() const;

    /// What wants somebody to act, worst first, as far as it is known.
    QList<Attention> attention() const;
    /// The last use of any API key of the mode.
    std::optional<QDateTime> keyLastUsedAt() const;

    void refresh();
    void reset();

Q_SIGNALS:
    void changed();

private:
    void refreshOnChange();
    void ended();

    Desk &m_desk;
    Answer<Tenant> m_details;
    Answer<TenantOverview> m_overview;
    quint64 m_request = 0; // answers to older requests are stale
    int m_pending = 0; // answers that are still to come
    bool m_isOutdated = false; // something changed while they were
};

} // namespace plandeck
