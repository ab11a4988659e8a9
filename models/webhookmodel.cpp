// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhookmodel.h"

#include <QtCore/QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

WebhookModel::WebhookModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic == Topic::Webhooks && m_loadState != LoadState::Loading)
            refresh();
    });
}

void WebhookModel::refresh()
{
    const auto number = ++m_request;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.send(this, GetWebhookConfig{}, [this, number](const Result<Webhook> &webhook) {
        if (number != m_request)
            return; // a newer refresh is under way
        m_isBusy = false;
        take(webhook);
        Q_EMIT changed();
    });
}

void WebhookModel::take(const Result<Webhook> &webhook)
{
    const bool isNone = !webhook && webhook.error().kind == Error::Kind::NotFound;
    if (!webhook && !isNone) {
        m_problem = webhook.error();
        if (m_loadState == LoadState::Loading)
            m_loadState = LoadState::Failed;
        return;
    }
    m_problem = {};
    m_webhook = isNone ? Webhook{} : *webhook;
    m_loadState = isNone ? LoadState::Empty : LoadState::Filled;
}

void WebhookModel::reset()
{
    ++m_request;
    m_isBusy = false;
    m_problem = {};
    m_webhook = {};
    m_loadState = LoadState::Loading;
    Q_EMIT changed();
}

template<Operation Op>
void WebhookModel::send(QObject *owner, Op op, On<typename Op::Reply> done)
{
    m_desk.send(owner, std::move(op), [this, done = std::move(done)](Result<typename Op::Reply> &answer) {
        if (answer)
            refresh();
        done(answer);
    });
}

void WebhookModel::set(QObject *owner, SetWebhookConfig request, On<SavedWebhook> done)
{
    send(owner, std::move(request), std::move(done));
}

void WebhookModel::update(QObject *owner, UpdateWebhookConfig request, On<Webhook> done)
{
    send(owner, std::move(request), std::move(done));
}

void WebhookModel::remove(QObject *owner, On<Nothing> done)
{
    send(owner, DeleteWebhookConfig{}, std::move(done));
}

void WebhookModel::test(QObject *owner, WebhookType type, On<WebhookTrial> done)
{
    m_desk.send(owner, TestWebhook{.eventType = type}, std::move(done));
}

void WebhookModel::examine(QObject *owner, ReceivedMessage received, OnFindings done)
{
    const auto examineWith = [last8 = m_webhook.secretLast8](const ReceivedMessage &received, std::optional<QByteArray> body) {
        return signaturedoctor::examine(received, {.body = std::move(body), .secretLast8 = last8},
                                        QDateTime::currentSecsSinceEpoch());
    };
    const auto id = WebhookMessageId::fromText(signaturedoctor::messageIdOf(received.headers));
    if (id.isNull())
        return done(examineWith(received, {}));
    auto kept = std::make_shared<ReceivedMessage>(std::move(received));
    m_desk.send(owner, GetWebhookDelivery{.id = id},
                [kept, examineWith, done = std::move(done)](const Result<WebhookDeliveryDetails> &sent) {
                    done(examineWith(*kept, sent ? std::optional(sent->body.toUtf8()) : std::nullopt));
                });
}

} // namespace plandeck

#include "moc_webhookmodel.cpp"
