// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace plandeck {

/// Where the desk can go to: a page, or one object on the page it belongs to. What a link leads to; going there changes nothing.
struct DeskPlace
{
    enum class Kind { Page, Plan, Event, Key, User, Delivery, Tenant };

    Kind kind = Kind::Page;
    QString id = {}; // of the page, or of the object: a UUID; of an event also Stripe's "evt_…"

    /// The page that shows it.
    QString page() const;

    /// "plandeck://plan/0190a1b2-…". As it is written into tickets and chats.
    QString link() const;
    /// Nothing unless the link is exactly of that form: no query, no encoded letters, no further path. Whether such a page or
    /// object exists is not known here.
    static std::optional<DeskPlace> fromLink(const QString &link);

    friend bool operator==(const DeskPlace &, const DeskPlace &) = default;
};

/// What somebody may have pasted to go to.
enum class IdKind { None, Link, Product, Price, Event, Account, Uuid, ApiKey, KeyEnd, Email };
[[nodiscard]] IdKind idKindOf(const QString &text);

} // namespace plandeck
