// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"
#include "ui/forms/secretdialog.h"

#include <QtCore/QUrl>

namespace plandeck {

/// The keys a company starts with.
class NewKeysDialog final : public SecretDialog
{
    Q_OBJECT

public:
    NewKeysDialog(IssuedKeys keys, const QUrl &server, QWidget *parent = nullptr);
};

} // namespace plandeck
