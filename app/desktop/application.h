// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/demodata.h"
#include "app/desktop/backgroundtester.h"
#include "app/desktop/househost.h"
#include "app/desktop/keykeeper.h"
#include "app/desktop/languages.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "models/preferencesmodel.h"
#include "models/problemlog.h"
#include "models/profilekeysmodel.h"
#include "services/desk/localdesk.h"
#include "services/security/memorysecretstore.h"
#include "ui/desk/deskwindow.h"

#include <QtCore/QTemporaryDir>

namespace plandeck {

/// What one desk hands to the next.
struct DeskHandover
{
    QString profile = {}; // id; empty: as the options say
    QString place = {}; // where the window was
    std::unique_ptr<SecretStore> store = {};
};

/// The desk put together: settings and theme, models and window at once; keys, services and server as they come. The window
/// never waits for any of them.
///
///   window shown ─► keyring asked ─► profile's secrets read ─► house opened in its thread ─► desk open ─► session of last time
///
/// At a server there is no house: the desk is open at once, and looks for its server. Another profile is another desk: this one
/// ends with reopenCode, and main makes the next.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// What the event loop ends with when the desk is to be opened anew.
    static constexpr int reopenCode = 75;

    explicit Application(const DesktopOptions &options, DeskHandover before = {}, QObject *parent = nullptr);
    ~Application() override;

    enum class Start {
        Begun,
        HandedOver, // another one runs on the same database and has taken over what was to open
    };
    /// Shows the window and begins. The demo is always one of its own. Errors: `profile_unknown`; the configuration's.
    Result<Start> start();
    /// After reopenCode.
    DeskHandover takeHandover();

    DeskWindow &window() { return *m_window; }
    SessionModel &session() { return m_session; }
    HomeModel &home() { return m_home; }
    PlansModel &plans() { return m_plans; }
    StripeModel &stripe() { return m_stripe; }
    ApiKeysModel &apiKeys() { return m_apiKeys; }
    MembersModel &members() { return m_members; }
    WebhookModel &webhook() { return m_webhook; }
    EventsModel &events() { return m_events; }
    AuditModel &audit() { return m_audit; }
    TenantsModel &tenants() { return m_tenants; }
    InspectionModel &inspection() { return m_inspection; }
    ObjectSearch &search() { return m_search; }
    ProfilesModel &profiles() { return m_profiles; }
    ProfileKeysModel &profileKeys() { return m_profileKeys; }
    PreferencesModel &preferences() { return m_preferences; }
    Tasks &tasks() { return m_tasks; }
    ThemeController &theme() { return *m_theme; }
    /// The services, once ready(); null with them on a server.
    House *house() const { return m_host ? m_host->house() : nullptr; }
    /// The demo company, once ready().
    Demo &demo() { return m_demo; }

Q_SIGNALS:
    /// The services are there and the server listens.
    void ready();
    void failed(const plandeck::Error &error);

private:
    QProcessEnvironment environment() const;
    Result<Configuration> configure(const ProfileSecrets &secrets) const;
    void buildWindow();
    void rebuildWindow();
    void showFacts();
    void connectSettings();
    QWidget *makePlansPanel(QWidget *parent);
    void connectHost();
    void useVault(SecretStore *store);
    void useStore();
    void openWith(const Result<ProfileSecrets> &secrets);
    void beginSession(const QString &where);
    void beginDemo(Configuration configuration);
    void openHouse(Configuration configuration);
    void openDesk();
    bool isHandedOver(const QString &where);
    void reopen(const QString &profile);
    void showFailure(const Error &error);

    DesktopOptions m_options;
    std::unique_ptr<QTemporaryDir> m_scratch; // the demo's
    std::unique_ptr<Settings> m_settings;
    DeskHandover m_handover;
    Result<Profile> m_wanted;
    SystemRandom m_random;
    Languages m_languages;
    BackgroundTester m_tester;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<HouseHost> m_host; // null with the services on a server
    std::unique_ptr<Desk> m_desk; // goes before the house
    LocalDesk *m_local; // the same, with the services here; else null
    SessionModel m_session;
    HomeModel m_home;
    AwayModel m_away;
    PlansModel m_plans;
    StripeModel m_stripe;
    ApiKeysModel m_apiKeys;
    MembersModel m_members;
    WebhookModel m_webhook;
    DeliveriesModel m_deliveries;
    EventsModel m_events;
    ProfilesModel m_profiles;
    ProfileKeysModel m_profileKeys;
    PreferencesModel m_preferences;
    std::unique_ptr<MemorySecretStore> m_demoStore;
    AuditModel m_audit;
    AuditModel m_platformAudit;
    TenantsModel m_tenants;
    InspectionModel m_inspection;
    ObjectSearch m_search;
    Tasks m_tasks;
    ProblemLog m_problems;
    std::unique_ptr<SingleInstance> m_instance; // null in the demo
    std::unique_ptr<KeyKeeper> m_keys;
    std::unique_ptr<DeskWindow> m_window;
    QString m_keptAs; // the name under which things of this database or server are remembered
    QUrl m_server; // where the API answers
    QString m_redirectUri;
    QString m_databaseWords; // as the status strip says it; empty: it is a server's
    Tone m_databaseTone = Tone::Ok;
    QString m_schema; // empty: not known, or a server's
    bool m_isSimulated = false;
    bool m_isOpening = false; // the house, once
    Demo m_demo;
};

} // namespace plandeck
