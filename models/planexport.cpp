// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planexport.h"

#include "models/background.h"

#include <QtCore/QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr qint64 pageSize = 200; // the most that a list gives at once
}

/// The file, from its first plan to its last. Used by one thread after another, never by two at once.
class PlanExport::Sink final
{
public:
    explicit Sink(const QString &path)
        : m_file(path)
        , m_format(formatOf(path))
    {
    }

    bool write(const QList<Plan> &plans)
    {
        if (!open())
            return false;
        for (const auto &plan : plans) {
            m_file.write(planFileEntry(m_format, plan, m_isEmpty));
            m_isEmpty = false;
        }
        return m_file.error() == QFileDevice::NoError;
    }
    bool commit()
    {
        if (!open())
            return false;
        m_file.write(planFileFoot(m_format));
        return m_file.commit();
    }

private:
    bool open()
    {
        if (m_file.isOpen())
            return true;
        return m_file.open(QIODevice::WriteOnly) && m_file.write(planFileHead(m_format)) >= 0;
    }

    QSaveFile m_file;
    PlanFileFormat m_format;
    bool m_isEmpty = true;
};

PlanExport::PlanExport(Desk &desk, const QString &path, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_path(path)
    , m_sink(std::make_shared<Sink>(path))
{
}

void PlanExport::begin(const PlansModel::Filter &filter, PlanOrder ordering)
{
    m_isRunning = true;
    m_request = {.isActive = filter.isActive,
                 .interval = filter.interval,
                 .search = filter.search,
                 .pageSize = pageSize,
                 .ordering = ordering};
    ask(1);
}

void PlanExport::begin(const QList<Plan> &plans)
{
    m_isRunning = true;
    m_total = plans.size();
    write(plans, [this] { close(); });
}

void PlanExport::cancel()
{
    finish();
}

void PlanExport::ask(qint64 page)
{
    m_request.page = page;
    m_desk.send(this, m_request, [this, page](const Result<Page<Plan>> &answer) {
        if (!m_isRunning)
            return;
        const bool isPastEnd = !answer && answer.error().kind == Error::Kind::NotFound && page > 1;
        if (answer)
            take(*answer, page);
        else
            isPastEnd ? close() : fail(answer.error());
    });
}

void PlanExport::take(const Page<Plan> &page, qint64 number)
{
    m_total = page.count;
    auto plans = page.results;
    plans.removeIf([this](const Plan &plan) { return m_written.contains(plan.id); });
    for (const auto &plan : std::as_const(plans))
        m_written.insert(plan.id);
    const bool isLast = number * pageSize >= page.count;
    write(std::move(plans), [this, isLast, number] { isLast ? close() : ask(number + 1); });
}

void PlanExport::write(QList<Plan> plans, std::function<void()> next)
{
    const auto count = plans.size();
    inBackground(
        this, [sink = m_sink, plans = std::move(plans)] { return sink->write(plans); },
        [this, count, next = std::move(next)](bool isWritten) {
            if (!m_isRunning)
                return;
            if (!isWritten)
                return fail(unwritable());
            m_done += count;
            Q_EMIT progressed();
            next();
        });
}

void PlanExport::close()
{
    inBackground(
        this, [sink = m_sink] { return sink->commit(); },
        [this](bool isWritten) {
            if (!m_isRunning)
                return;
            if (!isWritten)
                return fail(unwritable());
            finish();
            Q_EMIT written(m_done);
        });
}

void PlanExport::finish()
{
    m_isRunning = false;
    m_sink.reset(); // what is not committed goes
}

void PlanExport::fail(const Error &error)
{
    finish();
    Q_EMIT notWritten(error);
}

Error PlanExport::unwritable() const
{
    return {.kind = Error::Kind::Unavailable, .code = u"file_unwritable"_s, .detail = m_path};
}

} // namespace plandeck

#include "moc_planexport.cpp"
