// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"
#include "models/auditmodel.h"
#include "models/awaymodel.h"
#include "models/deliveriesmodel.h"
#include "models/eventsmodel.h"
#include "models/homemodel.h"
#include "models/inspectionmodel.h"
#include "models/membersmodel.h"
#include "models/objectsearch.h"
#include "models/plansmodel.h"
#include "models/preferencesmodel.h"
#include "models/problemlog.h"
#include "models/profilekeysmodel.h"
#include "models/profilesmodel.h"
#include "models/sessionmodel.h"
#include "models/stripemodel.h"
#include "models/tasks.h"
#include "models/tenantsmodel.h"
#include "models/webhookmodel.h"
#include "ui/shell/shellwindow.h"
#include "ui/shortcuts/shortcutregistry.h"
#include "ui/theme/icons.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace plandeck {

class DeskActivity;
class DeskCommands;
class DeskHelp;
class DeskNavigator;
class GatePage;
class ReceiverSection;
class SettingsDialog;
class SettingsPanel;
struct HistoryOf;
struct SettingsSection;

/// The desk's window put together: the gate while nobody is signed in, then the pages. Turns what models say into gate, bars,
/// titles and toasts; what the pages show is theirs.
class DeskWindow final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        SessionModel &session;
        HomeModel &home;
        AwayModel &away;
        PlansModel &plans;
        StripeModel &stripe;
        ApiKeysModel &apiKeys;
        MembersModel &members;
        WebhookModel &webhook;
        DeliveriesModel &deliveries;
        EventsModel &events;
        AuditModel &audit;
        TenantsModel &tenants;
        AuditModel &platformAudit;
        InspectionModel &inspection;
        ProfilesModel &profiles;
        ProfileKeysModel &profileKeys;
        PreferencesModel &preferences;
        ObjectSearch &search;
        Tasks &tasks;
        ProblemLog &problems;
        ThemeController &theme;
        WindowMemory &memory;
        /// Makes the panel with the plans when it is first opened.
        std::function<QWidget *(QWidget *parent)> plansPage;
        /// Starts a browser, false when there is none. Empty: the desktop's.
        std::function<bool(const QUrl &)> openBrowser = {};
    };

    explicit DeskWindow(Parts parts);
    ~DeskWindow() override;

    ShellWindow &window() { return *m_window; }
    void show();

    /// Where it is: "plans", "settings/keys". openPlace() leads there again, before anybody is signed in to the settings only.
    QString place() const;
    void openPlace(const QString &place);
    /// section: empty is the first, or the one that was open. Before anybody is signed in they come as a dialog.
    void openSettings(const QString &section = {}, const QString &widget = {});
    /// What can be found there, for the command palette: sections with the settings in them.
    QList<SettingsSection> settingsSections();

    /// Where the API answers, and what is registered at Stripe as redirect URI. Known once the server listens. Without the URI
    /// whoever runs the server sees to that.
    void setServer(const QUrl &url, const QString &redirectUri);
    /// "SQLite", "PostgreSQL at db.example.org"; what is wrong with it in another tone.
    void setDatabase(const QString &words, Tone tone = Tone::Ok);
    /// Stripe is the built-in simulator.
    void setSimulated();
    /// The version of the tables, where the database is opened here.
    void setSchema(const QString &version) { m_schema = version; }
    /// What "Copy diagnostics" copies.
    QString diagnostics() const;
    /// Offers the demo at the gate; enter is what its button does. testKey goes into the command on Home.
    void setDemo(const QString &email, std::function<void()> enter, Secret testKey = {});
    /// There is no keyring: asks at the gate, or by a toast when somebody is signed in. path: the file that would be used.
    void offerKeyringChoice(const QString &path);
    /// The name under which the last page is remembered: each database has its own.
    void setKeptAs(const QString &name) { m_keptAs = name; }
    /// Leads there, once somebody is signed in.
    void go(const DeskPlace &place);
    /// All keys, for the settings to change.
    ShortcutRegistry &shortcuts() { return m_shortcuts; }

Q_SIGNALS:
    /// Keychain: try it again.
    void keyringChosen(plandeck::SecretStoreKind kind);
    /// For the settings; it is in force already.
    void themeChosen(plandeck::ThemeController::Preference preference);

private:
    /// A page and the model behind it.
    struct Place
    {
        ShellPage page = {};
        QLatin1StringView permission = {}; // without it nothing is asked for; empty: everybody has it
        std::function<void()> refresh = {};
        std::function<void()> reset = {};
        bool isAlwaysRead = false; // other parts of the window show it too
        std::optional<SessionModel::Audience> audience = SessionModel::Audience::Company; // whose it is; nothing: everybody's
        bool isOfMode = true; // read anew in the other mode
    };
    QList<Place> places();
    QList<ShellPage> pages() const;
    const Place *placeOf(const QString &id) const;
    bool isShown(const Place &place) const;
    QList<Place> companyPlaces();
    QList<Place> staffPlaces();
    QWidget *adopt(QWidget *panel);
    void showHistory(const HistoryOf &object);
    template<typename Model>
    Place place(const QString &id, const QString &title, Icon icon, Model &model, QLatin1StringView permission,
                QWidget *(DeskWindow::*make)(QWidget *));
    QWidget *makeHome(QWidget *parent);
    QWidget *makePlans(QWidget *parent);
    QWidget *makeStripe(QWidget *parent);
    QWidget *makeKeys(QWidget *parent);
    QWidget *makeWebhooks(QWidget *parent);
    QWidget *makeEvents(QWidget *parent);
    QWidget *makePeople(QWidget *parent);
    QWidget *makeAudit(QWidget *parent);
    QWidget *makeTenants(QWidget *parent);
    QWidget *makePlatformAudit(QWidget *parent);
    QWidget *makeSettings(QWidget *parent);
    QWidget *makeReceiver(QWidget *parent);
    QWidget *makeAppearance(QWidget *parent);
    template<typename Panel>
    Panel *listening(Panel *panel);
    void buildActions();
    void connectModels();
    void connectShell();
    void followKeys();

    void closeGate();
    void openDesk();
    void leaveDesk();
    void showWho();
    void beginVisit();
    void noteVisit();
    void changeMode();
    void switchMode();
    void refreshPage(const QString &id);
    void refreshCurrent();
    void goTo(HomeModel::Step step);
    void attendTo(Attention::Kind kind);
    QString pageKey() const;
    QString firstPage();
    void showTitle();
    void showMode();
    void showProfile();
    void showStripe();
    void showLink();
    void showFailedEvents();
    void activate(const QString &segment);
    Secret demoKey() const;
    void showNewKeys();
    void sayConnected();
    void sayNotKept(const Error &error);
    void openKeyringDialog();
    void openAbout();
    void copyDiagnostics();
    void sayUpdated();
    void openExplorer();
    void toast(Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> act = {});

    Parts m;
    QList<Place> m_places;
    std::unique_ptr<ShellWindow> m_window;
    ShortcutRegistry m_shortcuts;
    std::unique_ptr<DeskNavigator> m_navigator;
    std::unique_ptr<DeskCommands> m_commands;
    std::unique_ptr<DeskActivity> m_activity;
    std::unique_ptr<DeskHelp> m_help;
    QPointer<GatePage> m_gate;
    QPointer<SettingsDialog> m_settingsDialog; // at the gate
    QPointer<ReceiverSection> m_receiver;
    QUrl m_server;
    QString m_redirectUri;
    QString m_database;
    QString m_schema;
    QString m_databaseProblem; // empty: it is well
    QString m_visitKey; // where the memory has the time of this user's last visit; empty: nobody is here
    bool m_isSimulated = false;
    QString m_demoEmail;
    std::function<void()> m_enterDemo;
    Secret m_testKey;
    QString m_keptAs;
    bool m_isFirst = true; // nobody has signed in since the start
    QString m_keyringPath; // empty: no choice to make
};

} // namespace plandeck
