// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"
#include "ui/common/windowmemory.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QSettings>

#include <optional>

namespace plandeck {

/// What the desk remembers of its user: one table of keys, in ~/.config/plandeck/plandeck.conf. Never a secret.
class Settings final : public WindowMemory
{
public:
    /// A file of its own: for tests, the demo and pictures.
    explicit Settings(const QString &file = {});

    ThemeController::Preference theme() const;
    void setTheme(ThemeController::Preference theme);
    bool wasDark() const;
    void setWasDark(bool isDark);

    /// Where secrets are kept; nothing until the user has had to choose, then the keychain is not asked any more.
    std::optional<SecretStoreKind> secretStore() const;
    void setSecretStore(SecretStoreKind kind);

    /// Whether a master key was kept in such a store before: then one that is missing there is a loss, never a reason to make
    /// another in silence.
    bool hadMasterKey(SecretStoreKind kind) const;
    void setHadMasterKey(SecretStoreKind kind);

    QByteArray recall(const QString &key) const override;
    void remember(const QString &key, const QByteArray &value) override;

private:
    QSettings m_settings;
};

} // namespace plandeck
