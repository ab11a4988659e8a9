// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WebhooksPanel that does things: the endpoint's form, its secret, tests, and sending again.
#include "models/deskplace.h"
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/forms/secretdialog.h"
#include "ui/webhooks/doctordialog.h"
#include "ui/webhooks/endpointdialog.h"
#include "ui/webhooks/trialcard.h"
#include "ui/webhooks/webhookspanel.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/secretrevealfield.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void WebhooksPanel::refresh()
{
    m_model.refresh();
    m_deliveries.refresh();
}

void WebhooksPanel::tell(const Result<> &outcome, const QString &done)
{
    if (outcome)
        Q_EMIT noticed({.tone = Tone::Ok, .sentence = done});
    else
        Q_EMIT noticed({.tone = Tone::Bad, .sentence = tr("Nothing was changed. %1", "reason").arg(errorText(outcome.error()))});
}

void WebhooksPanel::openForm()
{
    if (!session().may(infoOf<SetWebhookConfig>.name()) || findChild<EndpointDialog *>())
        return;
    const bool isThere = m_model.loadState() == LoadState::Filled;
    auto *dialog = new EndpointDialog(isThere ? std::optional(m_model.webhook()) : std::nullopt, session().mode(), this);
    connect(dialog, &EndpointDialog::submitted, this, [this, dialog] { save(dialog); });
    dialog->open();
}

/// The answer comes to the panel, not to the form: a secret that was made is shown even when the form is closed by then.
void WebhooksPanel::save(EndpointDialog *dialog)
{
    m_model.set(this, dialog->request(), [this, dialog = QPointer(dialog)](Result<SavedWebhook> &saved) {
        const bool isOpen = dialog && dialog->isVisible();
        if (!saved && isOpen) {
            dialog->showError(saved.error());
            if (const auto now = currentOf<Webhook>(saved.error()))
                dialog->rebase(*now);
            return;
        }
        if (isOpen)
            dialog->accept();
        if (saved && saved->secret)
            showSecret(*saved, std::move(*saved->secret));
        else
            tell(saved ? Result<>() : failed(saved.error()), tr("The webhook was saved; its secret stays."));
    });
}

void WebhooksPanel::showSecret(const Webhook &webhook, Secret secret)
{
    auto *dialog =
        new SecretDialog({.title = tr("Your webhook's secret"),
                          .sentence = tr("It signs every message, so that your server can tell ours from forged ones. This is "
                                         "the only time it is shown."),
                          .loss = tr("It cannot be shown again. You would have to make a new one.")},
                         this);
    dialog->setObjectName(u"webhookSecretDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addSecret(u"webhook"_s, tr("Secret for %1").arg(webhook.url), tr("secret"), secret.copy(),
                      tr("Libraries for Standard Webhooks take it as it is."));
    dialog->addCommand(tr("For your server: a line of its .env file"), tr("Copy line with the secret"),
                       u"PLANDECK_WEBHOOK_SECRET=whsec_…"_s,
                       Secret(QString(u"PLANDECK_WEBHOOK_SECRET="_s + secret.revealText())));
    dialog->open();
}

void WebhooksPanel::askForNewSecret()
{
    auto *question = new ConfirmDialog(
        {.title = tr("Make a new secret?"),
         .effect = tr("From the next message on the new one signs. Until your server knows it, it will refuse them; they "
                      "are sent again later. The old secret, ending in %1, signs nothing more.")
                       .arg(m_model.webhook().secretLast8),
         .action = tr("Make a new secret")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, webhook = m_model.webhook()] {
        const SetWebhookConfig request{.url = webhook.url, .rotateSecret = true, .ifMatch = etagOf(webhook.version)};
        m_model.set(this, request, [this](Result<SavedWebhook> &saved) {
            if (saved && saved->secret)
                showSecret(*saved, std::move(*saved->secret));
            else if (!saved)
                tell(failed(saved.error()), {});
        });
    });
    question->open();
}

void WebhooksPanel::askToRemove()
{
    auto *question =
        new ConfirmDialog({.title = tr("Remove the webhook?"),
                           .effect = tr("%1 is told of nothing any more. What waits is not sent; what was sent stays on "
                                        "record.")
                                         .arg(m_model.webhook().url),
                           .action = tr("Remove webhook")},
                          this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_model.remove(this, [this](const Result<Nothing> &removed) {
            tell(removed ? Result<>() : failed(removed.error()), tr("The webhook was removed."));
        });
    });
    question->open();
}

void WebhooksPanel::pauseOrResume()
{
    const bool isToPause = !m_model.webhook().isPaused;
    m_model.update(this, {.isPaused = isToPause}, [this, isToPause](const Result<Webhook> &updated) {
        tell(updated ? Result<>() : failed(updated.error()),
             isToPause ? tr("Messages are kept until you go on.") : tr("Messages are sent again."));
    });
}

void WebhooksPanel::test(WebhookType type)
{
    m_testButton->setEnabled(false);
    m_trial->showSending();
    m_model.test(this, type, [this](const Result<WebhookTrial> &trial) {
        m_testButton->setEnabled(true);
        m_trial->showOutcome(trial);
    });
}

void WebhooksPanel::resend()
{
    const auto delivery = selected();
    if (!delivery)
        return;
    m_deliveries.resend(this, delivery->id, [this, type = delivery->type](const Result<WebhookDelivery> &sent) {
        if (sent)
            Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("“%1” is sent again.").arg(typeText(type))});
        else
            Q_EMIT noticed(
                {.tone = Tone::Bad, .sentence = tr("It was not sent again. %1", "reason").arg(errorText(sent.error()))});
    });
}

void WebhooksPanel::openDoctor()
{
    auto *dialog = new DoctorDialog(m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WebhooksPanel::copyId()
{
    const auto delivery = selected();
    if (!delivery)
        return;
    QGuiApplication::clipboard()->setText(delivery->id.text());
    Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("Copied the ID of the message.")});
}

void WebhooksPanel::copyMessageLink()
{
    if (const auto delivery = selected())
        copyLink({DeskPlace::Kind::Delivery, delivery->id.text()});
}

void WebhooksPanel::copyBody()
{
    const auto delivery = selected();
    if (!delivery)
        return;
    m_deliveries.details(this, delivery->id, [this](const Result<WebhookDeliveryDetails> &details) {
        if (!details)
            return Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(details.error())});
        QGuiApplication::clipboard()->setText(details->body);
        Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("Copied the body, byte for byte as it is sent.")});
    });
}

} // namespace plandeck
