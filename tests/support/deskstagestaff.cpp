// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskStage that answers for the platform's staff and the audit log.
#include "services/operations/catalogue.h"
#include "tests/support/deskstage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

TenantListing listing(int number, const QString &name, TenantStatus status, Tier tier, TenantStripe stripe)
{
    return {.id = TenantId::fromText(u"0190a1b2-0000-7000-8000-0000000f%1"_s.arg(number, 4, 10, QChar(u'0'))),
            .name = name,
            .slug = name.toLower().replace(u' ', u'-'),
            .status = status,
            .tier = tier,
            .stripe = stripe,
            .createdAt = QDateTime::currentDateTimeUtc().addDays(-7 * (10 - number))};
}

AuditEntry entry(int number, Caller::Kind kind, const QString &who, const QString &action, const QString &object)
{
    return {.id = AuditEntryId::fromText(u"0190a1b2-0000-7000-8000-0000000e%1"_s.arg(number, 4, 10, QChar(u'0'))),
            .seq = number,
            .at = QDateTime::currentDateTimeUtc().addSecs(-3600 * (8 - number)),
            .actorKind = kind,
            .actor = ActorId::fromText(u"0190a1b2-0000-7000-8000-0000000a%1"_s.arg(int(kind), 4, 10, QChar(u'0'))),
            .actorName = who,
            .source = Caller::Source::Desk,
            .action = action,
            .objectId = object,
            .outcome = u"done"_s,
            .requestId = u"0190a1b2-0000-7000-8000-0000000b%1"_s.arg(number, 4, 10, QChar(u'0')),
            .hash = u"5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"_s};
}

template<typename T>
Result<Page<T>> pageOf(const QList<T> &all)
{
    return Page<T>{.count = all.size(), .results = all};
}

} // namespace

QList<TenantListing> DeskStage::someTenants()
{
    return {listing(4, u"Birch Lane"_s, TenantStatus::Active, Tier::Enterprise, TenantStripe::Enabled),
            listing(3, u"Cargo Bikes"_s, TenantStatus::Suspended, Tier::Pro, TenantStripe::Restricted),
            listing(2, u"Dovetail"_s, TenantStatus::Active, Tier::Starter, TenantStripe::Pending),
            listing(1, u"Elm Street"_s, TenantStatus::Closed, Tier::Free, TenantStripe::None)};
}

QList<AuditEntry> DeskStage::someAudit()
{
    using Kind = Caller::Kind;
    const auto plan = u"0190a1b2-0000-7000-8000-0000000c0001"_s;
    auto look = entry(6, Kind::Staff, u"sam@platform.example"_s, u"staff.inspect.plans"_s, tenantOfStage().text());
    look.reason = u"plans do not show"_s;
    look.detail = {{u"ticket"_s, u"SUP-1042"_s}};
    auto changed = entry(5, Kind::User, u"anna@acme.example"_s, u"plans.update"_s, plan);
    changed.detail = {{u"name"_s, u"Pro"_s}};
    changed.changes = {{u"price_cents"_s, u"2999"_s, u"3999"_s}, {u"features"_s, std::nullopt, u"[\"EU\",\"SSO\"]"_s}};
    auto refused = entry(4, Kind::User, u"ben@acme.example"_s, u"api-keys.revoke"_s, {});
    refused.outcome = u"permission_denied"_s;
    auto event = entry(3, Kind::System, {}, u"stripe.connected"_s, u"acct_1QhT0n2eZvKYlo2C"_s);
    event.actor.reset();
    event.actorName.reset();
    event.source = Caller::Source::Event;
    auto program = entry(2, Kind::ApiKey, u"test_…k9Qz"_s, u"plans.create"_s, plan);
    program.source = Caller::Source::Rest;
    const auto first = entry(1, Kind::User, u"anna@acme.example"_s, u"tenants.register"_s, tenantOfStage().text());
    return {look, changed, refused, event, program, first};
}

QList<AuditEntry> DeskStage::somePlatformAudit()
{
    using Kind = Caller::Kind;
    const auto olga = u"olga@platform.example"_s;
    const auto sam = u"sam@platform.example"_s;
    auto suspended = entry(6, Kind::Staff, olga, u"staff.tenants.suspend"_s, tenantOfStage().text());
    suspended.reason = u"unpaid since June"_s;
    auto reactivated = entry(5, Kind::Staff, olga, u"staff.tenants.reactivate"_s, tenantOfStage().text());
    reactivated.source = Caller::Source::Rest;
    reactivated.reason = u"paid by transfer"_s;
    auto searched = entry(4, Kind::Staff, sam, u"staff.tenants.list"_s, {});
    searched.detail = {{u"query"_s, u"q=acme"_s}};
    const auto signedIn = entry(3, Kind::Staff, sam, u"staff.login"_s, u"0190a1b2-0000-7000-8000-0000000000f1"_s);
    const auto changed = entry(2, Kind::Staff, olga, u"staff.change-password"_s, u"0190a1b2-0000-7000-8000-0000000000f2"_s);
    auto made = entry(1, Kind::System, {}, u"staff.create"_s, u"0190a1b2-0000-7000-8000-0000000000f1"_s);
    made.actor.reset();
    made.actorName.reset();
    made.source = Caller::Source::CommandLine;
    made.detail = {{u"role"_s, u"support"_s}};
    return {suspended, reactivated, searched, signedIn, changed, made};
}

void DeskStage::signInStaff(StaffRole role)
{
    m_staffRole = role;
    session.signInStaff(u"sam@platform.example"_s, Secret(QString::fromLatin1(password)));
}

StaffSelf DeskStage::staffSelf() const
{
    StaffSelf self{{.id = StaffId::fromText(u"0190a1b2-0000-7000-8000-0000000000f1"_s),
                    .email = u"sam@platform.example"_s,
                    .role = m_staffRole}};
    for (const auto *info : Catalogue::infos)
        if (info->access.isForStaff() && info->access.allows(m_staffRole))
            self.permissions.append(info->name());
    return self;
}

void DeskStage::answerStaff()
{
    desk.on<StaffLogin>([this](StaffLogin &login) -> Result<SignedInStaff> {
        if (login.password.revealText() != QLatin1StringView(password))
            return failed({.kind = Error::Kind::Unauthenticated, .code = u"credentials_invalid"_s});
        return SignedInStaff{.access = Secret(u"staff-access"_s), .refresh = Secret(u"staff-refresh"_s), .staff = staffSelf()};
    });
    desk.on<RefreshStaffToken>(
        [](RefreshStaffToken &) { return Result<AccessToken>(AccessToken{.access = Secret(u"fresh"_s)}); });
    desk.on<WhoAmIOfStaff>([this](WhoAmIOfStaff &) { return Result<StaffSelf>(staffSelf()); });
    desk.on<ListTenants>([this](ListTenants &request) {
        CursorPage<TenantListing> page;
        for (const auto &each : std::as_const(listings))
            if ((!request.status || each.status == *request.status) && (!request.tier || each.tier == *request.tier)
                && (!request.stripe || each.stripe == *request.stripe)
                && (each.name.startsWith(request.search, Qt::CaseInsensitive) || each.id.text() == request.search))
                page.results.append(each);
        return Result<CursorPage<TenantListing>>(page);
    });
    answerInspections();
    const auto stand = [this](TenantId tenant, TenantStatus status) -> Result<TenantListing> {
        const auto found = std::ranges::find(listings, tenant, &TenantListing::id);
        if (found == listings.end())
            return notFound();
        found->status = status;
        return *found;
    };
    desk.on<SuspendTenant>([stand](SuspendTenant &request) { return stand(request.tenant, TenantStatus::Suspended); });
    desk.on<ReactivateTenant>([stand](ReactivateTenant &request) { return stand(request.tenant, TenantStatus::Active); });
}

void DeskStage::answerInspections()
{
    desk.on<StartInspection>([this](StartInspection &request) {
        isInspecting = true;
        StartedInspection started{.expiresAt = inspectionEndsAt};
        started.inspection = {.id = InspectionId::fromText(u"0190a1b2-0000-7000-8000-0000000000d1"_s),
                              .staff = staffSelf().id,
                              .staffEmail = u"sam@platform.example"_s,
                              .reason = request.reason,
                              .ticket = request.ticket,
                              .showsPersonalData = request.showsPersonalData,
                              .startedAt = QDateTime::currentDateTimeUtc(),
                              .expiresAt = inspectionEndsAt};
        return Result<StartedInspection>(started);
    });
    desk.on<EndInspection>([this](EndInspection &) {
        isInspecting = false;
        return Result<Inspection>(Inspection{});
    });
    const auto look = [this]<typename Op>(std::function<Result<typename Op::Reply>()> answer) {
        desk.on<Op>([this, answer = std::move(answer)](Op &) -> Result<typename Op::Reply> {
            return isInspecting ? answer() : failed({.kind = Error::Kind::Denied, .code = u"inspection_required"_s});
        });
    };
    look.operator()<InspectTenant>([this] {
        tenant.stripe = status;
        return Result<Tenant>(tenant);
    });
    look.operator()<InspectUsers>([this] { return pageOf(people); });
    look.operator()<InspectApiKeys>([this] { return Result<ApiKeyList>(ApiKeyList{.results = keys}); });
    look.operator()<InspectPlans>([this] { return pageOf(inspectedPlans); });
    look.operator()<InspectWebhook>([this] { return endpoint ? Result<Webhook>(*endpoint) : Result<Webhook>(notFound()); });
    look.operator()<InspectDeliveries>([this] {
        QList<WebhookDelivery> all(messages.cbegin(), messages.cend());
        return pageOf(all);
    });
    look.operator()<InspectEvents>([this] {
        QList<StripeEvent> all(inbox.cbegin(), inbox.cend());
        return Result<CursorPage<StripeEvent>>(CursorPage<StripeEvent>{.results = all});
    });
    look.operator()<InspectAudit>([] { return Result<CursorPage<AuditEntry>>(CursorPage<AuditEntry>{.results = someAudit()}); });
}

} // namespace plandeck
