// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

#include <QtWidgets/QDialog>

namespace plandeck {

/// The same question for somebody who is signed in already.
class KeyringDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyringDialog(const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(plandeck::SecretStoreKind kind);
};

} // namespace plandeck
