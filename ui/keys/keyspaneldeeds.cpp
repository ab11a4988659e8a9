// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of KeysPanel that does things with keys: forms, confirmations, what is shown once and what is copied.
#include "models/deskplace.h"
#include "models/sessionmodel.h"
#include "ui/common/curl.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/forms/secretdialog.h"
#include "ui/keys/keyspanel.h"
#include "ui/keys/keytext.h"
#include "ui/keys/regeneratedialog.h"
#include "ui/keys/verifydialog.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/secretclipboard.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// What a key is kept under on this computer.
QString keptName(ApiKeyId key)
{
    return u"api-key-"_s + key.text();
}

QString placeholder()
{
    return KeysPanel::tr("YOUR_KEY", "placeholder in a command");
}

} // namespace

void KeysPanel::regenerateChosen()
{
    openRegeneration(mode());
}

void KeysPanel::revokeChosen()
{
    askToRevoke(mode());
}

void KeysPanel::copyCurlChosen()
{
    copyCurl(mode());
}

void KeysPanel::copyEnvChosen()
{
    copyEnv(mode());
}

void KeysPanel::copyKeyLink()
{
    if (const auto key = selected())
        copyLink({DeskPlace::Kind::Key, key->id.text()});
}

void KeysPanel::copyId()
{
    const auto key = selected();
    if (!key)
        return;
    QGuiApplication::clipboard()->setText(key->id.text());
    Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("Copied the ID of the key %1.").arg(isolated(maskedKey(*key)))});
}

void KeysPanel::openVerification()
{
    auto *dialog = new VerifyDialog(m_model, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysPanel::openRegeneration(Mode mode)
{
    if (findChild<RegenerateDialog *>())
        return;
    auto *dialog = new RegenerateDialog(mode, m_model.active(mode), this);
    connect(dialog, &RegenerateDialog::submitted, this, [this, dialog] { regenerate(dialog); });
    dialog->open();
}

/// The answer comes to the panel, not to the form: a key that was made is shown even when the form is closed by then.
void KeysPanel::regenerate(RegenerateDialog *dialog)
{
    m_model.regenerate(this, dialog->request(), [this, dialog = QPointer(dialog)](Result<IssuedKey> &issued) {
        const bool isOpen = dialog && dialog->isVisible();
        if (issued) {
            if (isOpen)
                dialog->accept();
            showOnce(std::move(*issued));
        } else if (isOpen) {
            dialog->showError(issued.error());
        } else {
            Q_EMIT noticed({.tone = Tone::Bad, .sentence = tr("No key was made. %1", "reason").arg(errorText(issued.error()))});
        }
    });
}

void KeysPanel::showOnce(IssuedKey issued)
{
    const bool isLive = issued.key.keyType == Mode::Live;
    auto *dialog = new SecretDialog(
        {.title = isLive ? tr("Your new live key") : tr("Your new test key"),
         .sentence =
             tr("This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it."),
         .loss = tr("It cannot be shown again. You would have to make a new one.")},
        this);
    dialog->setObjectName(u"issuedKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addSecret(u"issuedKey"_s, keyName(issued.key.keyType), tr("API key"), issued.apiKey.copy(),
                      issued.key.expiresAt ? tr("It expires on %1.").arg(dayAndTimeText(*issued.key.expiresAt))
                                           : tr("It never expires."));
    dialog->addCommand(tr("Try it: list your plans from a terminal"), tr("Copy command with the key"),
                       curlText(m_server, placeholder()), curlCommand(m_server, issued.apiKey));
    dialog->addCommand(tr("For a program: two lines of its .env file"), tr("Copy lines with the key"),
                       envText(m_server, placeholder()), envLines(m_server, issued.apiKey));
    const QString refusal = session().keepsSecrets() ? QString() : errorText(u"secret_store_unavailable"_s);
    auto key = std::make_shared<Secret>(std::move(issued.apiKey));
    dialog->offerKeeping(refusal, [this, key, id = issued.key.id](SecretDialog::OnKept done) {
        session().keepSecret(keptName(id), key->copy(), std::move(done));
    });
    dialog->open();
}

void KeysPanel::askToRevoke(Mode mode)
{
    const auto key = m_model.active(mode);
    if (!key)
        return;
    const QString effect = key->lastUsedAt
                               ? tr("Programs with this key are refused from this moment on, those in their grace too. It was "
                                    "last used %1. A revoked key never works again.")
                                     .arg(dayAndTimeText(*key->lastUsedAt))
                               : tr("Programs with this key are refused from this moment on, those in their grace too. It was "
                                    "not used yet. A revoked key never works again.");
    auto *question = new ConfirmDialog({.title = mode == Mode::Live ? tr("Revoke the live key ending in %1?").arg(key->last4)
                                                                    : tr("Revoke the test key ending in %1?").arg(key->last4),
                                        .effect = effect,
                                        .action = tr("Revoke key"),
                                        .typed = mode == Mode::Live ? key->last4 : QString()},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, key = *key] { revoke(key); });
    question->open();
}

void KeysPanel::revoke(const ApiKey &key)
{
    m_model.revoke(this, key.keyType, [this, key](const Result<RevokedKey> &revoked) {
        if (!revoked)
            return Q_EMIT noticed(
                {.tone = Tone::Bad, .sentence = tr("The key was not revoked. %1", "reason").arg(errorText(revoked.error()))});
        session().forgetSecret(keptName(key.id));
        Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("The key ending in %1 is refused from now on.").arg(key.last4)});
    });
}

void KeysPanel::copyCurl(Mode mode)
{
    copyWithKey(mode, &curlCommand, &curlText);
}

void KeysPanel::copyEnv(Mode mode)
{
    copyWithKey(mode, &envLines, &envText);
}

/// With the key itself where it was kept on this computer; else with a placeholder for it.
void KeysPanel::copyWithKey(Mode mode, Secret (*real)(const QUrl &, const Secret &),
                            QString (*shown)(const QUrl &, const QString &))
{
    const auto key = m_model.active(mode);
    if (!key)
        return;
    session().recallSecret(keptName(key->id), [panel = QPointer(this), server = m_server, real, shown](Result<Secret> kept) {
        if (!panel)
            return;
        if (kept)
            copySecret(real(server, *kept));
        else
            QGuiApplication::clipboard()->setText(shown(server, placeholder()));
        Q_EMIT panel->noticed({.tone = Tone::Ok,
                               .sentence = kept ? tr("Copied with the key, for %n second(s).", nullptr, int(secretStay.count()))
                                                : tr("Copied. Put your key in the place of %1.").arg(isolated(placeholder()))});
    });
}

} // namespace plandeck
