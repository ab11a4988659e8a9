// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/verifydialog.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/keys/keytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int dialogWidth = 480;
constexpr int longestKey = 200; // of VerifyApiKey
} // namespace

VerifyDialog::VerifyDialog(ApiKeysModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_key(new PasswordField)
    , m_verify(new BusyButton(tr("&Verify")))
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify a key"));
    m_key->setObjectName(u"verifyPasswordField"_s);
    m_key->setMaxLength(longestKey);
    m_key->setPlaceholderText(u"test_…"_s);
    m_verify->setObjectName(u"verifyBusyButton"_s);
    m_verify->setDefault(true);
    m_verify->setEnabled(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closePushButton"_s);
    close->setAutoDefault(false);
    connect(m_verify, &QPushButton::clicked, this, &VerifyDialog::verify);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_key, &QLineEdit::textChanged, this, &VerifyDialog::forget);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::controlGap);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_verify);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(tr("Verify a key"), TextRole::Title));
    column->addWidget(new FormField(u"api_key"_s, tr("API &key"), m_key,
                                    tr("It is looked up and forgotten. Nothing is changed, and its last use stays as it was.")));
    column->addWidget(buildAnswer());
    column->addStretch(1);
    column->addLayout(buttons);
    setFixedWidth(widened(dialogWidth, font()));
    m_key->setFocus();
}

QWidget *VerifyDialog::buildAnswer()
{
    m_answer = new Card;
    m_answer->setObjectName(u"verifyAnswerCard"_s);
    m_icon = new IconLabel(Icon::Info, Tone::Muted, 20);
    m_title = new TextLabel({}, TextRole::Strong);
    m_title->setObjectName(u"verifyTitleTextLabel"_s);
    m_sentence = new TextLabel({}, TextRole::Body, Tone::Muted);
    m_sentence->setObjectName(u"verifySentenceTextLabel"_s);
    for (auto *label : {m_title, m_sentence})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_answer->body()->setContentsMargins(16, 14, 16, 14);
    m_answer->body()->addLayout(row);
    forget();
    return m_answer;
}

void VerifyDialog::forget()
{
    ++m_asking;
    m_verify->setBusy(false);
    m_verify->setEnabled(!m_key->text().trimmed().isEmpty());
    say(Icon::Key, Tone::Muted, tr("Whose key is it?"), tr("Paste it above. It is shown only while you hold the eye."));
}

void VerifyDialog::verify()
{
    const auto number = ++m_asking;
    m_verify->setBusy(true, tr("Looking…"));
    m_model.verify(this, Secret(m_key->text().trimmed()), [this, number](const Result<VerifiedKey> &verified) {
        if (number == m_asking)
            show(verified);
    });
}

void VerifyDialog::show(const Result<VerifiedKey> &verified)
{
    m_verify->setBusy(false);
    if (verified)
        return showValid(*verified);
    if (verified.error().code == "key_invalid"_L1)
        return say(Icon::XCircle, Tone::Bad, tr("This key does not work"),
                   tr("It is unknown, revoked or expired. Which of these it is, nobody is told."));
    say(Icon::Alert, Tone::Warn, tr("This could not be found out"), errorText(verified.error()));
}

void VerifyDialog::showValid(const VerifiedKey &key)
{
    const auto &own = m_model.records();
    const auto found = std::ranges::find_if(
        own, [&](const ApiKey &it) { return it.last4 == key.last4 && it.keyType == key.keyType && it.isActive; });
    const QString whose =
        key.keyType == Mode::Live ? tr("A live key of %1").arg(key.tenant.name) : tr("A test key of %1").arg(key.tenant.name);
    if (found == own.end())
        return say(Icon::CheckCircle, Tone::Ok, whose, tr("It works. It ends in %1.").arg(isolated(key.last4)));
    say(Icon::CheckCircle, Tone::Ok, whose,
        tr("It works. It ends in %1. Last used: %2.").arg(isolated(key.last4), keyUseText(*found)));
}

void VerifyDialog::say(Icon icon, Tone tone, const QString &title, const QString &sentence)
{
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_answer->setAccessibleName(title);
    m_answer->setAccessibleDescription(sentence);
}

} // namespace plandeck

#include "moc_verifydialog.cpp"
