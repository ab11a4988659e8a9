// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changebroadcast.h"

#include "services/domain/field.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(log, "plandeck.changes")

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int firstPauseMs = 100;
constexpr int longestWaitMs = 60'000;
constexpr auto everything = "*"_L1;

std::optional<Topic> topicOf(QStringView word)
{
    const auto found = std::ranges::find_if(allTopics, [word](Topic topic) { return wordOf(topic) == word; });
    return found == allTopics.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ChangeBroadcast::ChangeBroadcast(std::unique_ptr<Channel> channel, RandomSource &random, Ears ears)
    : m_channel(std::move(channel))
    , m_self(QString::fromLatin1(random.bytes(8).toHex()))
    , m_ears(std::move(ears))
{
}

void ChangeBroadcast::start()
{
    m_isEnding = false;
    m_thread = std::thread([this] { loop(); });
}

void ChangeBroadcast::stop()
{
    if (m_thread.joinable()) {
        {
            const std::scoped_lock lock(m_mutex);
            m_isEnding = true;
            m_changed.notify_all();
        }
        m_channel->wake();
        m_thread.join();
    }
    if (hasPending() && m_channel->open()) // of a single call, which starts nothing
        static_cast<void>(tellPending());
}

void ChangeBroadcast::publish(TenantId tenant, Topic topic)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_pending.insert({tenant, topic});
        if (m_pending.size() > mostPending) {
            m_pending.clear();
            m_isTooMuch = true;
        }
    }
    m_channel->wake();
}

void ChangeBroadcast::loop()
{
    int pauseMs = firstPauseMs;
    auto lookedAt = steady_clock::now();
    bool hasLost = false;
    while (!m_isEnding) {
        if (m_channel->open()) {
            pauseMs = firstPauseMs;
            if (std::exchange(hasLost, true)) {
                qCInfo(log, "the other processes are heard again");
                m_ears.lostTrack();
            }
            m_isHearing = true;
            converse();
            m_isHearing = false;
            lookedAt = steady_clock::now();
            pause(firstPauseMs);
        } else {
            if (!std::exchange(hasLost, true))
                qCWarning(log, "the other processes are not heard");
            pause(pauseMs);
            pauseMs = std::min(2 * pauseMs, longestPauseMs);
            if (steady_clock::now() - lookedAt > milliseconds(lookAnewEveryMs)) {
                lookedAt = steady_clock::now();
                m_ears.lostTrack();
            }
        }
    }
}

/// Until the connection is lost, or we end.
void ChangeBroadcast::converse()
{
    for (;;) {
        const bool isLast = m_isEnding;
        const auto sinceTold = steady_clock::now() - m_toldAt;
        int waitMs = longestWaitMs;
        if (isLast || sinceTold >= milliseconds(gatherMs)) {
            if (!tellPending() || isLast)
                break;
        } else {
            waitMs = gatherMs;
        }
        const auto heard = m_channel->receive(waitMs);
        if (!heard)
            break;
        for (const auto &message : *heard)
            hear(message);
    }
    if (!m_isEnding)
        qCWarning(log, "the other processes are not heard any more");
}

Result<> ChangeBroadcast::tellPending()
{
    const auto messages = pendingMessages();
    if (messages.isEmpty())
        return {};
    auto told = m_channel->send(messages);
    m_toldAt = steady_clock::now();
    if (!told) { // by and by
        const std::scoped_lock lock(m_mutex);
        m_isTooMuch = true;
    }
    return told;
}

QStringList ChangeBroadcast::pendingMessages()
{
    const std::scoped_lock lock(m_mutex);
    const auto pending = std::exchange(m_pending, {});
    if (std::exchange(m_isTooMuch, false))
        return {m_self + u' ' + everything};
    QStringList messages;
    for (const auto &[tenant, topic] : pending)
        messages.append(m_self + u' ' + tenant.text() + u' ' + wordOf(topic));
    return messages;
}

bool ChangeBroadcast::hasPending()
{
    const std::scoped_lock lock(m_mutex);
    return m_isTooMuch || !m_pending.empty();
}

void ChangeBroadcast::hear(const QString &message)
{
    const auto words = message.split(u' ');
    if (words.first() == m_self)
        return;
    if (words.size() == 2 && words[1] == everything)
        return m_ears.lostTrack();
    const auto topic = words.size() == 3 ? topicOf(words[2]) : std::nullopt;
    if (topic) // else a newer program's
        m_ears.changed(TenantId::fromText(words[1]), *topic);
}

void ChangeBroadcast::pause(int ms)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, milliseconds(ms), [this] { return m_isEnding.load(); });
}

} // namespace plandeck
