// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"
#include "ui/widgets/card.h"

namespace plandeck {

/// Asks where the session is kept on a computer without a keyring. Waits for nobody: without an answer it is kept until
/// the program ends.
class KeyringChoice final : public Card
{
    Q_OBJECT

public:
    /// path: the file that secrets would go to.
    explicit KeyringChoice(const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Keychain: try it again.
    void chosen(plandeck::SecretStoreKind kind);

private:
    void addChoice(SecretStoreKind kind, const QString &words, const QString &objectName, const QString &effect);
};

} // namespace plandeck
