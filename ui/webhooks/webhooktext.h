// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"
#include "ui/theme/icons.h"

namespace plandeck {

/// What a message tells: "A plan was created".
[[nodiscard]] QString typeText(WebhookType type);
[[nodiscard]] QString wishText(WebhookWish wish);
/// "Everything", or the types in a list.
[[nodiscard]] QString wishesText(const QList<WebhookWish> &wishes);

struct StateWord
{
    QString word;
    Tone tone;
};
[[nodiscard]] StateWord stateWord(DeliveryState state);
[[nodiscard]] StateWord endpointWord(const Webhook &webhook);

/// "503 in 84 ms": what the receiver said, or why there is no answer.
[[nodiscard]] QString answerText(std::optional<qint64> status, const std::optional<QString> &error,
                                 std::optional<qint64> durationMs = {});

} // namespace plandeck
