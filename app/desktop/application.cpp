// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/profilesetup.h"
#include "services/desk/remotedesk.h"
#include "ui/common/errortext.h"
#include "ui/plans/planspanel.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QPointer>
#include <QtCore/QProcessEnvironment>
#include <QtWidgets/QApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Each database, and each server, has a session of its own.
QString sessionName(const QString &where)
{
    return u"session-"_s
           + QString::fromLatin1(QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

std::unique_ptr<Desk> deskFor(const Result<Profile> &profile, const DesktopOptions &options)
{
    if (!profile || profile->kind != ProfileKind::Remote)
        return std::make_unique<LocalDesk>();
    return std::make_unique<RemoteDesk>(RemoteOptions{.url = QUrl(profile->address), .caFile = options.caFile});
}

/// Settings that go with the demo, and know no profile but it.
std::unique_ptr<Settings> settingsOfDemo(const QTemporaryDir &folder)
{
    auto settings = std::make_unique<Settings>(folder.filePath(u"plandeck.conf"_s));
    settings->setProfiles({{.id = u"demo"_s,
                            .name = Application::tr("Demo"),
                            .colour = ProfileColour::Teal,
                            .address = u"sqlite:///"_s + folder.filePath(u"plandeck.db"_s)}});
    return settings;
}

QString databaseWords(const DatabaseUrl &database)
{
    if (database.engine == Engine::Sqlite)
        return u"SQLite"_s;
    const auto host = database.hosts.isEmpty() ? QString() : database.hosts.first().name;
    return host.isEmpty() ? u"PostgreSQL"_s : QString(u"PostgreSQL · "_s + host);
}

} // namespace

Application::Application(const DesktopOptions &options, DeskHandover before, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_scratch(options.isDemo ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_settings(m_scratch ? settingsOfDemo(*m_scratch) : std::make_unique<Settings>())
    , m_handover(std::move(before))
    , m_wanted(profileFor(m_options, m_handover.profile, environment(), *m_settings))
    , m_desk(deskFor(m_wanted, m_options))
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
    , m_profiles(*m_settings, m_random, m_tester)
    , m_audit(*m_desk)
    , m_platformAudit(*m_desk, AuditOf::Platform)
    , m_tenants(*m_desk)
    , m_inspection(*m_desk)
    , m_search(*m_desk, m_session)
    , m_problems(*m_desk)
{
    m_languages.use(m_settings->language());
    m_theme = std::make_unique<ThemeController>(m_settings->theme(), m_settings->wasDark());
    m_theme->setTextScale(m_settings->textScale());
    connect(m_theme.get(), &ThemeController::changed, this, [this](bool isDark) { m_settings->setWasDark(isDark); });
    if (m_wanted) {
        m_profiles.setCurrent(*m_wanted);
        m_desk->setReadOnly(m_wanted->isReadOnly);
    }
    connectSettings();
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
                          .audit = m_audit,
                          .tenants = m_tenants,
                          .platformAudit = m_platformAudit,
                          .inspection = m_inspection,
                          .profiles = m_profiles,
                          .profileKeys = m_profileKeys,
                          .preferences = m_preferences,
                          .search = m_search,
                          .tasks = m_tasks,
                          .problems = m_problems,
                          .theme = *m_theme,
                          .memory = *m_settings,
                          .plansPage = [this](QWidget *parent) { return makePlansPanel(parent); },
                          .openBrowser = m_options.screenshotFolder.isEmpty() ? std::function<bool(const QUrl &)>()
                                                                              : [](const QUrl &) { return false; }});
    connect(m_window.get(), &DeskWindow::themeChosen, this,
            [this](ThemeController::Preference preference) { m_settings->setTheme(preference); });
    connect(m_window.get(), &DeskWindow::keyringChosen, this, [this](SecretStoreKind kind) {
        m_session.setStore(nullptr); // the one they know goes
        useVault(nullptr);
        m_keys->choose(kind);
    });
}

/// With other words or larger ones. The models stay, so nothing is read anew but what the new panels ask for.
void Application::rebuildWindow()
{
    const auto place = m_window->place();
    m_window->window().rememberGeometry();
    const auto old = std::exchange(m_window, nullptr);
    buildWindow();
    showFacts();
    if (old->window().isVisible())
        m_window->show();
    m_window->openPlace(place);
}

/// What the window has to be told of, as far as it is known.
void Application::showFacts()
{
    m_window->setKeptAs(m_keptAs);
    if (!m_databaseWords.isEmpty())
        m_window->setDatabase(m_databaseWords, m_databaseTone);
    if (!m_server.isEmpty())
        m_window->setServer(m_server, m_redirectUri);
    m_window->setSchema(m_schema);
    if (m_isSimulated)
        m_window->setSimulated();
    if (m_options.isDemo && !m_server.isEmpty())
        m_window->setDemo(
            m_demo.email, [this] { m_session.signIn(m_demo.email, m_demo.password.copy()); }, m_demo.keys.test.copy());
}

/// What is chosen there is in force at once, or says itself when it will be.
void Application::connectSettings()
{
    m_preferences.setLanguages(Languages::all());
    m_preferences.setLanguage(m_settings->language());
    m_preferences.setTextScale(m_settings->textScale());
    m_preferences.setNotices(m_settings->notices());
    m_preferences.setPort(m_settings->port());
    const auto rebuildSoon = [this] { QMetaObject::invokeMethod(this, &Application::rebuildWindow, Qt::QueuedConnection); };
    connect(&m_preferences, &PreferencesModel::languageChosen, this, [this, rebuildSoon](const QString &code) {
        m_settings->setLanguage(code);
        m_languages.use(code);
        rebuildSoon();
    });
    connect(&m_preferences, &PreferencesModel::textScaleChosen, this, [this, rebuildSoon](int percent) {
        m_settings->setTextScale(percent);
        m_theme->setTextScale(percent);
        rebuildSoon();
    });
    connect(&m_preferences, &PreferencesModel::noticesChosen, this, [this] { m_settings->setNotices(m_preferences.notices()); });
    connect(&m_preferences, &PreferencesModel::portChosen, this, [this](quint16 port) { m_settings->setPort(port); });
    connect(&m_profiles, &ProfilesModel::switchRequested, this, &Application::reopen);
    connect(&m_profiles, &ProfilesModel::restartRequested, this, [this] { reopen(m_profiles.current().id); });
    if (m_options.isDemo)
        m_profiles.setSwitchRefusal(u"demo_stays"_s);
}

/// Not at once: somebody's click is still under way.
void Application::reopen(const QString &profile)
{
    m_handover.profile = profile;
    m_handover.place = m_window->place();
    QMetaObject::invokeMethod(
        this, [] { QApplication::exit(reopenCode); }, Qt::QueuedConnection);
}

DeskHandover Application::takeHandover()
{
    m_window->window().rememberGeometry();
    if (m_keys)
        m_handover.store = m_keys->takeStore();
    return std::move(m_handover);
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

/// The demo is the same everywhere.
QProcessEnvironment Application::environment() const
{
    if (m_scratch)
        return {};
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!m_options.database.isEmpty()) {
        environment.insert(u"DATABASE_URL"_s, m_options.database);
        environment.remove(u"DATABASE_REPLICA_URL"_s);
    }
    return environment;
}

Result<Configuration> Application::configure(const ProfileSecrets &secrets) const
{
    const auto folder = m_scratch ? m_scratch->path() : dataFolder();
    auto configuration = configurationOf(m_profiles.current(), secrets, environment(), folder);
    if (configuration)
        configuration->listen.port = m_preferences.port();
    return configuration;
}

Result<Application::Start> Application::start()
{
    if (!m_wanted)
        return Unexpected(m_wanted.error());
    m_profileKeys.setEnvironment(secretsIn(environment()));
    m_profileKeys.setProfile(m_wanted->id);
    auto configuration = m_local ? configure({}) : Result<Configuration>(); // what is wrong with the environment is known at once
    if (!configuration)
        return Unexpected(configuration.error());
    const auto where = m_local ? configuration->database.display() : m_wanted->address;
    if (isHandedOver(where))
        return Start::HandedOver;
    m_keptAs = sessionName(where);
    if (m_local)
        m_databaseWords = databaseWords(configuration->database);
    else
        m_server = QUrl(m_wanted->address);
    showFacts();
    m_window->openPlace(m_handover.place);
    if (m_options.screenshotFolder.isEmpty())
        m_window->show();
    if (m_options.place && m_handover.place.isEmpty())
        m_window->go(*m_options.place);
    if (m_options.isDemo) {
        beginDemo(std::move(*configuration));
        return Start::Begun;
    }
    m_keys = std::make_unique<KeyKeeper>(*m_settings, m_random, configuration->secretKey.copy(), dataFolder());
    connect(m_keys.get(), &KeyKeeper::ready, this, &Application::useStore);
    connect(m_keys.get(), &KeyKeeper::choiceNeeded, this, [this] { m_window->offerKeyringChoice(m_keys->file()); });
    m_keys->begin(m_local != nullptr, std::move(m_handover.store));
    return Start::Begun;
}

bool Application::isHandedOver(const QString &where)
{
    if (m_options.isDemo)
        return false;
    m_instance = std::make_unique<SingleInstance>(sessionName(where));
    connect(m_instance.get(), &SingleInstance::raised, this, [this] { m_window->window().bringToFront(); });
    connect(m_instance.get(), &SingleInstance::placeWanted, this, [this](const DeskPlace &place) { m_window->go(place); });
    return m_instance->handOver(m_options.place, qgetenv("XDG_ACTIVATION_TOKEN"));
}

void Application::beginDemo(Configuration configuration)
{
    m_demoStore = std::make_unique<MemorySecretStore>();
    useVault(m_demoStore.get());
    configuration.secretKey = Secret(m_random.bytes(32));
    openHouse(std::move(configuration));
}

void Application::useVault(SecretStore *store)
{
    m_profiles.setVault(store);
    m_profileKeys.setVault(store);
}

/// There is a place for secrets: those of the profile are in it, and later those of the session.
void Application::useStore()
{
    auto *store = m_keys->store();
    useVault(store);
    if (!m_local)
        return beginSession(m_profiles.current().address);
    const auto go = [self = QPointer(this)](Result<ProfileSecrets> secrets) {
        if (self)
            self->openWith(secrets);
    };
    const auto id = m_profiles.current().id;
    id.isEmpty() ? go(ProfileSecrets{}) : ProfileVault(*store).readAll(id, go);
}

void Application::openWith(const Result<ProfileSecrets> &secrets)
{
    auto configuration = secrets ? configure(*secrets) : Result<Configuration>(Unexpected(secrets.error()));
    if (!configuration)
        return showFailure(configuration.error());
    beginSession(configuration->database.display());
    if (configuration->secretKey.isEmpty())
        configuration->secretKey = m_keys->takeKey();
    openHouse(std::move(*configuration));
}

/// where: the database or server that the session belongs to.
void Application::beginSession(const QString &where)
{
    m_session.setKeptAs(sessionName(where));
    m_session.setStore(m_keys->store());
    m_session.restore();
}

void Application::openHouse(Configuration configuration)
{
    if (std::exchange(m_isOpening, true)) // another store for the session; the services stay
        return;
    m_isSimulated = configuration.withSandbox;
    std::function<Result<>(House &)> prepare;
    if (m_options.isDemo)
        prepare = [this](House &house) { return makeDemo(house, true).map([this](Demo &&demo) { m_demo = std::move(demo); }); };
    m_host->open(std::move(configuration), std::move(prepare));
}

void Application::openDesk()
{
    auto &house = *m_host->house();
    m_local->open(house.dispatcher(), house.authenticator(), house.changes());
    m_server = house.url();
    m_redirectUri = house.redirectUri();
    m_schema = QString::number(house.schema());
    showFacts();
    Q_EMIT ready();
}

void Application::showFailure(const Error &error)
{
    m_local->fail(error);
    m_databaseWords = errorText(error.code);
    m_databaseTone = Tone::Bad;
    showFacts();
    Q_EMIT failed(error);
}

} // namespace plandeck

#include "moc_application.cpp"
