// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include "services/operations/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto tenantId = TenantId::fromText(u"0190a1b2-0000-7000-8000-000000000001"_s);

Tenant acme()
{
    Tenant tenant{.id = tenantId, .name = u"Acme GmbH"_s, .slug = u"acme-gmbh"_s, .email = u"anna@acme.example"_s};
    tenant.limits = {.plans = 10, .users = 3, .apiCallsPerMonth = 10000};
    tenant.createdAt = QDateTime(QDate(2026, 9, 1), QTime(8, 30), Qt::UTC);
    tenant.usage = {.plans = 0, .users = 1, .apiCallsThisMonth = 0};
    tenant.apiKeys = {{.keyType = Mode::Live, .prefix = u"live_"_s, .last4 = u"p2Lm"_s},
                      {.keyType = Mode::Test, .prefix = u"test_"_s, .last4 = u"k9Qz"_s}};
    return tenant;
}

} // namespace

DeskStage::DeskStage(FakeDesk::Delivery delivery)
    : tenant(acme())
    , desk(delivery)
{
    answerAccounts();
    answerStripe();
    answerKeys();
    answerPeople();
    answerWebhooks();
    answerEvents();
    answerStaff();
    desk.on<ListPlans>([](ListPlans &) { return Result<ListPlans::Reply>(ListPlans::Reply{}); });
    desk.fail<GetPlan>({.kind = Error::Kind::NotFound, .code = u"not_found"_s});
}

Me DeskStage::me() const
{
    Me me{{.id = people.first().id, .email = tenant.email, .firstName = u"Anna"_s, .lastName = u"Berg"_s, .role = m_role}};
    me.tenant = {tenant.id, tenant.name, tenant.slug};
    for (const auto *info : Catalogue::infos)
        if (info->access.allows(m_role))
            me.permissions.append(info->name());
    return me;
}

TenantId DeskStage::tenantOfStage()
{
    return tenantId;
}

void DeskStage::answerAccounts()
{
    desk.on<Login>([this](Login &login) -> Result<SignedIn> {
        if (login.password.revealText() != QLatin1StringView(password))
            return failed({.kind = Error::Kind::Unauthenticated, .code = u"credentials_invalid"_s});
        return SignedIn{.access = Secret(u"access"_s), .refresh = Secret(u"refresh"_s), .user = me(), .tenant = me().tenant};
    });
    desk.on<RegisterTenant>([this](RegisterTenant &request) -> Result<Registration> {
        tenant.name = request.companyName;
        tenant.email = request.email;
        Registration made{.tenant = me().tenant, .user = me()};
        made.tokens = {.access = Secret(u"access"_s), .refresh = Secret(u"refresh"_s)};
        made.apiKeys = {.live = Secret(u"live_4Vt8sXcW1nR7yQzAfBp2Lm"_s), .test = Secret(u"test_8Kd2mPfX7sLqWb3RtVyNk9Qz"_s)};
        return made;
    });
    desk.on<RefreshToken>([](RefreshToken &) { return Result<AccessToken>(AccessToken{.access = Secret(u"fresh"_s)}); });
    desk.on<WhoAmI>([this](WhoAmI &) { return Result<Me>(me()); });
    desk.on<GetTenantDetails>([this](GetTenantDetails &) {
        tenant.stripe = status;
        return Result<Tenant>(tenant);
    });
    desk.on<GetTenantOverview>([this](GetTenantOverview &) { return Result<TenantOverview>(overview); });
    const auto entries = [this](const ListAudit &request) {
        CursorPage<AuditEntry> page;
        for (const auto &entry : std::as_const(audit))
            if ((!request.after || entry.at > *request.after)
                && (request.action.isEmpty() || entry.action.startsWith(request.action.chopped(1)))
                && (request.objectId.isEmpty() || entry.objectId == request.objectId)
                && (!request.source || entry.source == *request.source) && (!request.actor || entry.actor == request.actor))
                page.results.append(entry);
        return Result<CursorPage<AuditEntry>>(page);
    };
    desk.on<ListAudit>([entries](ListAudit &request) { return entries(request); });
    desk.on<ListPlatformAudit>([entries](ListPlatformAudit &request) { return entries(request); });
}

void DeskStage::answerStripe()
{
    desk.on<GetStripeStatus>(
        [this](GetStripeStatus &request) { return Result<StripeStatus>(request.mode == Mode::Live ? liveStatus : status); });
    desk.on<ListConnectFlows>([](ListConnectFlows &) { return Result<Page<ConnectFlowLog>>(Page<ConnectFlowLog>{}); });
    desk.on<GetConnectFlow>([this](GetConnectFlow &) { return Result<ConnectFlowLog>(flow); });
    desk.on<NoteConnectBrowser>([this](NoteConnectBrowser &) {
        flow = flowWith({ConnectStep::Browser});
        return Result<ConnectFlowLog>(flow);
    });
    desk.on<CreateLoginLink>([](CreateLoginLink &) {
        return Result<LoginLink>(LoginLink{.url = Secret(u"http://127.0.0.1:12111/express/t/acct_1QhT0n2eZvKYlo2C/lgn_1"_s)});
    });
    desk.on<ListStripeRequests>([this](ListStripeRequests &request) {
        Page<StripeRequestEntry> page;
        for (const auto &entry : requests)
            if (!request.status || (*request.status == StripeAnswer::None) == !entry.status)
                page.results.append(entry);
        page.count = page.results.size();
        return Result<Page<StripeRequestEntry>>(page);
    });
    desk.on<ConnectStripe>([this](ConnectStripe &request) {
        flow = flowWith({});
        return Result<ConnectInvitation>(
            ConnectInvitation{.authorizationUrl = Secret(u"http://127.0.0.1:12111/express/oauth/authorize?client_id=ca_sandbox"
                                                         "&state=vR4mK2pXq8LwTz6NcYbF0sHd&scope=read_write"_s),
                              .state = Secret(u"vR4mK2pXq8LwTz6NcYbF0sHd"_s),
                              .expiresAt = linkExpiresAt,
                              .flow = request.flow,
                              .flowId = flow.id});
    });
}

void DeskStage::signIn(Role role)
{
    m_role = role;
    session.signIn(tenant.email, Secret(QString::fromLatin1(password)));
}

void DeskStage::stripeBecomes(const StripeStatus &now)
{
    status = now;
    flow = now.connected ? flowWith({ConnectStep::Browser, ConnectStep::Callback, ConnectStep::Exchanged, ConnectStep::Verified})
                         : flowWith({ConnectStep::Browser, ConnectStep::Callback, ConnectStep::Failed}, u"access_denied"_s);
    Q_EMIT desk.changed(Topic::Stripe);
}

ConnectFlowLog DeskStage::flowWith(const QList<ConnectStep> &steps, const QString &problem) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    ConnectFlowLog log{.id = ConnectFlowId::fromText(u"0190a1b2-0000-7000-8000-00000000000f"_s),
                       .createdAt = now,
                       .expiresAt = linkExpiresAt,
                       .steps = {{ConnectStep::Issued, now}}};
    if (!problem.isEmpty())
        log.problem = problem;
    for (const auto step : steps)
        log.steps.append({step, now});
    log.state = log.steps.last().step;
    return log;
}

StripeStatus DeskStage::connectedStatus()
{
    const auto now = QDateTime::currentDateTimeUtc();
    return {.connected = true,
            .accountId = u"acct_1QhT0n2eZvKYlo2C"_s,
            .flow = ConnectFlow::OAuthExpress,
            .chargesEnabled = true,
            .payoutsEnabled = true,
            .detailsSubmitted = true,
            .connectedAt = now,
            .checkedAt = now};
}

StripeStatus DeskStage::restrictedStatus()
{
    auto status = connectedStatus();
    status.payoutsEnabled = false;
    status.requirementsDue = {u"external_account"_s, u"individual.dob.day"_s, u"individual.dob.year"_s, u"tos_acceptance.date"_s};
    const QDateTime deadline(QDate(2031, 5, 17), QTime(12, 0), Qt::UTC);
    status.requirements = {{.name = u"external_account"_s, .urgency = Urgency::PastDue}};
    for (const auto &name : status.requirementsDue.mid(1))
        status.requirements.append({.name = name, .urgency = Urgency::CurrentlyDue, .dueBy = deadline});
    status.disabledReason = u"requirements.past_due"_s;
    return status;
}

StripeStatus DeskStage::pendingStatus()
{
    return {.accountId = u"acct_1QhT0n2eZvKYlo2C"_s,
            .flow = ConnectFlow::AccountLinks,
            .requirementsDue = {u"business_profile.url"_s, u"external_account"_s},
            .requirements = {{.name = u"business_profile.url"_s}, {.name = u"external_account"_s}},
            .checkedAt = QDateTime::currentDateTimeUtc()};
}

Error DeskStage::stripeDown()
{
    return {.kind = Error::Kind::Upstream,
            .code = u"stripe_unavailable"_s,
            .stripe = std::make_shared<StripeRefusal>(StripeRefusal{.requestId = u"req_8KdL2m9fX"_s, .status = 503})};
}

} // namespace plandeck
