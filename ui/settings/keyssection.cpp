// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyssection.h"

#include "ui/common/errortext.h"
#include "ui/settings/keydialog.h"
#include "ui/settings/keyrow.h"
#include "ui/settings/profiletext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QPointer>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeysSection::KeysSection(ProfileKeysModel &keys, ProfilesModel &profiles, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_profiles(profiles)
    , m_banner(new Banner)
    , m_whose(new SectionLabel({}))
{
    setObjectName(u"keysSection"_s);
    m_banner->setObjectName(u"keysBanner"_s);
    m_whose->setObjectName(u"keysProfileSectionLabel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_banner);
    column->addWidget(m_whose);
    using enum ProfileSecret;
    column->addWidget(group(tr("Test mode"), tr("Without a key the built-in sandbox stands in for Stripe."),
                            {TestSecretKey, TestPublishableKey, TestClientId}));
    column->addWidget(group(tr("Live mode"), tr("A restricted key with the rights Plandeck needs is enough."),
                            {LiveSecretKey, LivePublishableKey, LiveClientId}));
    column->addWidget(
        group(tr("Webhooks from Stripe"), tr("One secret for all receivers, or one for each."),
              {WebhookSecret, AccountWebhookSecret, ConnectWebhookSecret, PaymentWebhookSecret, SubscriptionWebhookSecret}));
    column->addWidget(group(
        tr("The platform's own"),
        tr("Needed where a server seals secrets in the same database; otherwise the desk has one of its own."), {SecretKey}));
    connect(&m_keys, &ProfileKeysModel::changed, this, &KeysSection::follow);
    connect(&m_profiles, &ProfilesModel::changed, this, &KeysSection::follow);
    connect(m_banner, &Banner::actionRequested, this,
            [this] { m_keys.problem().code.isEmpty() ? m_profiles.requestRestart() : m_keys.refresh(); });
    follow();
}

QWidget *KeysSection::group(const QString &title, const QString &sentence, const QList<ProfileSecret> &secrets)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    card->body()->setContentsMargins(20, 14, 20, 10);
    card->body()->setSpacing(0);
    card->body()->addWidget(new TextLabel(title, TextRole::Heading));
    auto *words = new TextLabel(sentence, TextRole::Small, Tone::Muted);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addSpacing(metric::controlGap);
    for (const auto which : secrets) {
        if (which != secrets.first())
            card->body()->addWidget(new Separator);
        auto *row = new KeyRow(which);
        connect(row, &KeyRow::enterRequested, this, &KeysSection::enter);
        connect(row, &KeyRow::removeRequested, this, &KeysSection::askToRemove);
        m_rows.append(row);
        card->body()->addWidget(row);
    }
    return card;
}

QString KeysSection::refusal() const
{
    if (m_keys.canKeep())
        return {};
    return m_keys.profile().isEmpty()
               ? tr("This desk was opened for this run only: keys are kept for a profile. Switch to one first.")
               : errorText(u"secret_store_unavailable"_s);
}

void KeysSection::follow()
{
    const auto refusal = this->refusal();
    m_whose->setText(tr("Kept for the profile “%1”").arg(m_profiles.current().name));
    for (auto *row : std::as_const(m_rows))
        row->setEntry(m_keys.entry(row->which()), refusal);
    if (!refusal.isEmpty())
        m_banner->setMessage(Tone::Info, refusal);
    else if (!m_keys.problem().code.isEmpty())
        m_banner->setMessage(Tone::Warn, errorText(m_keys.problem()), tr("&Try again"));
    else if (m_keys.awaitsRestart())
        m_banner->setMessage(Tone::Info, tr("What you changed takes force when the services are opened again."),
                             m_profiles.switchRefusal().isEmpty() ? tr("&Restart the services now") : QString());
    m_banner->setVisible(!refusal.isEmpty() || !m_keys.problem().code.isEmpty() || m_keys.awaitsRestart());
}

void KeysSection::enter(ProfileSecret which)
{
    auto *dialog = new KeyDialog(which, m_keys.entry(which).mask, this);
    connect(dialog, &KeyDialog::submitted, this, [this, dialog, which] { keep(dialog, which); });
    dialog->open();
}

void KeysSection::keep(KeyDialog *dialog, ProfileSecret which)
{
    m_keys.keep(which, dialog->secret(), [self = QPointer(this), dialog = QPointer(dialog), which](const Result<> &kept) {
        if (!kept && dialog)
            return dialog->showError(kept.error());
        if (dialog)
            dialog->accept();
        if (!self)
            return;
        if (kept)
            Q_EMIT self->noticed({.sentence = tr("%1 is in the keychain.").arg(profileSecretText(which))});
        else
            Q_EMIT self->noticed({.tone = Tone::Bad, .sentence = errorText(kept.error())});
    });
}

void KeysSection::askToRemove(ProfileSecret which)
{
    const auto name = profileSecretText(which);
    auto *dialog =
        new ConfirmDialog({.title = tr("Remove %1?", "one of the keys").arg(m_keys.entry(which).mask),
                           .effect = tr("%1 leaves the keychain. What works with it stops when the services are opened "
                                        "again. At Stripe it stays valid.")
                                         .arg(name),
                           .action = tr("&Remove")},
                          this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, which, name] {
        m_keys.remove(which, [self = QPointer(this), name](const Result<> &removed) {
            if (self && removed)
                Q_EMIT self->noticed({.sentence = tr("%1 is removed.").arg(name)});
            else if (self)
                Q_EMIT self->noticed({.tone = Tone::Bad, .sentence = errorText(removed.error())});
        });
    });
    dialog->open();
}

} // namespace plandeck

#include "moc_keyssection.cpp"
