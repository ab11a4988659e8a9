// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"
#include "services/storage/databaseurl.h"

namespace plandeck {

/// Where a desk's data is, by what kind of door.
enum class ProfileKind { Sqlite, Postgres, Remote };
constexpr std::array<std::string_view, 3> wordsOf(ProfileKind)
{
    return {"sqlite", "postgresql", "remote"};
}

/// What tells profiles apart at a glance. The name always stands beside it.
enum class ProfileColour { Grey, Blue, Green, Amber, Red, Teal };
constexpr std::array<std::string_view, 6> wordsOf(ProfileColour)
{
    return {"grey", "blue", "green", "amber", "red", "teal"};
}

/// A place the desk can be opened at. Holds nothing secret: its password and keys are in the secret store, under its id.
struct Profile
{
    QString id = {}; // letters and digits, made once; empty: of this run only (--database, DATABASE_URL)
    QString name = {};
    ProfileKind kind = ProfileKind::Sqlite;
    ProfileColour colour = ProfileColour::Blue;
    bool isReadOnly = false; // the desk looks at everything and changes nothing
    QString address = {}; // sqlite:///…, postgresql://… without its password, https://…

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// An address as a profile keeps it, and the password that stood in it.
struct ProfileAddress
{
    QString address = {};
    Secret password = {};
};

/// Reads what somebody typed or pasted: a file's path or sqlite:// URL, a PostgreSQL URL, a server's https:// (http:// on this
/// computer only). Errors, all Invalid for the field "address": `required`, `database_url_invalid`, `server_url_invalid`.
[[nodiscard]] Result<ProfileAddress> readProfileAddress(ProfileKind kind, const QString &text);

/// Of a profile that is not remote.
[[nodiscard]] Result<DatabaseUrl> databaseOf(const Profile &profile, const Secret &password);

/// For people: the path, the hosts and the database, the server. Never a password.
[[nodiscard]] QString placeOf(const Profile &profile);

/// What is wrong with it: "name" `required`, `too_long`, `name_taken` (among the others); "address" as above.
[[nodiscard]] QList<Problem> problemsOf(const Profile &profile, const QList<Profile> &others);

} // namespace plandeck
