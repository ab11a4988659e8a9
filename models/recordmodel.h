// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "models/spokenmodel.h"
#include "services/domain/result.h"

#include <QtCore/QSet>

#include <algorithm>

namespace plandeck {

/// The part of RecordModel that signals: templates cannot.
class RecordModelBase : public SpokenModel
{
    Q_OBJECT

public:
    using SpokenModel::SpokenModel;

    /// Every model answers these for each cell: the raw value to sort by, and the whole record.
    enum DataRole { SortRole = Qt::UserRole + 1, RecordRole };

    LoadState loadState() const { return m_loadState; }
    /// A refresh is under way; what is shown meanwhile stays.
    bool isBusy() const { return m_isBusy; }
    /// Why loadState() is Failed, or why the last refresh of a filled model failed.
    const Error &problem() const { return m_problem; }

Q_SIGNALS:
    void loadStateChanged();
    void busyChanged();
    /// A refresh failed, or one went well again.
    void problemChanged();

protected:
    void setLoadState(LoadState state);
    void setBusy(bool isBusy);
    void setProblem(Error problem);

private:
    LoadState m_loadState = LoadState::Loading;
    bool m_isBusy = false;
    Error m_problem;
};

/// A table of records with an id: a refresh merges, so that selection and scroll position stay. A model answers for a cell.
template<typename Record>
class RecordModel : public RecordModelBase
{
public:
    using RecordModelBase::RecordModelBase;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::AccessibleTextRole)
            if (const QString words = spoken(index); !words.isEmpty())
                return words;
        const auto &record = m_records[index.row()];
        return role == RecordRole ? QVariant::fromValue(record) : cell(record, index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        return orientation == Qt::Horizontal && section >= 0 && section < columns() ? header(section, role) : QVariant();
    }

    const QList<Record> &records() const { return m_records; }
    const Record &record(int row) const { return m_records.at(row); }
    int rowOf(const decltype(Record::id) &id) const
    {
        const auto found = std::ranges::find(m_records, id, &Record::id);
        return found == m_records.end() ? -1 : int(found - m_records.begin());
    }

protected:
    virtual int columns() const = 0;
    virtual QVariant cell(const Record &record, int column, int role) const = 0;
    virtual QVariant header(int column, int role) const = 0;

    /// What is no longer there goes, what is new comes at its place, what moved moves, what changed is told of.
    void merge(const QList<Record> &fresh)
    {
        for (int row = int(m_records.size()) - 1; row >= 0; --row) {
            if (std::ranges::find(fresh, m_records[row].id, &Record::id) != fresh.end())
                continue;
            beginRemoveRows({}, row, row);
            m_records.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < int(fresh.size()); ++row) {
            const int at = rowOf(fresh[row].id);
            if (at < 0) {
                int last = row; // neighbours come together: views measure and lay out once
                while (last + 1 < int(fresh.size()) && rowOf(fresh[last + 1].id) < 0)
                    ++last;
                beginInsertRows({}, row, last);
                for (; row <= last; ++row)
                    m_records.insert(row, fresh[row]);
                endInsertRows();
                row = last;
                continue;
            }
            if (at != row) { // only ever from further down
                beginMoveRows({}, at, at, {}, row);
                m_records.move(at, row);
                endMoveRows();
            }
            if (m_records[row] != fresh[row]) {
                m_records[row] = fresh[row];
                Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
            }
        }
    }
    // What came in pages goes in pages.
    void dropFirst(qsizetype count) { drop(0, count); }
    void dropLast(qsizetype count) { drop(m_records.size() - count, count); }
    /// What is here already keeps its place: where something was added in between, the end of a page comes again with the next.
    void append(const QList<Record> &more) { insert(m_records.size(), more); }
    void prepend(const QList<Record> &more) { insert(0, more); }
    void clear() { merge({}); }

private:
    void insert(qsizetype at, QList<Record> more)
    {
        QSet<decltype(Record::id)> known;
        for (const auto &record : std::as_const(m_records))
            known.insert(record.id);
        more.removeIf([&](const Record &record) { return known.contains(record.id); });
        if (more.isEmpty())
            return;
        beginInsertRows({}, int(at), int(at + more.size()) - 1);
        m_records = m_records.first(at) + more + m_records.sliced(at);
        endInsertRows();
    }
    void drop(qsizetype at, qsizetype count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, int(at), int(at + count) - 1);
        m_records.remove(at, count);
        endRemoveRows();
    }

    QList<Record> m_records;
};

} // namespace plandeck
