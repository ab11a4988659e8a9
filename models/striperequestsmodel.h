// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/desk/desk.h"
#include "services/operations/connect.h"

namespace plandeck {

/// The last requests to Stripe, newest first: what was asked, what came of it, how long it took.
class StripeRequestsModel final : public RecordModel<StripeRequestEntry>
{
    Q_OBJECT

public:
    enum Column { At, Request, Status, Duration, Attempt, RequestId };

    explicit StripeRequestsModel(Desk &desk, QObject *parent = nullptr);

    void refresh();
    /// Only those that ended so; nothing: all.
    void setFilter(const std::optional<StripeAnswer> &filter);
    const std::optional<StripeAnswer> &filter() const { return m_filter; }
    void reset();

protected:
    int columns() const override { return RequestId + 1; }
    QVariant cell(const StripeRequestEntry &entry, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void take(const Result<Page<StripeRequestEntry>> &page);

    Desk &m_desk;
    std::optional<StripeAnswer> m_filter;
    quint64 m_request = 0; // answers to older requests are stale
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::StripeRequestEntry)
