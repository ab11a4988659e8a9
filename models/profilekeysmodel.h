// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/profiles/profilevault.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace plandeck {

/// The keys kept for one profile. Of a key, once it is kept, only how it begins and its last four characters are known here.
class ProfileKeysModel final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;
    struct Entry
    {
        bool isKept = false;
        QString mask = {}; // "sk_test_…k9Qz"
        bool isInEnvironment = false; // which goes before what is kept
    };

    using QObject::QObject;

    /// Whose keys; empty: a profile of this run only, which keeps none.
    void setProfile(const QString &id);
    QString profile() const { return m_profile; }
    bool canKeep() const { return m_store && !m_profile.isEmpty(); }
    void setVault(SecretStore *store);
    /// What the environment says, for this run.
    void setEnvironment(const QSet<ProfileSecret> &set) { m_environment = set; }

    Entry entry(ProfileSecret which) const;
    /// Something was kept or removed since the services were opened, so they do not know it yet.
    bool awaitsRestart() const { return m_awaitsRestart; }
    const Error &problem() const { return m_problem; }

    void refresh();
    /// Errors: those of problemOf() at the field "secret", the store's.
    void keep(ProfileSecret which, Secret secret, Done done);
    void remove(ProfileSecret which, Done done);
    /// Several at once, as an import brings them, for any profile.
    void keepAll(const QString &profile, ProfileSecrets secrets, Done done);

Q_SIGNALS:
    void changed();

private:
    void noteChange(const QString &profile);

    SecretStore *m_store = nullptr;
    QString m_profile;
    QSet<ProfileSecret> m_environment;
    std::array<QString, allProfileSecrets.size()> m_masks;
    Error m_problem;
    quint64 m_request = 0;
    bool m_awaitsRestart = false;
};

} // namespace plandeck
