// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilesmodel.h"

#include <QtCore/QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected noStore()
{
    return failed({.kind = Error::Kind::Unavailable, .code = u"secret_store_unavailable"_s});
}

Unexpected refused(const QString &code)
{
    return failed({.kind = Error::Kind::Conflict, .code = code});
}

} // namespace

ProfilesModel::ProfilesModel(ProfileStore &store, RandomSource &random, ConnectionTester &tester, QObject *parent)
    : SpokenModel(parent)
    , m_store(store)
    , m_random(random)
    , m_tester(tester)
    , m_profiles(store.profiles())
    , m_default(store.defaultProfile())
{
}

void ProfilesModel::setVault(SecretStore *store)
{
    m_secrets = store;
}

int ProfilesModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? -1 : int(found - m_profiles.begin());
}

const Profile *ProfilesModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_profiles.at(row);
}

void ProfilesModel::setCurrent(const Profile &profile)
{
    m_current = profile;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

void ProfilesModel::save(const Profile &profile, Secret password, Saved done)
{
    auto checked = profile;
    checked.name = profile.name.trimmed();
    if (checked.id.isEmpty())
        checked.id = freshId();
    if (const auto problems = problemsOf(checked, m_profiles); !problems.isEmpty())
        return done(failed({.kind = Error::Kind::Invalid, .code = u"validation_failed"_s, .problems = problems}));
    auto address = readProfileAddress(checked.kind, checked.address);
    checked.address = address->address;
    if (password.isEmpty())
        password = std::move(address->password); // it stood in the address
    if (password.isEmpty()) {
        put(checked);
        return done(checked.id);
    }
    if (!m_secrets)
        return done(noStore());
    ProfileVault(*m_secrets)
        .write(checked.id, ProfileSecret::DatabasePassword, std::move(password),
               [self = QPointer(this), checked, done = std::move(done)](const Result<> &written) {
                   if (!self)
                       return;
                   if (written)
                       self->put(checked);
                   done(written.map([&] { return checked.id; }));
               });
}

void ProfilesModel::put(const Profile &profile)
{
    const int row = rowOf(profile.id);
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_profiles.append(profile);
        endInsertRows();
    } else {
        m_profiles[row] = profile;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    m_store.setProfiles(m_profiles);
    Q_EMIT changed();
}

void ProfilesModel::remove(const QString &id, Done done)
{
    const int row = rowOf(id);
    if (row < 0)
        return done(notFound());
    if (m_current.id == id)
        return done(refused(u"profile_in_use"_s));
    if (m_profiles.size() == 1)
        return done(refused(u"last_profile"_s));
    beginRemoveRows({}, row, row);
    m_profiles.removeAt(row);
    endRemoveRows();
    m_store.setProfiles(m_profiles);
    if (m_default == id)
        makeDefault(m_current.id.isEmpty() ? m_profiles.first().id : m_current.id);
    Q_EMIT changed();
    if (!m_secrets)
        return done({});
    ProfileVault(*m_secrets).removeAll(id, std::move(done));
}

void ProfilesModel::makeDefault(const QString &id)
{
    m_default = id;
    m_store.setDefaultProfile(id);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

void ProfilesModel::requestSwitch(const QString &id)
{
    if (m_switchRefusal.isEmpty() && find(id))
        Q_EMIT switchRequested(id);
}

void ProfilesModel::requestRestart()
{
    if (m_switchRefusal.isEmpty())
        Q_EMIT restartRequested();
}

void ProfilesModel::test(QObject *owner, const Profile &profile, Secret password,
                         std::function<void(const Result<ConnectionReport> &)> done)
{
    if (!password.isEmpty() || profile.kind != ProfileKind::Postgres || profile.id.isEmpty() || !m_secrets)
        return m_tester.test(owner, profile, std::move(password), std::move(done));
    m_secrets->read(ProfileVault::entryOf(profile.id, ProfileSecret::DatabasePassword),
                    [self = QPointer(this), owner = QPointer(owner), profile, done = std::move(done)](Result<Secret> kept) {
                        if (!self || !owner)
                            return;
                        if (!kept && kept.error().code != "secret_missing"_L1)
                            return done(failed(std::move(kept.error())));
                        self->m_tester.test(owner, profile, kept ? std::move(*kept) : Secret(), done);
                    });
}

QString ProfilesModel::freshId() const
{
    return QString::fromLatin1(m_random.bytes(4).toHex());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_profiles.size())
        return {};
    const auto &profile = m_profiles.at(index.row());
    if (role == IdRole)
        return profile.id;
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn: return profile.name;
    case PlaceColumn: return placeOf(profile);
    case StateColumn: return isCurrent(profile) ? tr("Open") : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ProfilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return tr("Profile");
    case PlaceColumn: return tr("Where its data is");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_profilesmodel.cpp"
