// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/demodata.h"
#include "app/desktop/househost.h"
#include "app/desktop/keykeeper.h"
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"
#include "services/desk/localdesk.h"
#include "ui/desk/deskwindow.h"

#include <QtCore/QTemporaryDir>

namespace plandeck {

/// The desk put together: settings and theme, models and window at once; keys, services and server as they come. The window
/// never waits for any of them.
///
///   window shown ─► keyring asked ─► house opened in its thread ─► desk open ─► session of last time
///
/// With --server there is no house: the desk is open at once, and looks for its server.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const DesktopOptions &options, QObject *parent = nullptr);
    ~Application() override;

    enum class Start {
        Begun,
        HandedOver, // another one runs on the same database and has taken over what was to open
    };
    /// Shows the window and begins. The demo is always one of its own.
    Result<Start> start();

    DeskWindow &window() { return *m_window; }
    SessionModel &session() { return m_session; }
    HomeModel &home() { return m_home; }
    PlansModel &plans() { return m_plans; }
    StripeModel &stripe() { return m_stripe; }
    ApiKeysModel &apiKeys() { return m_apiKeys; }
    MembersModel &members() { return m_members; }
    WebhookModel &webhook() { return m_webhook; }
    EventsModel &events() { return m_events; }
    ObjectSearch &search() { return m_search; }
    ThemeController &theme() { return *m_theme; }
    /// The demo company, once ready().
    Demo &demo() { return m_demo; }

Q_SIGNALS:
    /// The services are there and the server listens.
    void ready();
    void failed(const plandeck::Error &error);

private:
    Result<Configuration> configure() const;
    void buildWindow();
    QWidget *makePlansPanel(QWidget *parent);
    void connectHost();
    void openHouse(Secret key);
    void openDesk();
    bool isHandedOver(const QString &where);
    void showServer(const QUrl &url, const QString &redirectUri);
    void begin(const QString &where, bool withKey);
    void showFailure(const Error &error);

    DesktopOptions m_options;
    std::unique_ptr<QTemporaryDir> m_scratch; // the demo's
    std::unique_ptr<Settings> m_settings;
    SystemRandom m_random;
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
    ObjectSearch m_search;
    Tasks m_tasks;
    std::unique_ptr<SingleInstance> m_instance; // null in the demo
    std::unique_ptr<KeyKeeper> m_keys;
    std::unique_ptr<DeskWindow> m_window;
    Configuration m_configuration;
    QUrl m_server; // where the API answers
    Demo m_demo;
};

} // namespace plandeck
