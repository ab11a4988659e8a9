// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void copySecret(const Secret &secret, std::chrono::milliseconds keep)
{
    auto *clip = new QMimeData;
    clip->setText(secret.revealText());
    clip->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what Klipper and others look for
    auto *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(clip);

    const auto print = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256); // the secret itself is not kept
    QTimer::singleShot(keep, clipboard, [clipboard, print] {
        const auto now = clipboard->text().toUtf8();
        if (QCryptographicHash::hash(now, QCryptographicHash::Sha256) == print)
            clipboard->clear();
    });
}

} // namespace plandeck
