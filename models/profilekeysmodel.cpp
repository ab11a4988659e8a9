// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilekeysmodel.h"

#include <QtCore/QPointer>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected noStore()
{
    return failed({.kind = Error::Kind::Unavailable, .code = u"secret_store_unavailable"_s});
}

void writeFrom(SecretStore &store, const QString &profile, const std::shared_ptr<ProfileSecrets> &secrets, size_t at,
               const ProfileKeysModel::Done &done)
{
    while (at < allProfileSecrets.size() && secrets->values[at].isEmpty())
        ++at;
    if (at == allProfileSecrets.size())
        return done({});
    ProfileVault(store).write(profile, allProfileSecrets[at], std::move(secrets->values[at]),
                              [&store, profile, secrets, at, done](const Result<> &written) {
                                  written ? writeFrom(store, profile, secrets, at + 1, done) : done(written);
                              });
}

} // namespace

void ProfileKeysModel::setProfile(const QString &id)
{
    m_profile = id;
    m_awaitsRestart = false;
    refresh();
}

void ProfileKeysModel::setVault(SecretStore *store)
{
    m_store = store;
    refresh();
}

ProfileKeysModel::Entry ProfileKeysModel::entry(ProfileSecret which) const
{
    const auto &mask = m_masks[size_t(which)];
    return {.isKept = !mask.isEmpty(), .mask = mask, .isInEnvironment = m_environment.contains(which)};
}

void ProfileKeysModel::refresh()
{
    const auto request = ++m_request;
    if (!canKeep()) {
        m_masks = {};
        Q_EMIT changed();
        return;
    }
    ProfileVault(*m_store).readAll(m_profile, [self = QPointer(this), request](const Result<ProfileSecrets> &secrets) {
        if (!self || request != self->m_request)
            return;
        self->m_problem = secrets ? Error{} : secrets.error();
        for (const auto which : allProfileSecrets)
            self->m_masks[size_t(which)] = secrets ? maskOf(which, (*secrets)[which]) : QString();
        Q_EMIT self->changed();
    });
}

void ProfileKeysModel::keep(ProfileSecret which, Secret secret, Done done)
{
    if (!canKeep())
        return done(noStore());
    if (const auto problem = problemOf(which, secret); !problem.isEmpty())
        return done(invalid(u"secret"_s, problem));
    ProfileVault(*m_store).write(m_profile, which, std::move(secret),
                                 [self = QPointer(this), profile = m_profile, done = std::move(done)](const Result<> &written) {
                                     if (self && written)
                                         self->noteChange(profile);
                                     done(written);
                                 });
}

void ProfileKeysModel::remove(ProfileSecret which, Done done)
{
    if (!canKeep())
        return done(noStore());
    ProfileVault(*m_store).remove(m_profile, which,
                                  [self = QPointer(this), profile = m_profile, done = std::move(done)](const Result<> &removed) {
                                      if (self && removed)
                                          self->noteChange(profile);
                                      done(removed);
                                  });
}

void ProfileKeysModel::keepAll(const QString &profile, ProfileSecrets secrets, Done done)
{
    if (!m_store)
        return done(noStore());
    writeFrom(*m_store, profile, std::make_shared<ProfileSecrets>(std::move(secrets)), 0,
              [self = QPointer(this), profile, done = std::move(done)](const Result<> &written) {
                  if (self)
                      self->noteChange(profile); // some may have been written
                  done(written);
              });
}

void ProfileKeysModel::noteChange(const QString &profile)
{
    if (profile != m_profile)
        return;
    m_awaitsRestart = true;
    refresh();
}

} // namespace plandeck

#include "moc_profilekeysmodel.cpp"
