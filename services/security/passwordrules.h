// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/domain/secret.h"

#include <QtCore/QByteArray>

#include <vector>

namespace plandeck {

/// Whose password it is to be: what an attacker would try first.
struct PasswordOwner
{
    QString email = {};
    QString company = {};
};

/// The rules for a new password, those of API.md ("Passwords"). Reads the list of common ones once; thread-safe.
class PasswordRules final
{
public:
    PasswordRules();

    static constexpr qsizetype fewestCharacters = 10;

    /// What is wrong with it, for the field of the form ("password", "new_password"): password_too_short,
    /// password_too_long, password_too_common, password_like_email, password_like_company. Empty if it will do.
    [[nodiscard]] QList<Problem> problems(const Secret &password, const PasswordOwner &owner, const QString &field) const;

private:
    bool isCommon(const QString &lower) const;
    bool isListed(const QString &lower) const;

    QByteArray m_text; // the list as it is shipped
    std::vector<QByteArrayView> m_listed; // its lines, sorted
};

} // namespace plandeck
