// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooktext.h"

#include "ui/common/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct WebhookText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::WebhookText)
};

} // namespace

QString typeText(WebhookType type)
{
    switch (type) {
    case WebhookType::PlanCreated: return WebhookText::tr("A plan was created");
    case WebhookType::PlanUpdated: return WebhookText::tr("A plan was changed");
    case WebhookType::PlanDeactivated: return WebhookText::tr("A plan was deactivated");
    case WebhookType::ApiKeyRegenerated: return WebhookText::tr("An API key was replaced");
    case WebhookType::ApiKeyRevoked: return WebhookText::tr("An API key was revoked");
    case WebhookType::StripeConnected: return WebhookText::tr("Stripe was connected");
    case WebhookType::StripeDisconnected: return WebhookText::tr("Stripe was disconnected");
    case WebhookType::Test: return WebhookText::tr("A plain test");
    }
    Q_UNREACHABLE();
}

QString wishText(WebhookWish wish)
{
    switch (wish) {
    case WebhookWish::Everything: return WebhookText::tr("Everything");
    case WebhookWish::PlanCreated: return typeText(WebhookType::PlanCreated);
    case WebhookWish::PlanUpdated: return typeText(WebhookType::PlanUpdated);
    case WebhookWish::PlanDeactivated: return typeText(WebhookType::PlanDeactivated);
    case WebhookWish::ApiKeyRegenerated: return typeText(WebhookType::ApiKeyRegenerated);
    case WebhookWish::ApiKeyRevoked: return typeText(WebhookType::ApiKeyRevoked);
    case WebhookWish::StripeConnected: return typeText(WebhookType::StripeConnected);
    case WebhookWish::StripeDisconnected: return typeText(WebhookType::StripeDisconnected);
    }
    Q_UNREACHABLE();
}

QString wishesText(const QList<WebhookWish> &wishes)
{
    QStringList words;
    for (const auto wish : wishes)
        words.append(wishText(wish));
    return words.isEmpty() ? WebhookText::tr("Nothing") : words.join(u" · "_s);
}

StateWord stateWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending: return {WebhookText::tr("Waiting", "message"), Tone::Warn};
    case DeliveryState::Sending: return {WebhookText::tr("Being sent", "message"), Tone::Info};
    case DeliveryState::Delivered: return {WebhookText::tr("Delivered", "message"), Tone::Ok};
    case DeliveryState::Failed: return {WebhookText::tr("Failed", "message"), Tone::Bad};
    case DeliveryState::Cancelled: return {WebhookText::tr("Cancelled", "message"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

StateWord endpointWord(const Webhook &webhook)
{
    if (!webhook.isPaused)
        return {WebhookText::tr("Active", "webhook"), Tone::Ok};
    return webhook.pauseReason == WebhookPause::Gone ? StateWord{WebhookText::tr("Receiver gone"), Tone::Bad}
                                                     : StateWord{WebhookText::tr("Paused", "webhook"), Tone::Warn};
}

QString answerText(std::optional<qint64> status, const std::optional<QString> &error, std::optional<qint64> durationMs)
{
    if (!status && error)
        return errorText(*error);
    if (!status)
        return WebhookText::tr("None yet", "answer");
    const QString number = QString::number(*status);
    return durationMs ? WebhookText::tr("%1 in %2 ms", "HTTP status, duration").arg(number, QLocale().toString(*durationMs))
                      : number;
}

} // namespace plandeck
