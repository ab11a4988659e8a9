// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"

#include <QtCore/QUrl>
#include <QtWidgets/QDialog>

namespace plandeck {

class SecretRevealField;

/// The keys a company starts with, shown this once: held down to be read, or copied. Who closes it without having copied
/// anything is asked once more.
class NewKeysDialog final : public QDialog
{
    Q_OBJECT

public:
    NewKeysDialog(IssuedKeys keys, const QUrl &server, QWidget *parent = nullptr);

    void reject() override;

private:
    QWidget *buildHead();
    SecretRevealField *keyField(const QString &what, const QString &objectName, const Secret &key);
    void askBeforeClosing();

    bool m_isCopied = false;
};

} // namespace plandeck
