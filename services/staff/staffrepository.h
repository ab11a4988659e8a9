// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/staff.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of platform_staff. The password's hash is never part of a StaffMember.
class StaffRepository final
{
public:
    struct WithPassword : StaffMember
    {
        QString password = {}; // the hash, in Django's text format

        static constexpr std::array fields = joined(StaffMember::fields, std::array{field<&WithPassword::password>("password")});
    };

    /// Error `duplicate` (Storage) when somebody has the e-mail; the transaction is lost then.
    static Result<> insert(Connection &db, const StaffMember &member, const QString &passwordHash);
    static Result<WithPassword> one(Connection &db, StaffId id);
    static Result<std::optional<WithPassword>> byEmail(Connection &db, const QString &email);
    static Result<> setPassword(Connection &db, StaffId id, const QString &hash, const QDateTime &now);
    static Result<> noteLogin(Connection &db, StaffId id, const QDateTime &now);

    /// E-mail addresses are compared without case.
    static QString emailKey(const QString &email) { return email.toCaseFolded(); }
};

} // namespace plandeck
