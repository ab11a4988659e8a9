// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

#include <libpq-fe.h>
#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(PGconn *)
Q_DECLARE_OPAQUE_POINTER(sqlite3 *)

namespace plandeck {

/// The engine's own object behind a handle of QtSql; null for another driver's.
template<typename T>
T *nativeOf(const QVariant &handle)
{
    return handle.metaType() == QMetaType::fromType<T *>() ? *static_cast<T *const *>(handle.constData()) : nullptr;
}

inline PGconn *connectionOf(const QSqlDatabase &database)
{
    return nativeOf<PGconn>(database.driver()->handle());
}

inline sqlite3 *fileOf(const QSqlDatabase &database)
{
    return nativeOf<sqlite3>(database.driver()->handle());
}

} // namespace plandeck
