// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/statement.h"

struct sqlite3_stmt;

namespace plandeck {

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(const QSqlDatabase &database, SqlText text);
    ~SqliteStatement() override;

    [[nodiscard]] Result<> prepare() override;
    [[nodiscard]] Result<> run() override;
    [[nodiscard]] Result<bool> next() override;
    QByteArrayView cell(int column) const override;
    QVariant value(int column) const override;
    QByteArrayList columns() const override;
    qint64 changed() const override;
    void finish() override;

private:
    void give(qsizetype index, const QVariant &value) override;
    [[nodiscard]] Result<> step();

    const QSqlDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
    QList<QByteArray> m_given; // by place-holder: what SQLite reads while it runs
    bool m_hasRow = false;
    bool m_isFirst = false; // run() has stepped to it
};

} // namespace plandeck
