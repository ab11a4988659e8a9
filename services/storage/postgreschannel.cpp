// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/postgreschannel.h"

#include "services/domain/json.h"
#include "services/storage/silence.h"
#include "services/storage/storageerror.h"

#include <array>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Answer = std::unique_ptr<PGresult, void (*)(PGresult *)>;

} // namespace

PostgresChannel::PostgresChannel(DatabaseUrl url, std::shared_ptr<Line> line)
    : m_url(std::move(url))
    , m_line(std::move(line))
    , m_connection(nullptr, PQfinish)
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

PostgresChannel::~PostgresChannel()
{
    m_line->lead(nullptr);
    ::close(m_wake);
}

Result<> PostgresChannel::open()
{
    m_line->lead(nullptr);
    m_connection.reset(PQconnectdb(m_url.connectionText().reveal().constData()));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        m_connection.reset(); // its message may repeat what is in the URL
        return failed(storageError(u"connection_failed"_s));
    }
    m_line->lead(m_connection.get());
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    return run("SET synchronous_commit = off") // news need not outlive a power cut
        .and_then([this] { return run("SET application_name = 'plandeck changes'"); }) // for whoever looks who is connected
        .and_then([this] { return run("LISTEN plandeck"); });
}

Result<> PostgresChannel::run(const char *sql, const QByteArray &parameter)
{
    if (!m_connection)
        return lost();
    const Line::Waiting waiting(m_line.get());
    const std::array values{parameter.constData()};
    const Answer answer(
        PQexecParams(m_connection.get(), sql, parameter.isNull() ? 0 : 1, nullptr, values.data(), nullptr, nullptr, 0), PQclear);
    const auto status = PQresultStatus(answer.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? Result<>() : lost();
}

Result<> PostgresChannel::send(const QStringList &messages)
{
    return run("SELECT pg_notify('plandeck', value) FROM json_array_elements_text(CAST($1 AS json))", toJson(messages));
}

Result<QStringList> PostgresChannel::receive(int waitMs)
{
    QStringList texts;
    for (bool hasWaited = false;; hasWaited = true) {
        if (!m_connection || PQconsumeInput(m_connection.get()) == 0)
            return lost();
        while (auto *note = PQnotifies(m_connection.get())) {
            texts.append(QString::fromUtf8(note->extra));
            PQfreemem(note);
        }
        if (!texts.isEmpty() || hasWaited)
            return texts;
        if (auto waited = wait(waitMs); !waited)
            return failed(waited.error());
    }
}

Result<> PostgresChannel::wait(int waitMs)
{
    std::array<pollfd, 2> ends{{{PQsocket(m_connection.get()), POLLIN, 0}, {m_wake, POLLIN, 0}}};
    if (::poll(ends.data(), ends.size(), waitMs) < 0 && errno != EINTR)
        return lost();
    eventfd_t count = 0;
    static_cast<void>(::eventfd_read(m_wake, &count)); // nothing there: it was the server
    return {};
}

void PostgresChannel::wake()
{
    static_cast<void>(::eventfd_write(m_wake, 1)); // full: it is woken anyway
}

Unexpected PostgresChannel::lost()
{
    m_line->lead(nullptr);
    m_connection.reset();
    return failed(storageError(u"connection_lost"_s));
}

} // namespace plandeck
