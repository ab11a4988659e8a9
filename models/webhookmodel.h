// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/desk/desk.h"
#include "services/operations/webhooks.h"
#include "services/security/signaturedoctor.h"

#include <functional>

namespace plandeck {

/// The webhook of the mode there is, and what can be done with it. Empty: there is none yet.
class WebhookModel final : public QObject
{
    Q_OBJECT

public:
    template<typename Reply>
    using On = std::function<void(Result<Reply> &)>;
    using OnFindings = std::function<void(const QList<SignatureFinding> &)>;

    explicit WebhookModel(Desk &desk, QObject *parent = nullptr);

    LoadState loadState() const { return m_loadState; }
    bool isBusy() const { return m_isBusy; }
    const Error &problem() const { return m_problem; }
    const Webhook &webhook() const { return m_webhook; }

    void refresh();
    /// Forgets everything, at sign-out and at a change of mode.
    void reset();

    /// The answers come to done, as long as owner is there; the webhook is read anew by then.
    void set(QObject *owner, SetWebhookConfig request, On<SavedWebhook> done);
    void update(QObject *owner, UpdateWebhookConfig request, On<Webhook> done);
    void remove(QObject *owner, On<Nothing> done);
    void test(QObject *owner, WebhookType type, On<WebhookTrial> done);

    /// What is wrong with the signature of a message, with what is on record about that message.
    void examine(QObject *owner, ReceivedMessage received, OnFindings done);

Q_SIGNALS:
    void changed();

private:
    void take(const Result<Webhook> &webhook);
    template<Operation Op>
    void send(QObject *owner, Op op, On<typename Op::Reply> done);

    Desk &m_desk;
    LoadState m_loadState = LoadState::Loading;
    bool m_isBusy = false;
    Error m_problem;
    Webhook m_webhook;
    quint64 m_request = 0; // answers to older requests are stale
};

} // namespace plandeck
