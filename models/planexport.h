// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planfile.h"
#include "models/plansmodel.h"

#include <QtCore/QSet>

namespace plandeck {

/// Writes plans into a file, page after page: those that a filter lets through, in their order, or some that are given. The file
/// appears whole or not at all, and disk and formats keep a thread of their own.
class PlanExport final : public QObject
{
    Q_OBJECT

public:
    PlanExport(Desk &desk, const QString &path, QObject *parent = nullptr);

    void begin(const PlansModel::Filter &filter, PlanOrder ordering);
    void begin(const QList<Plan> &plans);
    /// Nothing is written, and nothing said.
    void cancel();

    const QString &path() const { return m_path; }
    qint64 done() const { return m_done; }
    /// As far as is known: plans may come and go meanwhile.
    qint64 total() const { return m_total; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed();
    void written(qint64 count);
    /// Errors: the list's, `file_unwritable`.
    void notWritten(const plandeck::Error &error);

private:
    class Sink;

    void ask(qint64 page);
    void take(const Page<Plan> &page, qint64 number);
    void write(QList<Plan> plans, std::function<void()> next);
    void close();
    void finish();
    void fail(const Error &error);
    Error unwritable() const;

    Desk &m_desk;
    QString m_path;
    ListPlans m_request;
    std::shared_ptr<Sink> m_sink; // in one thread at a time
    QSet<PlanId> m_written; // what moves to a later page comes once
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isRunning = false;
};

} // namespace plandeck
