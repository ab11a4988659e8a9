// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "services/desk/remotedesk.h"
#include "ui/common/errortext.h"
#include "ui/plans/planspanel.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Each database, and each server, has a session of its own.
QString sessionName(const QString &where)
{
    return u"session-"_s
           + QString::fromLatin1(QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

std::unique_ptr<Desk> deskFor(const DesktopOptions &options)
{
    if (options.server.isEmpty())
        return std::make_unique<LocalDesk>();
    return std::make_unique<RemoteDesk>(RemoteOptions{.url = options.server, .caFile = options.caFile});
}

QString databaseWords(const DatabaseUrl &database)
{
    if (database.engine == Engine::Sqlite)
        return u"SQLite"_s;
    const auto host = database.hosts.isEmpty() ? QString() : database.hosts.first().name;
    return host.isEmpty() ? u"PostgreSQL"_s : QString(u"PostgreSQL · "_s + host);
}

} // namespace

Application::Application(const DesktopOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_desk(deskFor(options))
    , m_local(qobject_cast<LocalDesk *>(m_desk.get()))
    , m_session(*m_desk, nullptr)
    , m_home(*m_desk)
    , m_away(*m_desk, m_session)
    , m_plans(*m_desk)
    , m_stripe(*m_desk)
    , m_apiKeys(*m_desk)
    , m_members(*m_desk)
    , m_webhook(*m_desk)
    , m_deliveries(*m_desk)
    , m_events(*m_desk)
    , m_search(*m_desk, m_session)
{
    if (m_options.isDemo)
        m_scratch = std::make_unique<QTemporaryDir>();
    m_settings = m_scratch ? std::make_unique<Settings>(m_scratch->filePath(u"plandeck.conf"_s)) : std::make_unique<Settings>();
    m_theme = std::make_unique<ThemeController>(m_settings->theme(), m_settings->wasDark());
    connect(m_theme.get(), &ThemeController::changed, this, [this](bool isDark) { m_settings->setWasDark(isDark); });
    buildWindow();
    if (m_local)
        connectHost();
}

Application::~Application()
{
    m_window.reset();
    if (m_local)
        m_local->close(2000, [this] { // what runs uses the house; a Stripe that does not answer is not waited for
            if (auto *house = m_host->house())
                house->stripe().shutDown();
        });
}

void Application::buildWindow()
{
    m_window = std::make_unique<DeskWindow>(
        DeskWindow::Parts{.session = m_session,
                          .home = m_home,
                          .away = m_away,
                          .plans = m_plans,
                          .stripe = m_stripe,
                          .apiKeys = m_apiKeys,
                          .members = m_members,
                          .webhook = m_webhook,
                          .deliveries = m_deliveries,
                          .events = m_events,
                          .search = m_search,
                          .tasks = m_tasks,
                          .theme = *m_theme,
                          .memory = *m_settings,
                          .plansPage = [this](QWidget *parent) { return makePlansPanel(parent); },
                          .openBrowser = m_options.screenshotFolder.isEmpty() ? std::function<bool(const QUrl &)>()
                                                                              : [](const QUrl &) { return false; }});
    connect(m_window.get(), &DeskWindow::themeChosen, this,
            [this](ThemeController::Preference preference) { m_settings->setTheme(preference); });
}

QWidget *Application::makePlansPanel(QWidget *parent)
{
    auto *panel = new PlansPanel(m_plans, m_session, parent);
    panel->useMemory(*m_settings);
    panel->useTasks(m_tasks);
    const auto follow = [this, panel] {
        panel->setStripeConnected(m_stripe.status().connected);
        if (!m_server.isEmpty())
            panel->setApiBase(m_server);
    };
    connect(&m_stripe, &StripeModel::changed, panel, follow);
    connect(panel, &PlansPanel::noticed, this,
            [this](const Toast::Message &message) { m_window->window().toasts()->show(message); });
    connect(panel, &PlansPanel::connectStripeRequested, this, [this] { m_window->window().openPage(u"stripe"_s); });
    follow();
    return panel;
}

void Application::connectHost()
{
    m_host = std::make_unique<HouseHost>();
    connect(m_host.get(), &HouseHost::opened, this, &Application::openDesk);
    connect(m_host.get(), &HouseHost::failed, this, &Application::showFailure);
}

Result<Configuration> Application::configure() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!m_options.database.isEmpty())
        environment.insert(u"DATABASE_URL"_s, m_options.database);
    const auto folder = m_scratch ? m_scratch->path() : dataFolder();
    if (m_scratch)
        environment = {}; // the demo is the same everywhere
    auto configuration = Configuration::fromEnvironment(environment, folder);
    if (configuration)
        configuration->mayMovePort = true;
    return configuration;
}

Result<Application::Start> Application::start()
{
    if (!m_local) {
        if (isHandedOver(m_options.server.toString()))
            return Start::HandedOver;
        showServer(m_options.server, {});
        begin(m_options.server.toString(), false);
        return Start::Begun;
    }
    auto configuration = configure();
    if (!configuration)
        return Unexpected(configuration.error());
    m_configuration = std::move(*configuration);
    if (isHandedOver(m_configuration.database.display()))
        return Start::HandedOver;
    m_window->setDatabase(databaseWords(m_configuration.database));
    begin(m_configuration.database.display(), true);
    return Start::Begun;
}

bool Application::isHandedOver(const QString &where)
{
    if (m_options.isDemo)
        return false;
    m_instance = std::make_unique<SingleInstance>(sessionName(where));
    connect(m_instance.get(), &SingleInstance::raised, &m_window->window(), &ShellWindow::bringToFront);
    connect(m_instance.get(), &SingleInstance::placeWanted, m_window.get(), &DeskWindow::go);
    return m_instance->handOver(m_options.place, qgetenv("XDG_ACTIVATION_TOKEN"));
}

/// where: the database or server that the session belongs to.
void Application::begin(const QString &where, bool withKey)
{
    m_session.setKeptAs(sessionName(where));
    m_window->setKeptAs(sessionName(where));
    if (m_options.screenshotFolder.isEmpty())
        m_window->show();
    if (m_options.place)
        m_window->go(*m_options.place);
    if (m_options.isDemo)
        return openHouse(Secret(m_random.bytes(32)));
    m_keys = std::make_unique<KeyKeeper>(*m_settings, m_random, m_configuration.secretKey.copy(), dataFolder());
    connect(m_keys.get(), &KeyKeeper::ready, this, [this] {
        m_session.setStore(m_keys->store());
        m_session.restore();
        if (m_local)
            openHouse(m_keys->takeKey());
    });
    connect(m_keys.get(), &KeyKeeper::choiceNeeded, this, [this] { m_window->offerKeyringChoice(m_keys->file()); });
    connect(m_window.get(), &DeskWindow::keyringChosen, m_keys.get(), [this](SecretStoreKind kind) {
        m_session.setStore(nullptr); // the one it knows goes
        m_keys->choose(kind);
    });
    m_keys->begin(withKey);
}

void Application::openHouse(Secret key)
{
    if (m_host->house()) // another store for the session; the services stay
        return;
    m_configuration.secretKey = std::move(key);
    std::function<Result<>(House &)> prepare;
    if (m_options.isDemo)
        prepare = [this](House &house) { return makeDemo(house, true).map([this](Demo &&demo) { m_demo = std::move(demo); }); };
    m_host->open(std::move(m_configuration), std::move(prepare));
}

void Application::openDesk()
{
    auto &house = *m_host->house();
    m_local->open(house.dispatcher(), house.authenticator(), house.changes());
    showServer(house.url(), house.redirectUri());
    if (m_configuration.withSandbox)
        m_window->setSimulated();
    if (m_options.isDemo)
        m_window->setDemo(
            m_demo.email, [this] { m_session.signIn(m_demo.email, m_demo.password.copy()); }, m_demo.keys.test.copy());
    Q_EMIT ready();
}

void Application::showServer(const QUrl &url, const QString &redirectUri)
{
    m_server = url;
    m_window->setServer(url, redirectUri);
}

void Application::showFailure(const Error &error)
{
    m_local->fail(error);
    m_window->setDatabase(errorText(error), Tone::Bad);
    Q_EMIT failed(error);
}

} // namespace plandeck

#include "moc_application.cpp"
