// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/metricspage.h"

#include "services/changes/changebroadcast.h"
#include "services/changes/changefeed.h"
#include "services/http/problem.h"
#include "services/metrics/exposition.h"
#include "services/metrics/processfacts.h"
#include "services/operations/events.h"
#include "services/operations/webhooks.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Exposition::Kind;

void writeProcess(Exposition &out)
{
    const auto facts = ProcessFacts::now();
    const auto one = [&out](const char *name, Kind kind, const char *help, double value) {
        out.family(name, kind, help);
        out.sample(value);
    };
    one("process_resident_memory_bytes", Kind::Gauge, "Resident memory.", double(facts.residentBytes));
    one("process_virtual_memory_bytes", Kind::Gauge, "Virtual memory.", double(facts.virtualBytes));
    one("process_open_fds", Kind::Gauge, "Open file descriptors.", double(facts.openDescriptors));
    one("process_max_fds", Kind::Gauge, "How many file descriptors may be open.", double(facts.mostDescriptors));
    one("process_threads", Kind::Gauge, "Threads.", double(facts.threads));
    one("process_cpu_seconds_total", Kind::Counter, "Processor time, user and system.", facts.cpuSeconds);
    one("process_start_time_seconds", Kind::Gauge, "When the process was started, since 1970.", facts.startedAt);
}

template<typename Enum>
QList<QByteArray> allWords()
{
    QList<QByteArray> words;
    for (const auto word : wordsOf(Enum{}))
        words.append(QByteArray(word.data(), qsizetype(word.size())));
    return words;
}

} // namespace

MetricsPage::MetricsPage(Parts parts, Secret token)
    : m(std::move(parts))
    , m_token(std::move(token))
{
}

HttpResponse MetricsPage::answer(const HttpRequest &request)
{
    if (const auto allowed = mayRead(request); !allowed)
        return problemResponse(allowed.error(), request.id);
    Exposition out;
    out.family("plandeck_build_info", Kind::Gauge, "What is running; always 1.");
    out.sample(1, {{"version", PLANDECK_VERSION},
                   {"qt", qVersion()},
                   {"database", m.database.engine() == Engine::Sqlite ? "sqlite" : "postgresql"}});
    m.traffic.writeTo(out);
    writeServer(out);
    writeReplica(out);
    writeChanges(out);
    writeStripe(out);
    writeQueues(out);
    writeProcess(out);
    return {.status = 200, .type = Exposition::contentType, .body = out.take(), .headers = {{"Cache-Control", "no-store"}}};
}

Result<> MetricsPage::mayRead(const HttpRequest &request) const
{
    if (m_token.isEmpty()) {
        const bool isForwarded = !request.header("X-Forwarded-For").isEmpty() || !request.header("Forwarded").isEmpty();
        if (QHostAddress(request.peer).isLoopback() && !isForwarded)
            return {};
        return failed({.kind = Error::Kind::Denied, .code = u"permission_denied"_s});
    }
    const auto shown = request.header("Authorization");
    const QByteArray expected = "Bearer " + m_token.reveal().toByteArray();
    if (Secret::isSame(shown, expected))
        return {};
    return failed({.kind = Error::Kind::Unauthenticated, .code = shown.isEmpty() ? u"not_authenticated"_s : u"token_invalid"_s});
}

void MetricsPage::writeServer(Exposition &out) const
{
    const auto [counters, load] = m.server();
    out.family("plandeck_http_connections", Kind::Gauge, "Open connections.");
    out.sample(counters.open);
    out.family("plandeck_http_requests_in_flight", Kind::Gauge, "Requests that run in a thread or wait for one.");
    out.sample(counters.running);
    out.family("plandeck_http_refused_total", Kind::Counter,
               "Turned away before anybody was asked: limits, deadlines, host names, overload.");
    out.sample(double(counters.refused));
    out.family("plandeck_http_abandoned_total", Kind::Counter, "Answers whose client had hung up.");
    out.sample(double(counters.abandoned));
    out.family("plandeck_worker_jobs", Kind::Gauge, "Jobs that run or wait: database and Stripe (pooled), passwords (heavy).");
    out.sample(load.pooled, {{"pool", "pooled"}});
    out.sample(load.heavy, {{"pool", "heavy"}});
    out.family("plandeck_worker_threads", Kind::Gauge, "Threads for these jobs; more jobs than that wait.");
    out.sample(load.pooledThreads, {{"pool", "pooled"}});
    out.sample(load.heavyThreads, {{"pool", "heavy"}});
    out.family("plandeck_database_connections", Kind::Gauge, "Connections to the database, one a thread that used it.");
    out.sample(double(m.database.connectionCount()));
}

void MetricsPage::writeReplica(Exposition &out) const
{
    const auto replica = m.database.replica();
    if (!replica)
        return;
    out.family("plandeck_database_replica_up", Kind::Gauge, "Whether lists are read from the replica at the moment.");
    out.sample(replica->isAsked ? 1 : 0);
    out.family("plandeck_database_lists_total", Kind::Counter, "Lists read, by where.");
    out.sample(double(replica->fromReplica), {{"from", "replica"}});
    out.sample(double(replica->fromPrimary), {{"from", "primary"}});
}

void MetricsPage::writeChanges(Exposition &out) const
{
    out.family("plandeck_changes_heard", Kind::Gauge, "Whether changes of other processes on the database are heard of.");
    out.sample(m.broadcast.isHearing() ? 1 : 0);
    out.family("plandeck_changes_waiting", Kind::Gauge, "Requests kept back until something changes. They cost no thread.");
    out.sample(double(m.feed.waiting()));
}

void MetricsPage::writeStripe(Exposition &out) const
{
    const auto counts = m.stripe.log().counts();
    out.family("plandeck_stripe_requests_total", Kind::Counter, "Requests to Stripe, repeated ones too. 0: no answer.");
    for (const auto &[status, count] : counts.asKeyValueRange())
        out.sample(double(count.attempts), {{"status", QByteArray::number(status)}});
    out.family("plandeck_stripe_request_seconds_total", Kind::Counter, "How long they took together.");
    for (const auto &[status, count] : counts.asKeyValueRange())
        out.sample(double(count.durationMs) / 1e3, {{"status", QByteArray::number(status)}});
    out.family("plandeck_stripe_calls_in_flight", Kind::Gauge, "Calls to Stripe under way.");
    out.sample(m.stripe.callsUnderWay());
}

Result<QList<MetricsPage::State>> MetricsPage::states()
{
    static const auto sql = u"SELECT 'outbox' AS queue, state, count(*) AS count FROM tenants_webhookmessage GROUP BY state"
                            " UNION ALL SELECT 'inbox', state, count(*) FROM tenants_stripeevent GROUP BY state"
                            " UNION ALL SELECT 'operations', state, count(*) FROM tenants_stripeoperation"
                            " WHERE state IN ('planned', 'sent', 'undoing') GROUP BY state"_s;
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_countedAt != std::chrono::steady_clock::time_point() && now - m_countedAt < countedFor)
        return m_states;
    auto counted = m.database.read([](Connection &db) { return db.rows<State>(sql); });
    if (counted) {
        m_states = *counted;
        m_countedAt = now;
    }
    return counted;
}

/// All states are there, also those that are empty: an alert on a series that comes and goes is no good.
void MetricsPage::writeQueues(Exposition &out)
{
    const auto counted = states();
    out.family("plandeck_database_up", Kind::Gauge, "Whether the database answered just now.");
    out.sample(counted ? 1 : 0);
    if (!counted)
        return;
    const auto write = [&](const char *name, const char *help, const QString &queue, const QList<QByteArray> &words) {
        out.family(name, Kind::Gauge, help);
        for (const auto &word : words) {
            qint64 count = 0;
            for (const auto &state : *counted)
                if (state.queue == queue && state.state == QLatin1StringView(word))
                    count = state.count;
            out.sample(double(count), {{"state", word}});
        }
    };
    write("plandeck_outbox_messages", "Messages to tenants' webhooks. failed: given up after all tries.", u"outbox"_s,
          allWords<DeliveryState>());
    write("plandeck_inbox_events", "Events received from Stripe. dead: given up after all tries.", u"inbox"_s,
          allWords<EventState>());
    write("plandeck_open_operations", "Changes at Stripe that are neither finished nor undone.", u"operations"_s,
          {"planned", "sent", "undoing"});
}

} // namespace plandeck
