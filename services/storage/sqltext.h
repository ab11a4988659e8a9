// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/engine.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QString>

namespace plandeck {

/// A statement as we write it, read once: :names become the engine's own numbered place-holders, so that a name used twice is
/// one value with one type; comments go, because QtSql would take an apostrophe in one for a quote.
struct SqlText
{
    enum class Kind {
        Read, // may be run again after a lost connection
        Write, // changes rows
        Other, // DDL, PRAGMA, BEGIN: can be neither prepared nor bound on PostgreSQL; its text is left as it is
    };

    Kind kind = Kind::Other;
    QString text = {};
    QByteArrayList names = {}; // of the place-holders: names[0] is number 1

    [[nodiscard]] static SqlText read(const QString &sql, Engine engine);
};

} // namespace plandeck
