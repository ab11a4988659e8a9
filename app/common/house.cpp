// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/house.h"

#include "app/common/sandboxdoor.h"
#include "services/api/endpoints.h"
#include "services/audit/refusals.h"
#include "services/storage/migrations.h"
#include "services/webhooks/webhookendpoints.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(log, "plandeck.house")

constexpr auto callbackPath = "/api/v1/auth/tenants/stripe/callback/";

/// For the owner alone, as the database's. If it cannot be made, opening the file says so.
void makeFolderOf(const QString &file)
{
    const auto folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

HttpServerOptions optionsOf(const Configuration &configuration, Traffic &traffic)
{
    HttpServerOptions options{
        .address = configuration.listen.host, .port = configuration.listen.port, .allowedHosts = configuration.allowedHosts};
    options.observer = &traffic;
    if (auto proxies = TrustedProxies::parse(configuration.trustedProxies, configuration.proxyHeader))
        options.proxies = std::move(*proxies);
    if (configuration.workers > 0)
        options.loops = configuration.workers;
    if (!configuration.publicUrl.host().isEmpty())
        options.allowedHosts.append(configuration.publicUrl.host());
    return options;
}

} // namespace

House::House(Configuration configuration, const Clock *clock, RandomSource *random)
    : m_configuration(std::move(configuration))
    , m_clock(clock ? *clock : m_systemClock)
    , m_random(random ? *random : m_systemRandom)
    , m_passwords(m_random, m_configuration.passwordCost)
{
}

House::~House()
{
    stop(2000);
}

Result<std::unique_ptr<House>> House::open(Configuration configuration, const Clock *clock, RandomSource *random)
{
    std::unique_ptr<House> house(new House(std::move(configuration), clock, random));
    const auto opened =
        house->makeSigner().and_then([&] { return house->openSandbox(); }).and_then([&] { return house->openDatabase(); });
    if (!opened)
        return failed(opened.error());
    house->buildServices();
    return house;
}

/// First, so that nothing is made or migrated under a key that is no good.
Result<> House::makeSigner()
{
    return m_configuration.signer().map(
        [this](JwtSigner &&signer) { m_signer = std::make_unique<JwtSigner>(std::move(signer)); });
}

SandboxConfig House::sandboxConfig() const
{
    SandboxConfig config{.stateFile = m_configuration.sandboxState};
    config.platforms.first().redirectUris = {u"http://127.0.0.1:*"_s + QLatin1StringView(callbackPath),
                                             u"http://localhost:*"_s + QLatin1StringView(callbackPath)};
    if (!m_configuration.stripeRedirectUri.isEmpty())
        config.platforms.first().redirectUris.append(m_configuration.stripeRedirectUri);
    else if (!m_configuration.publicUrl.isEmpty())
        config.platforms.first().redirectUris.append(baseOf(m_configuration.publicUrl) + QLatin1StringView(callbackPath));
    return config;
}

/// The sandbox is a server like Stripe: production code knows its address and nothing else.
Result<> House::openSandbox()
{
    if (!m_configuration.withSandbox)
        return {};
    const auto config = sandboxConfig();
    if (!config.stateFile.isEmpty())
        makeFolderOf(config.stateFile);
    auto sandbox = Sandbox::open(config, m_clock, m_random);
    if (!sandbox && sandbox.error().code == "state_file_in_use"_L1 && m_configuration.mayJoinSandbox)
        return joinSandbox();
    if (!sandbox)
        return failed(sandbox.error());
    m_sandbox = std::move(*sandbox);
    m_sandboxServer = std::make_unique<HttpServer>(*m_sandbox, HttpServerOptions{.loops = 1});
    if (auto started = m_sandboxServer->start(); !started)
        return started;

    const auto platforms = m_sandbox->platforms();
    const auto &key = platforms.first().keys.first();
    m_configuration.stripe.apiBase = m_configuration.stripe.connectBase = m_sandboxServer->url();
    m_configuration.stripe.test = {.secretKey = Secret(key.secret), .clientId = key.clientId};
    m_configuration.stripe.live = {};
    if (config.stateFile.isEmpty())
        return {};
    return SandboxDoor{m_sandboxServer->url().toString(), key.secret, key.clientId}.openBeside(config.stateFile);
}

/// Another program runs it already: its sandbox is as good as one of our own, and knows what that program did.
Result<> House::joinSandbox()
{
    return SandboxDoor::beside(m_configuration.sandboxState).map([this](const SandboxDoor &door) {
        m_configuration.stripe.apiBase = m_configuration.stripe.connectBase = QUrl(door.url);
        m_configuration.stripe.test = {.secretKey = Secret(door.secretKey), .clientId = door.clientId};
        m_configuration.stripe.live = {};
    });
}

Result<> House::openDatabase()
{
    auto database = Database::open(m_configuration.database);
    if (!database)
        return failed(database.error());
    m_database = std::move(*database);
    if (m_configuration.databaseReplica)
        m_database->readListsFrom(*m_configuration.databaseReplica);
    const auto report = m_configuration.mayMigrate ? migrate(*m_database) : pendingMigrations(*m_database);
    if (!report)
        return failed(report.error());
    if (!m_configuration.mayMigrate && !report->steps.isEmpty())
        return failed({.kind = Error::Kind::Conflict, .code = u"schema_outdated"_s});
    m_schema = report->to;
    if (report->from != report->to)
        qCInfo(log, "schema brought from version %d to %d", report->from, report->to);
    return {};
}

void House::buildServices()
{
    m_stripe = std::make_unique<StripeClient>(std::move(m_configuration.stripe), m_clock, m_random);
    m_audit = std::make_unique<AuditLog>(m_clock, m_random, m_configuration.secretKey);
    m_sessions = std::make_unique<Sessions>(*m_signer, m_clock, m_random, m_configuration.lifetimes);
    m_staffSessions = std::make_unique<StaffSessions>(*m_signer, m_clock, m_random, m_configuration.lifetimes);
    m_usage = std::make_unique<UsageMeter>(*m_database, m_clock);
    m_refusals = std::make_unique<Refusals>(*m_database, *m_audit);

    m_outbox = std::make_unique<Outbox>(m_clock, m_random);
    buildNouns();
    buildEvents();
    buildWebhooks();
    buildStaff();
    buildChanges();
    bindAll();
    m_authenticator = std::make_unique<DatabaseAuthenticator>(*m_database, *m_sessions, *m_staffSessions, m_clock, *m_usage);
    buildApi();

    m_housekeeping.add(2'000, [this] { writeGathered(); });
    m_housekeeping.add(15'000, [this] { recover(); });
    if (m_sandbox)
        m_housekeeping.add(5'000, [this] { static_cast<void>(m_sandbox->catchUp()); }); // what fails is due again next time
    m_housekeeping.add(3'600'000, [this] { forgetExpired(); });
}

void House::bindAll()
{
    m_dispatcher = std::make_unique<Dispatcher>(
        [this](const Caller &caller, const OperationInfo &info, const Error &error) { m_refusals->note(caller, info, error); });
    bindTenants(*m_dispatcher, *m_tenants);
    bindUsers(*m_dispatcher, *m_users);
    bindMembers(*m_dispatcher, *m_members);
    bindApiKeys(*m_dispatcher, *m_apiKeys);
    bindConnect(*m_dispatcher, *m_connect);
    bindPlans(*m_dispatcher, *m_plans);
    bindDrift(*m_dispatcher, *m_drift);
    bindEvents(*m_dispatcher, *m_events);
    bindSync(*m_dispatcher, *m_catchUpService);
    bindWebhooks(*m_dispatcher, *m_webhooks);
    bindAudit(*m_dispatcher, *m_entries);
    bindStaff(*m_dispatcher, *m_staff);
    bindOversight(*m_dispatcher, *m_oversight);
    bindInspections(*m_dispatcher, *m_inspections);
    bindChanges(*m_dispatcher, *m_changeService);
}

void House::buildNouns()
{
    m_users = std::make_unique<UserService>(
        UserService::Parts{*m_database, *m_sessions, *m_audit, m_passwordRules, m_passwords, m_clock});
    m_members = std::make_unique<MemberService>(
        MemberService::Parts{*m_database, *m_sessions, *m_audit, m_passwordRules, m_passwords, m_changes, m_clock, m_random});
    m_tenants = std::make_unique<TenantService>(
        TenantService::Parts{*m_database, *m_sessions, *m_audit, m_passwordRules, m_passwords, m_clock, m_random});
    m_apiKeys =
        std::make_unique<ApiKeyService>(ApiKeyService::Parts{*m_database, *m_audit, *m_outbox, m_changes, m_clock, m_random});
    m_connectBox = std::make_unique<SecretBox>(deriveKey(m_configuration.secretKey, "plandeck/connect/code/v1"), m_random);
    m_connect =
        std::make_unique<ConnectService>(ConnectService::Parts{*m_database, *m_stripe, *m_connectBox, *m_audit, *m_outbox,
                                                               m_changes, m_clock, m_random, [this] { return redirectUri(); }});
    m_planSync = std::make_unique<PlanSync>(PlanSync::Parts{*m_database, *m_stripe, *m_audit, m_changes, m_clock, m_random});
    m_publisher = std::make_unique<PlanPublisher>(
        PlanPublisher::Parts{*m_database, *m_stripe, *m_planSync, *m_audit, *m_outbox, m_changes, m_clock, m_random});
    m_plans = std::make_unique<PlanService>(
        PlanService::Parts{*m_database, *m_stripe, *m_publisher, *m_planSync, *m_audit, *m_outbox, m_changes, m_clock, m_random});
    m_planRepair =
        std::make_unique<PlanRepair>(PlanRepair::Parts{*m_database, *m_stripe, *m_outbox, m_changes, m_clock, m_random});
    m_drift = std::make_unique<DriftService>(
        DriftService::Parts{*m_database, *m_stripe, *m_planRepair, *m_audit, *m_outbox, m_changes, m_clock, m_random});
    m_recovery = std::make_unique<SagaRecovery>(*m_database, m_clock);
    const auto publish = [this](StripeOperation &operation) { return m_publisher->resume(operation); };
    m_recovery->add(u"plans.create"_s, publish);
    m_recovery->add(u"plans.duplicate"_s, publish);
    m_recovery->add(QString::fromLatin1(PlanPublisher::draftKind), publish);
    m_connect->addTo(*m_recovery);
    m_recovery->add(QString::fromLatin1(PlanSync::kind),
                    [this](StripeOperation &operation) { return m_planSync->advance(operation); });
    m_recovery->add(QString::fromLatin1(PlanRepair::kind),
                    [this](StripeOperation &operation) { return m_planRepair->advance(operation); });
}

void House::buildEvents()
{
    m_accountEvents = std::make_unique<AccountEvents>(AccountEvents::Parts{*m_database, *m_stripe, *m_audit, *m_outbox, m_clock});
    m_accountEvents->addTo(m_eventHandlers);
    m_planEvents = std::make_unique<PlanEvents>(*m_database, *m_stripe);
    m_planEvents->addTo(m_eventHandlers);
    m_eventWorker = std::make_unique<EventWorker>(EventWorker::Parts{*m_database, m_eventHandlers, m_changes, m_clock, m_random});
    m_events = std::make_unique<EventService>(EventService::Parts{*m_database, m_eventHandlers, *m_audit, m_changes, m_clock,
                                                                  m_random, [this] { m_eventWorker->nudge(); }},
                                              m_configuration.receiverSecrets);
    m_catchUp = std::make_unique<EventCatchUp>(
        EventWalk::Parts{.database = *m_database,
                         .stripe = *m_stripe,
                         .handlers = m_eventHandlers,
                         .changes = m_changes,
                         .clock = m_clock,
                         .random = m_random,
                         .arrived = [this] { m_eventWorker->nudge(); },
                         .resync =
                             [this](const HeldCursor &cursor, const EventWalk::Renew &renew) {
                                 const auto scope = Caller::system(cursor.tenant(), cursor.mode()).scope();
                                 return m_drift->check(scope, cursor.accountId, renew).and_then([&](const DriftReport &) {
                                     return m_accountEvents->readAnew(scope, cursor.accountId);
                                 });
                             }});
    m_catchUpService = std::make_unique<CatchUpService>(*m_database, *m_audit, *m_catchUp);
}

void House::buildWebhooks()
{
    m_webhookBox = std::make_unique<SecretBox>(deriveKey(m_configuration.secretKey, webhookSecretLabel), m_random);
    const auto &publicUrl = m_configuration.publicUrl; // said where strangers are served
    m_webhookSender = std::make_unique<WebhookSender>(WebhookSenderOptions{.mayReachThisMachine = publicUrl.isEmpty()});
    m_webhooks = std::make_unique<WebhookService>(
        WebhookService::Parts{*m_database, *m_webhookSender, *m_webhookBox, *m_audit, m_changes, m_clock, m_random});
    m_deliveries = std::make_unique<DeliveryEngine>(
        DeliveryEngine::Parts{*m_database, *m_webhookSender, *m_webhookBox, *m_audit, m_changes, m_clock, m_random});
    // Whatever changed may have left a message in the outbox.
    QObject::connect(
        &m_changes, &ChangeHub::madeHere, &m_changes, [this] { m_deliveries->wake(); }, Qt::DirectConnection);
}

void House::buildStaff()
{
    m_entries = std::make_unique<AuditService>(*m_database);
    m_staff = std::make_unique<StaffService>(
        StaffService::Parts{*m_database, *m_staffSessions, *m_audit, m_passwordRules, m_passwords, m_clock, m_random});
    m_oversight = std::make_unique<OversightService>(OversightService::Parts{*m_database, *m_audit, m_changes, m_clock});
    m_inspections = std::make_unique<InspectionService>(InspectionService::Parts{*m_database, *m_audit, *m_tenants, *m_members,
                                                                                 *m_apiKeys, *m_plans, *m_webhooks, *m_events,
                                                                                 *m_entries, m_clock, m_random});
}

void House::buildApi()
{
    ApiOptions options{.publicUrl = m_configuration.publicUrl};
    for (const auto &origin : m_configuration.corsOrigins)
        options.corsOrigins.append(origin.toUtf8());
    m_idempotency = std::make_unique<Idempotency>(*m_database, m_clock, m_random, m_configuration.secretKey);
    m_api = std::make_unique<Api>(*m_dispatcher, *m_authenticator, std::move(options), m_idempotency.get());
    addEndpoints(*m_api, m_dispatcher->infos(), m_configuration.publicUrl, [this] { return isReady(); });
    m_metrics = std::make_unique<MetricsPage>(
        MetricsPage::Parts{*m_database, *m_stripe, m_traffic,
                           [this] { return std::pair(m_server->counters(), m_server->workLoad()); }, *m_changeFeed, *m_broadcast},
        m_configuration.metricsToken.copy());
    m_api->add(Verb::Get, "/metrics", Cost::Pooled,
               [this](const HttpRequest &request, const PathValues &) { return m_metrics->answer(request); });
    m_server = std::make_unique<HttpServer>(*m_api, optionsOf(m_configuration, m_traffic));
}

/// Not while the database is away, has lost what we migrated (somebody put an old copy in its place), or we are about to end.
Result<> House::isReady()
{
    const auto away = [](const QString &why) {
        return failed({.kind = Error::Kind::Unavailable, .code = u"unavailable"_s, .explanation = why});
    };
    if (m_isEnding)
        return away(u"The server is shutting down."_s);
    const auto &url = m_database->url();
    if (url.engine == Engine::Sqlite && !QFileInfo::exists(url.path)) // what is open would go on answering, for nobody
        return away(u"The database's file is gone."_s);
    const auto version = m_database->read([](Connection &db) { return db.value(u"SELECT max(version) FROM plandeck_schema"_s); });
    if (!version)
        return away(u"The database does not answer."_s);
    if (version->toInt() < m_schema)
        return away(u"The database's schema is older than the program's."_s);
    return {};
}

QString House::redirectUri() const
{
    if (!m_configuration.stripeRedirectUri.isEmpty())
        return m_configuration.stripeRedirectUri;
    return baseOf(m_configuration.publicUrl.isEmpty() ? url() : m_configuration.publicUrl) + QLatin1StringView(callbackPath);
}

QUrl House::url() const
{
    auto url = m_server->url();
    if (!m_server->isRunning()) // a single call beside the server that serves
        url.setPort(m_configuration.listen.port);
    return url;
}

Result<> House::start()
{
    auto started = m_server->start();
    if (!started && started.error().code == "address_in_use"_L1 && m_configuration.mayMovePort) {
        auto options = optionsOf(m_configuration, m_traffic);
        options.port = 0;
        m_server = std::make_unique<HttpServer>(*m_api, options);
        started = m_server->start();
    }
    if (started) {
        m_broadcast->start();
        m_housekeeping.start();
        m_eventWorker->start();
        if (m_configuration.catchesUp)
            startCatchUp();
        m_deliveries->start();
    }
    return started;
}

/// Who has connected Stripe sees at once what has happened there.
void House::startCatchUp()
{
    QObject::connect(
        &m_changes, &ChangeHub::madeHere, &m_changes,
        [this](TenantId tenant, Topic topic) {
            if (topic == Topic::Stripe)
                m_catchUp->accountChanged(tenant);
        },
        Qt::DirectConnection);
    m_catchUp->start();
}

void House::recover()
{
    const auto closed = m_recovery->run();
    if (!closed)
        qCWarning(log, "open operations could not be looked through: %s", qPrintable(closed.error().code));
    else if (*closed > 0)
        qCInfo(log, "%d open operations finished or undone", *closed);
}

void House::forgetExpired()
{
    const auto forgotten = m_database->transaction([this](Connection &db) {
        return m_sessions->forgetExpired(db)
            .and_then([&](qint64) { return m_staffSessions->forgetExpired(db); })
            .and_then([&](qint64) { return OAuthStates::forgetExpired(db, m_clock.nowUtc()); });
    });
    if (!forgotten)
        qCWarning(log, "expired sessions stay for now: %s", qPrintable(forgotten.error().code));
}

void House::writeGathered()
{
    m_usage->flush();
    m_refusals->flush();
}

void House::stop(int graceMs)
{
    if (m_eventWorker)
        m_eventWorker->beginNoMore();
    if (m_catchUp)
        m_catchUp->beginNoMore();
    if (m_deliveries) // first, and short: a test message under way would hold up the server
        m_deliveries->stop(std::chrono::milliseconds(graceMs / 8));
    if (m_server) {
        m_server->stop(graceMs, [this] { m_stripe->shutDown(); });
        m_stripe->shutDown(); // recover() may be waiting for it
        m_housekeeping.stop();
        if (m_catchUp)
            m_catchUp->stop();
        if (m_eventWorker)
            m_eventWorker->stop();
        writeGathered();
        m_broadcast->stop(); // last: it tells of what the others did until now
    }
    if (m_sandbox) {
        SandboxDoor::closeBeside(m_configuration.sandboxState);
        m_sandbox->shutDown();
    }
    if (m_sandboxServer)
        m_sandboxServer->stop(0);
}

} // namespace plandeck
