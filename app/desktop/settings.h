// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticewishes.h"
#include "models/profilesmodel.h"
#include "services/security/secretstore.h"
#include "ui/common/windowmemory.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QSettings>

#include <optional>

namespace plandeck {

/// What the desk remembers of its user: one table of keys, in ~/.config/plandeck/plandeck.conf. Never a secret.
class Settings final : public WindowMemory, public ProfileStore
{
public:
    /// A file of its own: for tests, the demo and pictures.
    explicit Settings(const QString &file = {});

    ThemeController::Preference theme() const;
    void setTheme(ThemeController::Preference theme);
    bool wasDark() const;
    void setWasDark(bool isDark);

    /// Code of the language; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &code);
    int textScale() const; // percent
    void setTextScale(int percent);

    NoticeWishes notices() const;
    void setNotices(const NoticeWishes &wishes);

    /// Where the embedded server listens on 127.0.0.1.
    quint16 port() const;
    void setPort(quint16 port);

    /// At first there is one: a file of the user's own.
    QList<Profile> profiles() const override;
    void setProfiles(const QList<Profile> &profiles) override;
    QString defaultProfile() const override;
    void setDefaultProfile(const QString &id) override;

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
