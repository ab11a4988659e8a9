// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"
#include "services/operations/webhooks.h"

namespace plandeck {

/// The messages to the webhook of the mode there is, newest first.
class DeliveriesModel final : public PagedModel<WebhookDelivery>
{
    Q_OBJECT

public:
    enum Column { Message, State, Answer, Attempts, Created, ColumnCount };

    struct Filter
    {
        std::optional<DeliveryState> state = {};
        std::optional<WebhookType> type = {};
        bool isEmpty() const { return !state && !type; }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    using OnDetails = std::function<void(const Result<WebhookDeliveryDetails> &)>;
    using OnDelivery = std::function<void(const Result<WebhookDelivery> &)>;

    explicit DeliveriesModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

    /// The answers come to done, as long as owner is there.
    void details(QObject *owner, WebhookMessageId id, OnDetails done);
    void resend(QObject *owner, WebhookMessageId id, OnDelivery done);

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const WebhookDelivery &delivery, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(qint64 page, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override { m_filter = {}; }

private:
    Filter m_filter;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::WebhookDelivery)
