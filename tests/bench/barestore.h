// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>

#include <memory>

namespace plandeck {

/// A query as the yardstick asks it: $1, $2 … in the order in which they come, prepared once a connection.
struct BareQuery
{
    QByteArray sql;
    QByteArrayList values = {};
    bool isList = false;
};

/// One connection by raw libpq or sqlite3, with nothing of ours in between. For one thread.
class BareStore
{
public:
    /// postgresql://… or sqlite:///path. Ends the program when it cannot be opened.
    [[nodiscard]] static std::unique_ptr<BareStore> open(const QByteArray &url);
    virtual ~BareStore() = default;

    /// The rows as JSON, each value as the text the engine has for it: an object of the only row, or all in "results". Null when
    /// it failed, or there is no row.
    [[nodiscard]] virtual QByteArray ask(const BareQuery &query) = 0;
    /// Writes one event as the inbox does, its rows in one transaction, and says whether it was committed.
    [[nodiscard]] virtual bool commitEvent(const QByteArrayList &values) = 0;
};

} // namespace plandeck
