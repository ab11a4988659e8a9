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
namespace {
const auto hintFormat = u"x-kde-passwordManagerHint"_s; // what Klipper and others look for
}

void copySecret(const Secret &secret, std::chrono::milliseconds keep)
{
    auto *clip = new QMimeData;
    clip->setText(secret.revealText());
    clip->setData(hintFormat, "secret");
    auto *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(clip);

    const auto print = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256); // the secret itself is not kept
    QTimer::singleShot(keep, clipboard, [clipboard, print] {
        const auto now = clipboard->text().toUtf8();
        if (QCryptographicHash::hash(now, QCryptographicHash::Sha256) == print)
            clipboard->clear();
    });
}

bool isSecretOnClipboard()
{
    const auto *clip = QGuiApplication::clipboard()->mimeData();
    return clip && clip->data(hintFormat) == "secret";
}

} // namespace plandeck
