// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferencesmodel.h"
#include "models/profilekeysmodel.h"
#include "models/profilesmodel.h"
#include "services/security/memorysecretstore.h"
#include "tests/support/seededrandom.h"

#include <QtCore/QPointer>

namespace plandeck {

class ProfileList final : public ProfileStore
{
public:
    QList<Profile> profiles() const override { return list; }
    void setProfiles(const QList<Profile> &profiles) override { list = profiles; }
    QString defaultProfile() const override { return opened; }
    void setDefaultProfile(const QString &id) override { opened = id; }

    QList<Profile> list;
    QString opened;
};

/// Answers when the test says so.
class HeldTester final : public ConnectionTester
{
public:
    void test(QObject *owner, const Profile &profile, Secret password,
              std::function<void(const Result<ConnectionReport> &)> done) override
    {
        tried = profile;
        triedPassword = password.revealText();
        m_owner = owner;
        m_done = std::move(done);
    }
    bool isAsked() const { return m_owner; }
    void answer(const Result<ConnectionReport> &report)
    {
        if (m_owner)
            m_done(report);
    }

    Profile tried;
    QString triedPassword;

private:
    QPointer<QObject> m_owner;
    std::function<void(const Result<ConnectionReport> &)> m_done;
};

/// Three profiles of three kinds, the first of them open, and a store for what is secret of them.
struct SettingsStage
{
    SettingsStage()
    {
        profiles.setVault(&store);
        profiles.setCurrent(list.list.first());
        keys.setVault(&store);
        keys.setProfile(QStringLiteral("own"));
        preferences.setLanguages(
            {{}, {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")}});
    }

    static QList<Profile> someProfiles()
    {
        return {{.id = QStringLiteral("own"),
                 .name = QStringLiteral("This computer"),
                 .address = QStringLiteral("sqlite:////home/anna/plandeck.db")},
                {.id = QStringLiteral("prod"),
                 .name = QStringLiteral("Production"),
                 .kind = ProfileKind::Postgres,
                 .colour = ProfileColour::Red,
                 .isReadOnly = true,
                 .address = QStringLiteral("postgresql://anna@one.example:5432,two.example:5432/plandeck")},
                {.id = QStringLiteral("host"),
                 .name = QStringLiteral("Hosted"),
                 .kind = ProfileKind::Remote,
                 .colour = ProfileColour::Teal,
                 .address = QStringLiteral("https://plandeck.example")}};
    }
    static ProfileList someList()
    {
        ProfileList made;
        made.list = someProfiles();
        made.opened = QStringLiteral("own");
        return made;
    }

    ProfileList list = someList();
    SeededRandom random;
    HeldTester tester;
    MemorySecretStore store;
    ProfilesModel profiles{list, random, tester};
    ProfileKeysModel keys;
    PreferencesModel preferences;
};

} // namespace plandeck
