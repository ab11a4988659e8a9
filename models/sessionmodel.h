// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/desk.h"
#include "services/operations/staff.h"
#include "services/operations/users.h"
#include "services/security/passwordrules.h"
#include "services/security/secretstore.h"

namespace plandeck {

/// Who is signed in: somebody of a company, or of the platform's own staff. The refresh token is kept in the secret store, so
/// that the next start needs no password; the sign-in screen never waits for the store: it answers when it answers.
class SessionModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Restoring, // looking whether there is a session from last time; the sign-in form is usable meanwhile
        SignedOut,
        Working, // signing in or registering
        SignedIn,
    };

    enum class Audience { Company, Staff };

    /// store may be null: then the session ends with the program.
    SessionModel(Desk &desk, SecretStore *store, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isSignedIn() const { return m_state == State::SignedIn; }
    /// Whose session it is, or was or was to be.
    Audience audience() const { return m_audience; }
    /// Of the platform's own people: then there is no user, and no company.
    bool isStaff() const { return isSignedIn() && m_audience == Audience::Staff; }
    const StaffMember &staff() const { return m_staff; }
    const User &user() const { return m_me; }
    const TenantSummary &tenant() const { return m_me.tenant; }
    const Error &problem() const { return m_problem; }

    /// May whoever is signed in ask for this operation ("plans.create") on this desk?
    bool may(QLatin1StringView operation) const;
    /// Whether the desk only looks: then nothing that changes anything may be asked for, whatever the role.
    bool isReadOnly() const { return m_desk.isReadOnly(); }

    static constexpr auto fewestPasswordCharacters = PasswordRules::fewestCharacters;
    /// What is wrong with a password somebody is typing, by the rules that registration has: for the field "password".
    QList<Problem> passwordProblems(const Secret &password, const QString &email, const QString &company) const;

    Mode mode() const { return m_desk.mode(); }
    void setMode(Mode mode);

    /// How the services are reached.
    const DeskLink &link() const { return m_desk.link(); }
    void reconnect() { m_desk.reconnect(); }

    /// The name it is kept under: each database has a session of its own. "session" without this.
    void setKeptAs(const QString &name) { m_keptAs = name; }

    /// Takes up the session of last time, if the store has one.
    void restore();
    void signIn(const QString &email, Secret password);
    /// As one of the platform's own people.
    void signInStaff(const QString &email, Secret password);
    void registerTenant(RegisterTenant request);
    /// With the code of an invitation.
    void join(AcceptInvitation request);
    void signOut();

    /// The keys of a registration, until they are taken: they are shown once.
    bool hasNewKeys() const { return !m_newKeys.test.isEmpty(); }
    IssuedKeys takeNewKeys() { return std::exchange(m_newKeys, {}); }

    /// Secrets of other kinds that the user wants to have at hand, such as an API key, beside the session. Where there is no
    /// store: secret_store_unavailable.
    bool keepsSecrets() const { return m_store && m_store->kind() != SecretStoreKind::Memory; }
    void keepSecret(const QString &name, Secret secret, SecretStore::OnDone done);
    void recallSecret(const QString &name, SecretStore::OnRead done);
    void forgetSecret(const QString &name);

    SecretStore *store() const { return m_store; }
    /// Where sessions are kept from now on, once the user has chosen; the present one goes there too.
    void setStore(SecretStore *store);

Q_SIGNALS:
    void changed();
    /// The session stands; panels may load.
    void signedIn();
    void signedOut();
    void modeChanged();
    void linkChanged();
    /// The session is not kept for next time: `secret_store_unavailable` and the like.
    void notKept(const plandeck::Error &error);

private:
    struct Fresh
    {
        TenantSummary tenant; // of a company's people
        Secret access;
        Secret refresh;
    };
    void restore(Audience audience);
    template<Operation Refresh>
    void renew(Secret token);
    void begin(Fresh fresh, bool isToBeKept);
    void beginStaff(Fresh fresh, bool isToBeKept);
    void notBegun(const Error &error, bool isToBeKept);
    void enter();
    QString keptName(Audience audience) const;
    void keep();
    void forget();
    void followLink();
    void fail(const Error &error);
    void setState(State state);

    Desk &m_desk;
    SecretStore *m_store;
    PasswordRules m_passwordRules;
    QString m_keptAs = QStringLiteral("session");
    State m_state = State::SignedOut;
    Audience m_audience = Audience::Company;
    Me m_me;
    StaffSelf m_staff;
    Secret m_refresh;
    IssuedKeys m_newKeys;
    Error m_problem;
    bool m_isToBeRestored = false; // as soon as the server is there
    quint64 m_attempt = 0; // answers to an attempt that was overtaken are stale
};

} // namespace plandeck
