// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/configuration.h"
#include "app/common/metricspage.h"
#include "services/api/api.h"
#include "services/api/idempotency.h"
#include "services/apikeys/apikeyservice.h"
#include "services/apikeys/usagemeter.h"
#include "services/audit/auditservice.h"
#include "services/audit/refusals.h"
#include "services/changes/changebroadcast.h"
#include "services/changes/changefeed.h"
#include "services/changes/changeservice.h"
#include "services/connect/connectservice.h"
#include "services/desk/changehub.h"
#include "services/domain/periodic.h"
#include "services/drift/driftservice.h"
#include "services/events/accountevents.h"
#include "services/events/catchupservice.h"
#include "services/events/eventcatchup.h"
#include "services/events/eventservice.h"
#include "services/events/eventworker.h"
#include "services/events/planevents.h"
#include "services/http/server.h"
#include "services/inspection/inspectionservice.h"
#include "services/inspection/oversightservice.h"
#include "services/members/memberservice.h"
#include "services/operations/dispatcher.h"
#include "services/plans/planservice.h"
#include "services/saga/recovery.h"
#include "services/sandbox/sandbox.h"
#include "services/security/secretbox.h"
#include "services/staff/staffservice.h"
#include "services/stripe/stripeclient.h"
#include "services/tenants/tenantservice.h"
#include "services/users/databaseauthenticator.h"
#include "services/users/userservice.h"
#include "services/webhooks/deliveryengine.h"
#include "services/webhooks/webhookservice.h"

namespace plandeck {

/// The composition root: opens the database, builds every service on it, binds the operations, serves them. The desk and
/// the headless server are this same house with another door.
///
/// Opening blocks (migrations, the sandbox's state), so the desk does it in a worker thread. Everything in it is thread-safe;
/// it is taken down in the reverse order.
class House final
{
public:
    /// `secret_key_missing`, `secret_key_too_short`; storage's, the migrations' and the sandbox's errors.
    /// Clock and random source are the system's unless a test hands in its own, which then outlive the house.
    [[nodiscard]] static Result<std::unique_ptr<House>> open(Configuration configuration, const Clock *clock = nullptr,
                                                             RandomSource *random = nullptr);
    ~House();
    House(const House &) = delete;
    House &operator=(const House &) = delete;

    /// Listens, and begins the housekeeping: usage is written, operations that a crash left open are finished or undone, expired
    /// sessions and OAuth states are forgotten.
    [[nodiscard]] Result<> start();
    /// From now on /readyz says no, so that whoever spreads requests goes elsewhere. All is answered as before.
    void announceEnd() { m_isEnding = true; }
    /// For good: answers what is running, listens no more, and writes what has gathered. After graceMs (milliseconds) those who
    /// wait for Stripe are told that it does not answer. May be called again.
    void stop(int graceMs);

    const Dispatcher &dispatcher() const { return *m_dispatcher; }
    const Authenticator &authenticator() const { return *m_authenticator; }
    ChangeHub &changes() { return m_changes; }
    ChangeFeed &changeFeed() { return *m_changeFeed; }
    Database &database() { return *m_database; }
    /// The version of the tables.
    int schema() const { return m_schema; }
    StripeClient &stripe() { return *m_stripe; }
    DeliveryEngine &deliveries() { return *m_deliveries; }
    SagaRecovery &recovery() { return *m_recovery; }
    EventWorker &events() { return *m_eventWorker; }
    StaffService &staff() { return *m_staff; }
    EventCatchUp &catchUp() { return *m_catchUp; }
    const Configuration &configuration() const { return m_configuration; }
    /// Before start(): told of every request; it outlives the house.
    void logRequestsTo(HttpObserver &accessLog) { m_traffic.logTo(accessLog); }
    /// What its threads are at.
    HttpWorkLoad load() const { return m_server->workLoad(); }
    /// Null when Stripe is the real one, or another program runs the sandbox.
    Sandbox *sandbox() { return m_sandbox.get(); }

    /// Where it listens, or would.
    QUrl url() const;
    /// What is registered at Stripe as redirect URI.
    QString redirectUri() const;

private:
    House(Configuration configuration, const Clock *clock, RandomSource *random);
    Result<> makeSigner();
    Result<> openSandbox();
    Result<> joinSandbox();
    SandboxConfig sandboxConfig() const;
    Result<> isReady();
    Result<> openDatabase();
    void buildServices();
    void buildNouns();
    void buildEvents();
    void buildWebhooks();
    void buildStaff();
    void buildChanges();
    void startCatchUp();
    void bindAll();
    void buildApi();
    void writeGathered();
    void recover();
    void forgetExpired();

    Configuration m_configuration;
    SystemClock m_systemClock;
    SystemRandom m_systemRandom;
    const Clock &m_clock;
    RandomSource &m_random;
    const PasswordHasher m_passwords;
    ChangeHub m_changes;
    Traffic m_traffic;
    std::atomic<bool> m_isEnding = false;
    int m_schema = 0; // the version we work with

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<HttpServer> m_sandboxServer;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JwtSigner> m_signer;
    std::unique_ptr<StripeClient> m_stripe;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<Sessions> m_sessions;
    std::unique_ptr<StaffSessions> m_staffSessions;
    std::unique_ptr<UsageMeter> m_usage;
    std::unique_ptr<Refusals> m_refusals;
    PasswordRules m_passwordRules;

    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<UserService> m_users;
    std::unique_ptr<MemberService> m_members;
    std::unique_ptr<TenantService> m_tenants;
    std::unique_ptr<ApiKeyService> m_apiKeys;
    std::unique_ptr<SecretBox> m_connectBox;
    std::unique_ptr<ConnectService> m_connect;
    std::unique_ptr<PlanSync> m_planSync;
    std::unique_ptr<PlanPublisher> m_publisher;
    std::unique_ptr<PlanService> m_plans;
    std::unique_ptr<PlanRepair> m_planRepair;
    std::unique_ptr<DriftService> m_drift;
    std::unique_ptr<SagaRecovery> m_recovery;
    std::unique_ptr<AccountEvents> m_accountEvents;
    std::unique_ptr<PlanEvents> m_planEvents;
    EventHandlers m_eventHandlers;
    std::unique_ptr<EventWorker> m_eventWorker;
    std::unique_ptr<EventService> m_events;
    std::unique_ptr<EventCatchUp> m_catchUp;
    std::unique_ptr<CatchUpService> m_catchUpService;

    std::unique_ptr<SecretBox> m_webhookBox;
    std::unique_ptr<WebhookSender> m_webhookSender;
    std::unique_ptr<WebhookService> m_webhooks;
    std::unique_ptr<DeliveryEngine> m_deliveries;

    std::unique_ptr<AuditService> m_entries;
    std::unique_ptr<StaffService> m_staff;
    std::unique_ptr<OversightService> m_oversight;
    std::unique_ptr<InspectionService> m_inspections;

    std::unique_ptr<ChangeFeed> m_changeFeed;
    std::unique_ptr<ChangeService> m_changeService;
    std::unique_ptr<ChangeBroadcast> m_broadcast;

    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<DatabaseAuthenticator> m_authenticator;
    std::unique_ptr<Idempotency> m_idempotency;
    std::unique_ptr<MetricsPage> m_metrics;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpServer> m_server;
    Periodic m_housekeeping;
};

} // namespace plandeck
