// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlitechannel.h"

#include "services/storage/storageerror.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Message
{
    qint64 id = 0;
    QString text = {};

    static constexpr std::array fields{field<&Message::id>("id"), field<&Message::text>("text")};
};

} // namespace

Result<> SqliteChannel::open()
{
    static const auto newest = u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'plandeck_message'"_s;
    m_version = -1;
    return m_database.read([this](Connection &db) {
        return db
            .execute(u"PRAGMA synchronous=NORMAL"_s) // news need not outlive a power cut
            .and_then([&] { return db.value(newest); })
            .map([this](const QVariant &last) { m_last = last.toLongLong(); });
    });
}

Result<> SqliteChannel::send(const QStringList &messages)
{
    static const auto insert = u"INSERT INTO plandeck_message (text) SELECT value FROM json_each(:messages)"_s;
    static const auto forget =
        u"DELETE FROM plandeck_message WHERE id <= (SELECT max(id) FROM plandeck_message) - %1"_s.arg(kept);
    m_hasSent = true; // the file's version does not move by what we write ourselves
    return m_database.transaction([&](Connection &db) {
        return db.change(insert, {{"messages", messages}}).and_then([&](qint64) { return db.change(forget); }).map([](qint64) {});
    });
}

Result<QStringList> SqliteChannel::receive(int waitMs)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(waitMs);
    for (;;) {
        auto heard = look();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        if (!heard || !heard->isEmpty() || left <= 0 || waitForWake(int(std::min<qint64>(left, lookEveryMs))))
            return heard;
    }
}

bool SqliteChannel::waitForWake(int waitMs)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return m_isWoken; });
    return std::exchange(m_isWoken, false);
}

Result<QStringList> SqliteChannel::look()
{
    static const auto newer = u"SELECT id, text FROM plandeck_message WHERE id > :last ORDER BY id"_s;
    return m_database.read([this](Connection &db) -> Result<QStringList> {
        const auto version = db.value(u"PRAGMA data_version"_s);
        if (!version)
            return failed(version.error());
        if (version->toLongLong() == m_version && !m_hasSent)
            return QStringList();
        const auto messages = db.rows<Message>(newer, {{"last", m_last}});
        if (!messages)
            return failed(messages.error());
        if (!messages->isEmpty() && messages->first().id != m_last + 1)
            return failed(storageError(u"messages_missed"_s));
        m_version = version->toLongLong();
        m_hasSent = false;
        QStringList texts;
        for (const auto &message : *messages)
            texts.append(message.text);
        if (!messages->isEmpty())
            m_last = messages->last().id;
        return texts;
    });
}

void SqliteChannel::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = true;
    m_changed.notify_all();
}

} // namespace plandeck
