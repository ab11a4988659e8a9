// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/statement.h"

#include <memory>

struct pg_result;

namespace plandeck {

/// All rows are there as soon as it has run.
class PostgresStatement final : public Statement
{
public:
    PostgresStatement(const QSqlDatabase &database, SqlText text);
    ~PostgresStatement() override;

    [[nodiscard]] Result<> prepare() override;
    [[nodiscard]] Result<> run() override;
    [[nodiscard]] Result<bool> next() override;
    QByteArrayView cell(int column) const override;
    QVariant value(int column) const override;
    QByteArrayList columns() const override;
    qint64 changed() const override;
    void finish() override;
    bool isStale() const override { return m_isStale; }

private:
    void give(qsizetype index, const QVariant &value) override;
    void take(pg_result *result);

    struct Clear
    {
        void operator()(pg_result *result) const;
    };

    const QSqlDatabase &m_database;
    QByteArray m_name; // at the server; empty while it is not prepared
    QList<QByteArray> m_given; // by place-holder
    QList<int> m_formats; // 1: bytes as they are
    std::unique_ptr<pg_result, Clear> m_result;
    int m_row = -1;
    bool m_isStale = false;
};

} // namespace plandeck
