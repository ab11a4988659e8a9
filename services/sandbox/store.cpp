// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/store.h"

#include "services/sandbox/journal.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 compactFrom = 8 * 1024 * 1024; // below this, rewriting is not worth it

} // namespace

Store::Store() = default;
Store::~Store() = default;

Result<> Store::open(const QString &path)
{
    QList<QJsonObject> entries;
    auto journal = Journal::open(path, entries);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    for (const auto &entry : entries)
        replay(entry);
    return compact();
}

void Store::replay(const QJsonObject &entry)
{
    for (const auto &value : entry[u"put"].toArray()) {
        const auto object = value[u"object"].toObject();
        const auto number = value[u"number"].toInteger();
        set({value[u"table"].toString(), object[u"id"].toString()}, Record{number, object});
        m_lastNumber = std::max(m_lastNumber, number);
    }
    for (const auto &value : entry[u"removed"].toArray())
        set({value[u"table"].toString(), value[u"id"].toString()}, {});
}

std::optional<Store::Record> Store::at(const Key &key) const
{
    const auto table = m_tables.constFind(key.first);
    if (table == m_tables.constEnd())
        return {};
    const auto record = table->records.constFind(key.second);
    return record == table->records.constEnd() ? std::nullopt : std::optional(*record);
}

void Store::set(const Key &key, const std::optional<Record> &record)
{
    auto &table = m_tables[key.first];
    if (const auto old = at(key))
        table.order.erase(old->number);
    if (!record) {
        table.records.remove(key.second);
        return;
    }
    table.records.insert(key.second, *record);
    table.order.insert_or_assign(record->number, key.second);
}

void Store::remember(const Key &key)
{
    if (!m_before.contains(key))
        m_before.emplace(key, at(key));
}

std::optional<QJsonObject> Store::find(const Space &space, const QString &type, const QString &id) const
{
    const auto record = at({tableKey(space, type), id});
    return record ? std::optional(record->object) : std::nullopt;
}

QList<QJsonObject> Store::newestFirst(const Space &space, const QString &type) const
{
    const auto table = m_tables.constFind(tableKey(space, type));
    if (table == m_tables.constEnd())
        return {};
    QList<QJsonObject> objects;
    objects.reserve(table->records.size());
    for (auto it = table->order.rbegin(); it != table->order.rend(); ++it)
        objects.append(table->records.value(it->second).object);
    return objects;
}

QMap<QString, qsizetype> Store::counts(const Space &space) const
{
    QMap<QString, qsizetype> counts;
    const auto prefix = tableKey(space, {});
    for (auto table = m_tables.constBegin(); table != m_tables.constEnd(); ++table)
        if (table.key().startsWith(prefix) && !table->records.isEmpty())
            counts.insert(table.key().sliced(prefix.size()), table->records.size());
    return counts;
}

qsizetype Store::count(const Space &space, const QString &type) const
{
    const auto table = m_tables.constFind(tableKey(space, type));
    return table == m_tables.constEnd() ? 0 : table->records.size();
}

std::optional<QJsonObject> Store::oldest(const Space &space, const QString &type) const
{
    const auto table = m_tables.constFind(tableKey(space, type));
    if (table == m_tables.constEnd() || table->order.empty())
        return {};
    return table->records.value(table->order.begin()->second).object;
}

void Store::put(const Space &space, const QString &type, const QJsonObject &object)
{
    const Key key{tableKey(space, type), object[u"id"].toString()};
    Q_ASSERT(!key.second.isEmpty());
    remember(key);
    const auto old = at(key);
    set(key, Record{old ? old->number : ++m_lastNumber, object});
}

void Store::remove(const Space &space, const QString &type, const QString &id)
{
    const Key key{tableKey(space, type), id};
    remember(key);
    set(key, {});
}

void Store::clear(const QString &keptType)
{
    for (const auto &table : m_tables.keys()) {
        if (table.endsWith(QString(u'/' + keptType)))
            continue;
        for (const auto &id : m_tables[table].records.keys()) {
            remember({table, id});
            set({table, id}, {});
        }
    }
}

QJsonObject Store::entryOf(const QString &table, const Record &record)
{
    return {{u"table"_s, table}, {u"number"_s, record.number}, {u"object"_s, record.object}};
}

Result<> Store::commit()
{
    if (m_before.empty())
        return {};
    if (m_journal) {
        QJsonArray put;
        QJsonArray removed;
        for (const auto &[key, before] : m_before) {
            if (const auto now = at(key))
                put.append(entryOf(key.first, *now));
            else if (before)
                removed.append(QJsonObject{{u"table"_s, key.first}, {u"id"_s, key.second}});
        }
        const auto written = m_journal->append({{u"put"_s, put}, {u"removed"_s, removed}});
        if (!written) {
            rollback();
            return written;
        }
    }
    m_before.clear();
    // What was asked for is on the disk: should the shorter file fail, the long one goes on.
    if (m_journal && m_journal->size() > std::max(compactFrom, 4 * m_compactSize))
        static_cast<void>(compact());
    return {};
}

void Store::rollback()
{
    for (const auto &[key, before] : m_before)
        set(key, before);
    m_before.clear();
}

Result<> Store::compact()
{
    QList<QJsonObject> entries;
    for (auto table = m_tables.constBegin(); table != m_tables.constEnd(); ++table)
        for (const auto &record : table->records)
            entries.append({{u"put"_s, QJsonArray{entryOf(table.key(), record)}}});
    const auto written = m_journal->rewrite(entries);
    m_compactSize = m_journal->size();
    return written;
}

} // namespace plandeck::sandbox
