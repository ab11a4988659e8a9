// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionmodel.h"

#include "services/operations/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Error noStore()
{
    return {.kind = Error::Kind::Unavailable, .code = u"secret_store_unavailable"_s};
}

bool isRefusedBy(const Desk &desk, QLatin1StringView operation)
{
    const auto refuses = [&](const OperationInfo *info) { return info->name() == operation && desk.refuses(*info); };
    return std::ranges::any_of(Catalogue::infos, refuses);
}

} // namespace

SessionModel::SessionModel(Desk &desk, SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(store)
{
    connect(&desk, &Desk::linkChanged, this, &SessionModel::followLink);
    connect(&desk, &Desk::sessionEnded, this, [this] {
        if (!isSignedIn())
            return;
        signOut();
        fail({.kind = Error::Kind::Unauthenticated, .code = u"session_ended"_s});
    });
}

bool SessionModel::may(QLatin1StringView operation) const
{
    const auto &permissions = isStaff() ? m_staff.permissions : m_me.permissions;
    return permissions.contains(operation) && !isRefusedBy(m_desk, operation);
}

QList<Problem> SessionModel::passwordProblems(const Secret &password, const QString &email, const QString &company) const
{
    return m_passwordRules.problems(password, {.email = email, .company = company}, u"password"_s);
}

void SessionModel::setMode(Mode mode)
{
    if (mode == m_desk.mode())
        return;
    m_desk.setMode(mode);
    Q_EMIT modeChanged();
    Q_EMIT changed();
}

void SessionModel::restore()
{
    if (m_store && !isSignedIn())
        restore(Audience::Company);
}

/// There is one session at most: where no company's is kept, it may be one of the staff.
void SessionModel::restore(Audience audience)
{
    setState(State::Restoring);
    const auto attempt = ++m_attempt;
    m_store->read(keptName(audience), [this, self = QPointer(this), attempt, audience](Result<Secret> token) {
        if (!self || attempt != m_attempt)
            return; // somebody signed in meanwhile
        if (token) {
            m_audience = audience;
            return audience == Audience::Staff ? renew<RefreshStaffToken>(std::move(*token))
                                               : renew<RefreshToken>(std::move(*token));
        }
        const bool isMissing = token.error().code == "secret_missing"_L1;
        if (isMissing && audience == Audience::Company)
            return restore(Audience::Staff);
        setState(State::SignedOut);
        if (!isMissing)
            Q_EMIT notKept(token.error());
    });
}

template<Operation Refresh>
void SessionModel::renew(Secret token)
{
    auto refresh = std::make_shared<Secret>(token.copy());
    m_desk.send(this, Refresh{.refresh = std::move(token)}, [this, attempt = m_attempt, refresh](Result<AccessToken> &access) {
        if (attempt != m_attempt)
            return;
        if (access) {
            Fresh fresh{{}, std::move(access->access), std::move(*refresh)};
            return m_audience == Audience::Staff ? beginStaff(std::move(fresh), false) : begin(std::move(fresh), false);
        }
        if (access.error().kind == Error::Kind::Unauthenticated)
            forget(); // it will never be good again
        else
            m_isToBeRestored = true;
        setState(State::SignedOut);
    });
}

void SessionModel::followLink()
{
    if (m_desk.link().isGood() && m_state == State::SignedOut && std::exchange(m_isToBeRestored, false))
        restore();
    Q_EMIT linkChanged();
}

void SessionModel::signIn(const QString &email, Secret password)
{
    const auto attempt = ++m_attempt;
    m_audience = Audience::Company;
    setState(State::Working);
    m_desk.send(this, Login{.email = email, .password = std::move(password)}, [this, attempt](Result<SignedIn> &reply) {
        if (attempt != m_attempt)
            return;
        if (!reply)
            return fail(reply.error());
        begin({reply->tenant, std::move(reply->access), std::move(reply->refresh)}, true);
    });
}

void SessionModel::signInStaff(const QString &email, Secret password)
{
    const auto attempt = ++m_attempt;
    m_audience = Audience::Staff;
    setState(State::Working);
    m_desk.send(this, StaffLogin{.email = email, .password = std::move(password)}, [this, attempt](Result<SignedInStaff> &reply) {
        if (attempt != m_attempt)
            return;
        if (!reply)
            return fail(reply.error());
        beginStaff({{}, std::move(reply->access), std::move(reply->refresh)}, true);
    });
}

void SessionModel::registerTenant(RegisterTenant request)
{
    const auto attempt = ++m_attempt;
    m_audience = Audience::Company;
    setState(State::Working);
    m_desk.send(this, std::move(request), [this, attempt](Result<Registration> &reply) {
        if (attempt != m_attempt)
            return;
        if (!reply)
            return fail(reply.error());
        m_newKeys = std::move(reply->apiKeys);
        begin({reply->tenant, std::move(reply->tokens.access), std::move(reply->tokens.refresh)}, true);
    });
}

void SessionModel::join(AcceptInvitation request)
{
    const auto attempt = ++m_attempt;
    m_audience = Audience::Company;
    setState(State::Working);
    m_desk.send(this, std::move(request), [this, attempt](Result<AcceptedInvitation> &reply) {
        if (attempt != m_attempt)
            return;
        if (!reply)
            return fail(reply.error());
        begin({reply->tenant, std::move(reply->tokens.access), std::move(reply->tokens.refresh)}, true);
    });
}

void SessionModel::begin(Fresh fresh, bool isToBeKept)
{
    m_refresh = fresh.refresh.copy();
    m_desk.setSession(fresh.tenant.id, fresh.access.copy(), std::move(fresh.refresh));
    if (isToBeKept)
        keep();
    const auto attempt = m_attempt;
    m_desk.send(
        this, WhoAmI{}, [this, attempt, isToBeKept, access = std::make_shared<Secret>(std::move(fresh.access))](Result<Me> &me) {
            if (attempt != m_attempt)
                return;
            if (!me)
                return notBegun(me.error(), isToBeKept);
            m_me = std::move(*me);
            m_desk.setSession(m_me.tenant.id, std::move(*access), m_refresh.copy()); // now that the tenant is known for sure
            enter();
        });
}

void SessionModel::beginStaff(Fresh fresh, bool isToBeKept)
{
    m_refresh = fresh.refresh.copy();
    m_desk.setStaffSession(std::move(fresh.access), std::move(fresh.refresh));
    if (isToBeKept)
        keep();
    m_desk.send(this, WhoAmIOfStaff{}, [this, attempt = m_attempt, isToBeKept](Result<StaffSelf> &self) {
        if (attempt != m_attempt)
            return;
        if (!self)
            return notBegun(self.error(), isToBeKept);
        m_staff = std::move(*self);
        enter();
    });
}

void SessionModel::notBegun(const Error &error, bool isToBeKept)
{
    m_desk.clearSession();
    fail(error);
    m_isToBeRestored = !isToBeKept && error.kind != Error::Kind::Unauthenticated;
}

void SessionModel::enter()
{
    m_problem = {};
    setState(State::SignedIn);
    Q_EMIT signedIn();
}

void SessionModel::signOut()
{
    ++m_attempt;
    m_desk.clearSession();
    m_me = {};
    m_staff = {};
    m_refresh = {};
    m_newKeys = {};
    m_problem = {};
    forget();
    setState(State::SignedOut);
    Q_EMIT signedOut();
}

void SessionModel::setStore(SecretStore *store)
{
    if (m_store == store)
        return;
    forget();
    m_store = store;
    if (isSignedIn())
        keep();
}

QString SessionModel::keptName(Audience audience) const
{
    return audience == Audience::Staff ? QString(m_keptAs + u"-staff"_s) : m_keptAs;
}

/// In the place of any other: whoever signs in is who the next start finds.
void SessionModel::keep()
{
    if (!m_store)
        return;
    const auto other = m_audience == Audience::Staff ? Audience::Company : Audience::Staff;
    m_store->remove(keptName(other), [](const Result<> &) {});
    m_store->write(keptName(m_audience), m_refresh.copy(), [this, self = QPointer(this)](Result<> written) {
        if (self && !written)
            Q_EMIT notKept(written.error());
    });
}

void SessionModel::forget()
{
    if (!m_store)
        return;
    for (const auto audience : {Audience::Company, Audience::Staff})
        m_store->remove(keptName(audience), [](const Result<> &) {}); // a token that stays is refused by the service all the same
}

void SessionModel::fail(const Error &error)
{
    m_problem = error;
    setState(State::SignedOut);
}

void SessionModel::setState(State state)
{
    m_state = state;
    if (state == State::Working || state == State::SignedIn)
        m_isToBeRestored = false;
    if (state == State::Working || state == State::Restoring)
        m_problem = {};
    Q_EMIT changed();
}

void SessionModel::keepSecret(const QString &name, Secret secret, SecretStore::OnDone done)
{
    if (m_store)
        m_store->write(name, std::move(secret), std::move(done));
    else
        done(failed(noStore()));
}

void SessionModel::recallSecret(const QString &name, SecretStore::OnRead done)
{
    if (m_store)
        m_store->read(name, std::move(done));
    else
        done(failed(noStore()));
}

void SessionModel::forgetSecret(const QString &name)
{
    if (m_store)
        m_store->remove(name, [](const Result<> &) {}); // what is not there is as good as removed
}

} // namespace plandeck

#include "moc_sessionmodel.cpp"
