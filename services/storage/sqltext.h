// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QString>

namespace plandeck {

/// A statement as we write it, read once: :names become $1, $2, which both engines know and QtSql leaves alone. So a name used
/// twice is one value with one type, where QtSql's own place-holders would make two. Comments go, because QtSql would take an
/// apostrophe in one for a quote.
struct SqlText
{
    enum class Kind {
        Read, // may be run again after a lost connection
        Write, // changes rows
        Other, // DDL, PRAGMA, BEGIN: can be neither prepared nor bound on PostgreSQL; its text is left as it is
    };

    Kind kind = Kind::Other;
    QString text = {};
    QByteArrayList names = {}; // of the place-holders: names[0] is $1

    [[nodiscard]] static SqlText read(const QString &sql);
};

} // namespace plandeck
