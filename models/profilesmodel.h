// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spokenmodel.h"

#include "services/domain/random.h"
#include "services/profiles/profile.h"
#include "services/profiles/profilevault.h"

#include <functional>

namespace plandeck {

/// Where profiles are remembered. The application has them in the settings, tests in a list.
class ProfileStore
{
public:
    virtual ~ProfileStore() = default;
    virtual QList<Profile> profiles() const = 0;
    virtual void setProfiles(const QList<Profile> &profiles) = 0;
    /// The id of the one that is opened at the start.
    virtual QString defaultProfile() const = 0;
    virtual void setDefaultProfile(const QString &id) = 0;
};

/// What a place said of itself when it was tried.
struct ConnectionReport
{
    QString product = {}; // "PostgreSQL 15.8", "SQLite 3.40.1", "plandeck-server 0.1.0"
    int schema = 0; // its version; 0: nothing there yet
    int ourSchema = 0; // 0: not compared, a server knows its own
    qint64 milliseconds = 0; // of one round trip
    bool isNew = false; // a file that is made at the first opening
};

/// Tries a profile in the background, changes nothing there, and answers in bounded time. Errors: `schema_newer`, storage's,
/// `unavailable`, `tls_failed`, `not_plandeck` (something else answers there).
class ConnectionTester
{
public:
    virtual ~ConnectionTester() = default;
    /// done runs in this thread unless owner has gone by then. A new test of the same owner lets go of the one before.
    virtual void test(QObject *owner, const Profile &profile, Secret password,
                      std::function<void(const Result<ConnectionReport> &)> done) = 0;
};

/// The profiles there are, the one that is open, and the one that opens at the start. Passwords go into the secret store.
class ProfilesModel final : public SpokenModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PlaceColumn, StateColumn, ColumnCount };
    enum DataRole { IdRole = Qt::UserRole + 1 };
    using Done = std::function<void(const Result<> &)>;
    using Saved = std::function<void(const Result<QString> &id)>;

    ProfilesModel(ProfileStore &store, RandomSource &random, ConnectionTester &tester, QObject *parent = nullptr);

    /// Where passwords are kept, once it is known; null: nowhere.
    void setVault(SecretStore *store);
    bool hasVault() const { return m_secrets != nullptr; }

    const QList<Profile> &profiles() const { return m_profiles; }
    const Profile &record(int row) const { return m_profiles.at(row); }
    int rowOf(const QString &id) const;
    const Profile *find(const QString &id) const;

    /// The one this desk is open at; with an empty id it is not in the list: of this run only.
    const Profile &current() const { return m_current; }
    void setCurrent(const Profile &profile);
    bool isCurrent(const Profile &profile) const { return !profile.id.isEmpty() && profile.id == m_current.id; }
    bool isDefault(const Profile &profile) const { return profile.id == m_default; }

    /// Why nothing can be switched to here (the demo); empty: it can.
    QString switchRefusal() const { return m_switchRefusal; }
    void setSwitchRefusal(const QString &code) { m_switchRefusal = code; }

    /// With an empty id it is a new one and gets its id. The password is kept first, so that a profile never stands there without
    /// it; an empty one leaves the kept one as it is. Errors: those of problemsOf(), the secret store's.
    void save(const Profile &profile, Secret password, Saved done);
    /// With everything kept for it. Errors: `profile_in_use` (it is open), `last_profile`.
    void remove(const QString &id, Done done);
    void makeDefault(const QString &id);
    void requestSwitch(const QString &id);
    /// With the same profile; refused where nothing can be switched to either.
    void requestRestart();
    /// password empty: the kept one.
    void test(QObject *owner, const Profile &profile, Secret password,
              std::function<void(const Result<ConnectionReport> &)> done);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_profiles.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Any of them, the current or the default one.
    void changed();
    /// The desk is to be opened anew with this profile.
    void switchRequested(const QString &id);
    /// With the same one: what has changed is to take force.
    void restartRequested();

private:
    void put(const Profile &profile);
    QString freshId() const;

    ProfileStore &m_store;
    RandomSource &m_random;
    ConnectionTester &m_tester;
    SecretStore *m_secrets = nullptr;
    QList<Profile> m_profiles;
    QString m_default;
    Profile m_current;
    QString m_switchRefusal;
};

} // namespace plandeck
