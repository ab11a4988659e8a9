// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <map>
#include <optional>

namespace plandeck::sandbox {

class Journal;

/// Where objects live: one account in one mode. Ids of one space mean nothing in another.
struct Space
{
    QString account = {}; // empty: the sandbox's own notes (accounts, tokens, links)
    bool isLive = false;

    QString key() const { return account + (isLive ? u":live" : u":test"); }
};

/// Everything the sandbox remembers: JSON objects with an id, by space and type, in the order they were made. Changes
/// belong to a transaction: commit() writes them to the journal, if there is one, before anybody hears of them; rollback()
/// undoes them. Not thread-safe: the engine's mutex guards it.
class Store final
{
public:
    Store();
    ~Store();

    /// Reads the state file, or starts it. Error codes as Journal::open.
    [[nodiscard]] Result<> open(const QString &path);

    std::optional<QJsonObject> find(const Space &space, const QString &type, const QString &id) const;
    QList<QJsonObject> newestFirst(const Space &space, const QString &type) const;
    /// How many objects of each type there are.
    QMap<QString, qsizetype> counts(const Space &space) const;
    qsizetype count(const Space &space, const QString &type) const;
    std::optional<QJsonObject> oldest(const Space &space, const QString &type) const;

    /// Makes it, or replaces the one with its id, which keeps its place.
    void put(const Space &space, const QString &type, const QJsonObject &object);
    void remove(const Space &space, const QString &type, const QString &id);
    /// Forgets everything but objects of the type that is kept.
    void clear(const QString &keptType);

    [[nodiscard]] Result<> commit();
    void rollback();

private:
    struct Record
    {
        qint64 number = 0; // counts up over the whole store
        QJsonObject object = {};
    };
    struct Table
    {
        QHash<QString, Record> records = {};
        std::map<qint64, QString> order = {};
    };
    using Key = std::pair<QString, QString>; // table, id

    static QString tableKey(const Space &space, const QString &type) { return space.key() + u'/' + type; }
    static QJsonObject entryOf(const QString &table, const Record &record);
    void remember(const Key &key);
    void set(const Key &key, const std::optional<Record> &record);
    std::optional<Record> at(const Key &key) const;
    void replay(const QJsonObject &entry);
    [[nodiscard]] Result<> compact();

    QHash<QString, Table> m_tables;
    std::map<Key, std::optional<Record>> m_before; // what the open transaction has changed, as it was
    std::unique_ptr<Journal> m_journal;
    qint64 m_compactSize = 0;
    qint64 m_lastNumber = 0;
};

} // namespace plandeck::sandbox
