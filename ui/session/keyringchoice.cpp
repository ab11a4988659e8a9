// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keyringchoice.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString shortened(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

KeyringChoice::KeyringChoice(const QString &path, QWidget *parent)
    : Card(parent)
{
    setObjectName(u"keyringChoice"_s);
    auto *title = new TextLabel(tr("No keyring answers"), TextRole::Heading);
    auto *sentence =
        new TextLabel(tr("Plandeck keeps your session in this computer's keyring, so that you need no password at the "
                         "next start. You can sign in without it. Where shall the session be kept?"),
                      TextRole::Body, Tone::Muted);
    sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::controlGap);
    head->addWidget(new IconLabel(Icon::Lock, Tone::Warn, 18));
    head->addWidget(title, 1);
    body()->setSpacing(metric::controlGap);
    body()->addLayout(head);
    body()->addWidget(sentence);
    body()->addSpacing(4);
    addChoice(SecretStoreKind::Keychain, tr("&Try again"), u"tryKeyringPushButton"_s, tr("After you unlocked or started it."));
    addChoice(SecretStoreKind::File, tr("Keep in a &file only you can read"), u"keepInFilePushButton"_s, shortened(path));
    addChoice(SecretStoreKind::Memory, tr("Only until I &quit"), u"keepInMemoryPushButton"_s,
              tr("The next start asks for your password."));
}

void KeyringChoice::addChoice(SecretStoreKind kind, const QString &words, const QString &objectName, const QString &effect)
{
    auto *button = new QPushButton(words);
    button->setObjectName(objectName);
    button->setAccessibleDescription(effect);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
    auto *under = new ElidedLabel(effect, Qt::ElideMiddle, TextRole::Small, Tone::Faint);
    under->setAlignment(Qt::AlignCenter);
    body()->addWidget(button);
    body()->addWidget(under);
}

} // namespace plandeck

#include "moc_keyringchoice.cpp"
