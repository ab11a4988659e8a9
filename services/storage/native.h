// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlResult>

#include <libpq-fe.h>

Q_DECLARE_OPAQUE_POINTER(PGconn *)
Q_DECLARE_OPAQUE_POINTER(PGresult *)

namespace plandeck {

/// libpq's own object behind a handle of QtSql; null for another driver's.
template<typename T>
T *nativeOf(const QVariant &handle)
{
    return handle.metaType() == QMetaType::fromType<T *>() ? *static_cast<T *const *>(handle.constData()) : nullptr;
}

inline PGconn *connectionOf(const QSqlDatabase &database)
{
    return nativeOf<PGconn>(database.driver()->handle());
}

inline const PGresult *resultOf(const QSqlQuery &query)
{
    return nativeOf<PGresult>(query.result()->handle());
}

} // namespace plandeck
