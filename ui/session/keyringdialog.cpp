// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keyringdialog.h"

#include "ui/session/keyringchoice.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

KeyringDialog::KeyringDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keyringDialog"_s);
    setWindowTitle(tr("Where is your session kept?"));
    auto *choice = new KeyringChoice(path);
    choice->setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::blockGap, metric::blockGap, metric::blockGap, metric::blockGap);
    column->addWidget(choice);
    connect(choice, &KeyringChoice::chosen, this, [this](SecretStoreKind kind) {
        Q_EMIT chosen(kind);
        accept();
    });
}

} // namespace plandeck

#include "moc_keyringdialog.cpp"
