// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/silence.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <array>
#include <libpq-fe.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "plandeck.storage")

constexpr auto glance = 500ms; // between two looks

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// libpq takes less than two seconds for two.
std::chrono::seconds connectTimeout(const DatabaseUrl &url)
{
    return std::chrono::seconds(std::max(2, url.options.value(u"connect_timeout"_s, u"5"_s).toInt()));
}

} // namespace

Line::Waiting::Waiting(Line *line)
    : m_line(line)
{
    if (m_line)
        m_line->m_since.store(now(), std::memory_order_relaxed);
}

Line::Waiting::~Waiting()
{
    if (m_line)
        m_line->m_since.store(0, std::memory_order_relaxed);
}

void Line::lead(pg_conn *connection)
{
    const std::lock_guard lock(m_mutex);
    m_socket = connection ? PQsocket(connection) : -1;
    if (!connection)
        return;
    const QByteArray address = PQhostaddr(connection); // empty: a socket of this machine
    m_place = {.host = address.isEmpty() ? QByteArray(PQhost(connection)) : address, .port = PQport(connection)};
}

bool Line::hasWaited(std::chrono::milliseconds patience) const
{
    const auto since = m_since.load(std::memory_order_relaxed);
    return m_socket >= 0 && since != 0 && now() - since >= patience.count();
}

std::optional<Line::Place> Line::overdue(std::chrono::milliseconds patience) const
{
    const std::lock_guard lock(m_mutex);
    return hasWaited(patience) ? std::optional(m_place) : std::nullopt;
}

void Line::cut(std::chrono::milliseconds patience)
{
    const std::lock_guard lock(m_mutex);
    if (hasWaited(patience))
        ::shutdown(m_socket, SHUT_RDWR); // whoever polls it wakes up; closing it is its owner's
}

Silence::Silence(DatabaseUrl url)
    : m_url(std::move(url))
    , m_patience(connectTimeout(m_url))
    , m_thread([this] { watch(); })
{
}

Silence::~Silence()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_end.notify_one();
    m_thread.join();
}

std::shared_ptr<Line> Silence::newLine()
{
    auto line = std::make_shared<Line>();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_lines, [](const auto &each) { return each.expired(); });
    m_lines.push_back(line);
    return line;
}

void Silence::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_end.wait_for(lock, glance, [this] { return m_isOver; })) {
        lock.unlock();
        look();
        lock.lock();
    }
}

void Silence::look()
{
    if (m_isSilent && canConnect()) {
        qCInfo(lcStorage, "the database answers again");
        m_isSilent = false;
    }
    std::vector<std::shared_ptr<Line>> lines;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &each : m_lines)
            if (auto line = each.lock())
                lines.push_back(std::move(line));
    }
    std::optional<Line::Place> silent; // asked once a look
    for (const auto &line : lines) {
        const auto place = line->overdue(m_patience);
        if (!place || (place != silent && answersAt(*place)))
            continue;
        if (!m_isSilent)
            qCWarning(lcStorage, "the database does not answer any more: its connections are given up");
        m_isSilent = true;
        silent = place;
        line->cut(m_patience);
    }
}

/// Whether anybody is there, whoever it is: also a server that is starting or has no place left says something.
bool Silence::answersAt(const Line::Place &place) const
{
    const auto timeout = QByteArray::number(qint64(connectTimeout(m_url).count()));
    const std::array<const char *, 4> names{"host", "port", "connect_timeout", nullptr};
    const std::array<const char *, 4> values{place.host.constData(), place.port.constData(), timeout.constData(), nullptr};
    const auto answer = PQpingParams(names.data(), values.data(), 0);
    return answer == PQPING_OK || answer == PQPING_REJECT;
}

bool Silence::canConnect() const
{
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(PQconnectdb(m_url.connectionText().reveal().constData()),
                                                                 PQfinish);
    return PQstatus(connection.get()) == CONNECTION_OK;
}

} // namespace plandeck
