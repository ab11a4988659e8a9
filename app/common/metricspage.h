// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/traffic.h"
#include "services/domain/secret.h"
#include "services/http/message.h"
#include "services/http/server.h"
#include "services/storage/database.h"

#include <chrono>
#include <functional>

namespace plandeck {

class ChangeBroadcast;
class ChangeFeed;
class StripeClient;

/// GET /metrics: what a Prometheus asks for. With a token it is for whoever shows it (Authorization: Bearer); without one for
/// this machine alone, and not through a proxy, to which everybody is this machine.
class MetricsPage final
{
public:
    struct Parts
    {
        Database &database;
        const StripeClient &stripe;
        const Traffic &traffic;
        std::function<std::pair<HttpServerCounters, HttpWorkLoad>()> server;
        const ChangeFeed &feed;
        const ChangeBroadcast &broadcast;
    };
    MetricsPage(Parts parts, Secret token);

    /// May wait for the database.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    [[nodiscard]] Result<> mayRead(const HttpRequest &request) const;
    void writeServer(Exposition &out) const;
    void writeReplica(Exposition &out) const;
    void writeChanges(Exposition &out) const;
    void writeStripe(Exposition &out) const;
    void writeQueues(Exposition &out);

    struct State
    {
        QString queue = {};
        QString state = {};
        qint64 count = 0;

        static constexpr std::array fields{field<&State::queue>("queue"), field<&State::state>("state"),
                                           field<&State::count>("count")};
    };
    [[nodiscard]] Result<QList<State>> states();

    Parts m;
    const Secret m_token;
    std::mutex m_mutex; // of what follows: counted anew at most this often, however many ask
    static constexpr std::chrono::seconds countedFor{10};
    std::chrono::steady_clock::time_point m_countedAt = {};
    QList<State> m_states;
};

} // namespace plandeck
