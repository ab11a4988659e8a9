// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barestore.h"

#include <QtCore/QHash>

#include <array>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace plandeck {
namespace {

constexpr auto insertKnown = "INSERT INTO tenants_stripeeventknown (account_id, event_id, tenant_id, id) VALUES ($1, $2, $3, $4)"
                             " ON CONFLICT (account_id, event_id) DO NOTHING";
constexpr auto insertEvent = "INSERT INTO tenants_stripeevent (account_id, event_id, tenant_id, id, livemode, type, api_version, "
                             "object_id, receiver, payload,"
                             " created_at, received_at, state, due_at, worker, attempts, last_error, trace) VALUES ($1, $2, $3, "
                             "$4, $5, 'customer.updated', '',"
                             " 'cus_bench', 'subscription', $6, $7, $7, 'ignored', NULL, '', 0, '', '[]')";

/// Writes what ask() gives.
class Rows final
{
public:
    explicit Rows(bool isList)
        : m_isList(isList)
    {
        m_json.reserve(isList ? 32'768 : 512);
        if (isList)
            m_json.append("{\"results\":[");
    }
    void beginRow() { m_json.append(m_count++ ? ",{" : "{"), m_isFirst = true; }
    void add(const char *name, const char *text)
    {
        const bool isJson = text && (*text == '[' || *text == '{'); // lists and objects lie in their columns as such
        const auto *quote = isJson ? "" : "\"";
        m_json.append(std::exchange(m_isFirst, false) ? "\"" : ",\"").append(name).append("\":");
        m_json.append(quote).append(text ? text : "").append(quote);
    }
    void endRow() { m_json.append('}'); }
    QByteArray taken()
    {
        if (m_isList)
            m_json.append("]}");
        return m_count || m_isList ? std::move(m_json) : QByteArray();
    }

private:
    const bool m_isList;
    QByteArray m_json;
    int m_count = 0;
    bool m_isFirst = true;
};

class PostgresStore final : public BareStore
{
public:
    explicit PostgresStore(const QByteArray &url)
        : m_connection(PQconnectdb(url.constData()))
    {
        if (PQstatus(m_connection.get()) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection.get()));
    }

    QByteArray ask(const BareQuery &query) override
    {
        const auto result = run(query.sql, query.values);
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            return {};
        Rows rows(query.isList);
        for (int row = 0; row < PQntuples(result.get()); ++row) {
            rows.beginRow();
            for (int column = 0; column < PQnfields(result.get()); ++column)
                rows.add(PQfname(result.get(), column), PQgetvalue(result.get(), row, column));
            rows.endRow();
        }
        return rows.taken();
    }

    /// Both rows by one statement, which is a transaction by itself: one round trip.
    bool commitEvent(const QByteArrayList &values) override
    {
        static const QByteArray sql =
            QByteArray("WITH known AS (")
            + QByteArray(insertKnown).replace("VALUES ($1, $2, $3, $4)", "VALUES ($1, $2, $3::uuid, $4::uuid)") + ") "
            + QByteArray(insertEvent).replace("$3, $4", "$3::uuid, $4::uuid");
        return PQresultStatus(run(sql, values).get()) == PGRES_COMMAND_OK;
    }

private:
    using Result = std::unique_ptr<PGresult, decltype([](PGresult *result) { PQclear(result); })>;

    Result run(const QByteArray &sql, const QByteArrayList &values)
    {
        auto &name = m_names[sql];
        if (name.isEmpty()) {
            name = "bare" + QByteArray::number(m_names.size());
            const Result prepared(PQprepare(m_connection.get(), name.constData(), sql.constData(), 0, nullptr));
            if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
                qFatal("%s", PQerrorMessage(m_connection.get()));
        }
        std::array<const char *, 8> texts{};
        for (qsizetype i = 0; i < values.size(); ++i)
            texts.at(size_t(i)) = values[i].constData();
        return Result(
            PQexecPrepared(m_connection.get(), name.constData(), int(values.size()), texts.data(), nullptr, nullptr, 0));
    }

    std::unique_ptr<PGconn, decltype([](PGconn *connection) { PQfinish(connection); })> m_connection;
    QHash<QByteArray, QByteArray> m_names;
};

class SqliteStore final : public BareStore
{
public:
    explicit SqliteStore(const QByteArray &path)
    {
        if (sqlite3_open(path.constData(), &m_database) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_busy_timeout(m_database, 5000);
        static_cast<void>(done("PRAGMA foreign_keys=ON", {}));
        static_cast<void>(done("PRAGMA synchronous=FULL", {}));
    }
    ~SqliteStore() override
    {
        for (auto *statement : std::as_const(m_statements))
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(SqliteStore)

    QByteArray ask(const BareQuery &query) override
    {
        auto *statement = bound(query.sql, query.values);
        Rows rows(query.isList);
        int step = sqlite3_step(statement);
        for (; step == SQLITE_ROW; step = sqlite3_step(statement)) {
            rows.beginRow();
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                rows.add(sqlite3_column_name(statement, column),
                         reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
            rows.endRow();
        }
        sqlite3_reset(statement);
        return step == SQLITE_DONE ? rows.taken() : QByteArray();
    }

    bool commitEvent(const QByteArrayList &values) override
    {
        return done("BEGIN IMMEDIATE", {}) && done(insertKnown, values.first(4)) && done(insertEvent, values)
               && done("COMMIT", {});
    }

private:
    bool done(const QByteArray &sql, const QByteArrayList &values)
    {
        auto *statement = bound(sql, values);
        const int step = sqlite3_step(statement);
        sqlite3_reset(statement);
        return step == SQLITE_DONE || step == SQLITE_ROW;
    }

    sqlite3_stmt *bound(const QByteArray &sql, const QByteArrayList &values)
    {
        auto *&statement = m_statements[sql];
        if (!statement && sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        for (qsizetype i = 0; i < values.size(); ++i) {
            const auto &value = values[i];
            if (value.startsWith('{')) // the payload
                sqlite3_bind_blob(statement, int(i) + 1, value.constData(), int(value.size()), SQLITE_STATIC);
            else
                sqlite3_bind_text(statement, int(i) + 1, value.constData(), int(value.size()), SQLITE_STATIC);
        }
        return statement;
    }

    sqlite3 *m_database = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace

std::unique_ptr<BareStore> BareStore::open(const QByteArray &url)
{
    static const QByteArray sqlite = "sqlite:///";
    if (url.startsWith(sqlite))
        return std::make_unique<SqliteStore>(url.sliced(sqlite.size()));
    return std::make_unique<PostgresStore>(url);
}

} // namespace plandeck
