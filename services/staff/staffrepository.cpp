// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staffrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &selection()
{
    static const auto sql =
        u"SELECT id, email, role, is_active, last_login_at, created_at, password FROM platform_staff WHERE "_s;
    return sql;
}

} // namespace

Result<> StaffRepository::insert(Connection &db, const StaffMember &member, const QString &passwordHash)
{
    return db.insert("platform_staff"_L1, member,
                     {{"email_key", emailKey(member.email)}, {"password", passwordHash}, {"updated_at", member.createdAt}});
}

Result<StaffRepository::WithPassword> StaffRepository::one(Connection &db, StaffId id)
{
    static const QString sql = selection() + u"id = :id"_s;
    return db.one<WithPassword>(sql, {{"id", id}});
}

Result<std::optional<StaffRepository::WithPassword>> StaffRepository::byEmail(Connection &db, const QString &email)
{
    static const QString sql = selection() + u"email_key = :email"_s;
    return db.row<WithPassword>(sql, {{"email", emailKey(email)}});
}

Result<> StaffRepository::setPassword(Connection &db, StaffId id, const QString &hash, const QDateTime &now)
{
    static const auto sql = u"UPDATE platform_staff SET password = :password, updated_at = :now WHERE id = :id"_s;
    return db.change(sql, {{"password", hash}, {"now", now}, {"id", id}}).map([](qint64) {});
}

Result<> StaffRepository::noteLogin(Connection &db, StaffId id, const QDateTime &now)
{
    static const auto sql = u"UPDATE platform_staff SET last_login_at = :now, updated_at = :now WHERE id = :id"_s;
    return db.change(sql, {{"now", now}, {"id", id}}).map([](qint64) {});
}

} // namespace plandeck
