// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deliveriesmodel.h"

namespace plandeck {

DeliveriesModel::DeliveriesModel(Desk &desk, QObject *parent)
    : PagedModel(desk, Topic::Webhooks, parent)
{
}

void DeliveriesModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void DeliveriesModel::ask(qint64 page, OnPage done)
{
    desk().send(this,
                ListWebhookDeliveries{.state = m_filter.state, .eventType = m_filter.type, .page = page, .pageSize = pageSize},
                std::move(done));
}

void DeliveriesModel::details(QObject *owner, WebhookMessageId id, OnDetails done)
{
    desk().send(owner, GetWebhookDelivery{.id = id}, std::move(done));
}

void DeliveriesModel::resend(QObject *owner, WebhookMessageId id, OnDelivery done)
{
    desk().send(owner, ResendWebhookDelivery{.id = id}, refreshing(std::move(done)));
}

QVariant DeliveriesModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Message: return tr("Message");
    case State: return tr("State");
    case Answer: return tr("Last answer");
    case Attempts: return tr("Attempts");
    case Created: return tr("Made");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant DeliveriesModel::cell(const WebhookDelivery &delivery, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case Message: return QString(wordOf(delivery.type));
    case State: return int(delivery.state);
    case Answer:
        return delivery.lastStatusCode ? QVariant(*delivery.lastStatusCode) : QVariant(delivery.lastError.value_or(QString()));
    case Attempts: return delivery.attemptCount;
    case Created: return delivery.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_deliveriesmodel.cpp"
