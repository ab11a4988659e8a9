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
#include "models/problemlog.h"
#include "models/sessionmodel.h"
#include "models/stripemodel.h"
#include "models/tasks.h"
#include "models/tenantsmodel.h"
#include "models/webhookmodel.h"
#include "services/security/memorysecretstore.h"
#include "tests/support/fakedesk.h"
#include "tests/support/settingsstage.h"

namespace plandeck {

/// Anna's company on a desk without services: everything answers as it would on a good day, and a test changes what it is
/// about.
class DeskStage
{
public:
    explicit DeskStage(FakeDesk::Delivery delivery = FakeDesk::Delivery::AtOnce);

    /// As this role; signed in when it returns, if answers come at once.
    void signIn(Role role = Role::Owner);
    /// As one of the platform's own people.
    void signInStaff(StaffRole role = StaffRole::Ops);
    /// The callback has landed: the status is this from now on, and the desk tells so.
    void stripeBecomes(const StripeStatus &status);

    static StripeStatus connectedStatus();
    /// The log of the flow that ConnectStripe begins, with these further steps.
    ConnectFlowLog flowWith(const QList<ConnectStep> &steps, const QString &problem = {}) const;
    /// Connected, but Stripe still wants to know things.
    static StripeStatus restrictedStatus();
    /// An onboarding that was left before its end.
    static StripeStatus pendingStatus();
    static Error stripeDown();
    /// A test and a live key in use, one in its grace, one expired, one revoked; newest first.
    static QList<ApiKey> someKeys();
    /// Anna, the only owner, and one of every role and state.
    static QList<User> somePeople();
    /// One of every state; newest first.
    static QList<StripeEventDetail> someEvents();
    /// One of every state and tier; newest first.
    static QList<TenantListing> someTenants();
    /// What Anna, a key, Stripe and the platform's staff did, refused ones among them; newest first.
    static QList<AuditEntry> someAudit();
    /// What staff did; newest first.
    static QList<AuditEntry> somePlatformAudit();
    static TenantId tenantOfStage();
    static Webhook someWebhook();
    /// One of every state, with attempts that fit it; newest first.
    static QList<WebhookDeliveryDetails> someDeliveries();

    Tenant tenant; // what details and me answer
    StripeStatus status;
    StripeStatus liveStatus{.livemode = true}; // the other mode's
    ConnectFlowLog flow; // how the flow stands that was begun
    QList<StripeRequestEntry> requests;
    TenantOverview overview;
    QList<AuditEntry> audit; // newest first
    QList<TenantListing> listings = someTenants();
    bool isInspecting = false;
    QList<Plan> inspectedPlans;
    QDateTime inspectionEndsAt = QDateTime::currentDateTimeUtc().addSecs(3600);
    QList<ApiKey> keys = someKeys();
    QList<User> people = somePeople();
    std::optional<SyncGap> gap;
    QList<StripeEventDetail> inbox = someEvents();
    std::optional<Webhook> endpoint = someWebhook();
    QList<WebhookDeliveryDetails> messages = someDeliveries();
    static constexpr const char *webhookSecret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    QDateTime linkExpiresAt = QDateTime::currentDateTimeUtc().addSecs(600);
    static constexpr const char *invitationCode = "inv_4Vt8sXcW1nR7yQzAfBc0de";
    static constexpr const char *password = "correct horse battery staple";

    FakeDesk desk;
    MemorySecretStore store;
    SessionModel session{desk, &store};
    HomeModel home{desk};
    AwayModel away{desk, session};
    PlansModel plans{desk};
    StripeModel stripe{desk};
    ApiKeysModel apiKeys{desk};
    MembersModel members{desk};
    WebhookModel webhook{desk};
    DeliveriesModel deliveries{desk};
    EventsModel events{desk};
    AuditModel auditLog{desk};
    AuditModel platformLog{desk, AuditOf::Platform};
    TenantsModel tenants{desk};
    InspectionModel inspection{desk};
    SettingsStage settings;
    ObjectSearch search{desk, session};
    Tasks tasks;
    ProblemLog problems{desk};
    Task work; // that a test keeps going

private:
    void answerAccounts();
    void answerStripe();
    void answerKeys();
    void answerPeople();
    void answerWebhooks();
    void answerEvents();
    void answerStaff();
    void answerInspections();
    Me me() const;
    StaffSelf staffSelf() const;

    Role m_role = Role::Owner;
    StaffRole m_staffRole = StaffRole::Ops;
};

} // namespace plandeck
