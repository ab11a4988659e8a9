// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spokenmodel.h"

#include "services/desk/desk.h"

#include <QtCore/QBasicTimer>

namespace plandeck {

/// Many operations, one row each: before it starts the list of what will happen, then how far it is, at last the report. A few at
/// a time are under way; a refusal for haste makes all of it wait as long as the service asks. What is done stays done.
class BulkRun final : public SpokenModel
{
    Q_OBJECT

public:
    enum Column { Name, Outcome, ColumnCount };
    enum DataRole { ItemRole = Qt::UserRole + 1 };
    enum class Phase { Planned, Running, Finished };
    enum class State {
        Skipped, // from the start; see Item::reason
        Waiting,
        Running,
        Done,
        Failed, // see Item::error
        Stopped, // before its turn came
    };

    using OnDone = std::function<void(const Result<> &)>;
    using Deed = std::function<void(Desk &desk, QObject *owner, OnDone done)>;

    struct Item
    {
        QString name = {}; // of the thing
        QString reason = {}; // why it is skipped: a code
        Deed deed = {};
        Deed undo = {}; // empty: cannot be undone
        State state = State::Waiting;
        Error error = {};
    };

    explicit BulkRun(Desk &desk, QObject *parent = nullptr);

    /// An operation as a deed.
    template<Operation Op>
    static Deed deed(Op op)
    {
        return [op = std::move(op)](Desk &desk, QObject *owner, OnDone done) {
            desk.send(owner, op, [done = std::move(done)](const Result<typename Op::Reply> &answer) {
                done(answer ? Result<>() : Result<>(Unexpected(answer.error())));
            });
        };
    }

    void add(Item item);
    void setItems(QList<Item> items);
    const QList<Item> &items() const { return m_items; }

    Phase phase() const { return m_phase; }
    /// All but the skipped ones, and how many of them are through, well or not.
    int total() const { return int(m_items.size()) - m_counts[size_t(State::Skipped)]; }
    int through() const { return count(State::Done) + count(State::Failed) + count(State::Stopped); }
    int count(State state) const { return m_counts[size_t(state)]; }
    bool isStopped() const { return m_isStopping; }

    void start();
    /// Begins nothing more; what is under way comes to its end.
    void stop();
    /// Those that failed or were stopped once more.
    void retry();

    /// What takes back all that was done, in the opposite order. Empty when something done cannot be taken back.
    QList<Item> undoItems() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Something came to its end, or the phase is another one.
    void progressed();
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void fill();
    void send(int row);
    void take(int row, const Result<> &answer);
    void setState(int row, State state);
    void setPhase(Phase phase);
    void stopWaiting();
    bool isForeign() const { return m_desk.mode() != m_mode; }

    Desk &m_desk;
    Mode m_mode = Mode::Test; // of the start: nothing is sent to the other one
    QList<Item> m_items;
    std::array<int, size_t(State::Stopped) + 1> m_counts{};
    Phase m_phase = Phase::Planned;
    int m_next = 0; // the first that may be waiting
    int m_inFlight = 0;
    bool m_isStopping = false;
    bool m_isFilling = false;
    QBasicTimer m_pause; // asked for by the service
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::BulkRun::Item)
