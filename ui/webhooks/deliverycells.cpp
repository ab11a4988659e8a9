// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliverycells.h"

#include "models/deliveriesmodel.h"
#include "ui/common/moments.h"
#include "ui/webhooks/webhooktext.h"

#include <QtCore/QLocale>

namespace plandeck {

Cell DeliveryCells::cell(const QModelIndex &index) const
{
    const auto delivery = index.data(DeliveriesModel::RecordRole).value<WebhookDelivery>();
    switch (DeliveriesModel::Column(index.column())) {
    case DeliveriesModel::Message: return {.text = typeText(delivery.type), .detail = wordOf(delivery.type), .isStrong = true};
    case DeliveriesModel::State: {
        const auto state = stateWord(delivery.state);
        return {.text = state.word, .badge = state.tone};
    }
    case DeliveriesModel::Answer:
        return {.text = answerText(delivery.lastStatusCode, delivery.lastError),
                .tone = delivery.lastStatusCode || delivery.lastError ? Tone::Text : Tone::Faint};
    case DeliveriesModel::Attempts: {
        const bool isPlanned = delivery.state == DeliveryState::Pending && delivery.nextAttemptAt;
        return {.text = QLocale().toString(delivery.attemptCount),
                .detail = isPlanned ? tr("Next: %1").arg(momentText(*delivery.nextAttemptAt)) : QString()};
    }
    case DeliveriesModel::Created: return {.text = dayAndTimeText(delivery.createdAt), .tone = Tone::Muted};
    case DeliveriesModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_deliverycells.cpp"
