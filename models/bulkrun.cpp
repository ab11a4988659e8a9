// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulkrun.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimerEvent>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int mostInFlight = 3; // of the desk's four threads: one stays for whoever sits there
constexpr int longestPause = 60; // seconds
} // namespace

BulkRun::BulkRun(Desk &desk, QObject *parent)
    : SpokenModel(parent)
    , m_desk(desk)
{
}

void BulkRun::add(Item item)
{
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    ++m_counts[size_t(item.state)];
    m_items.append(std::move(item));
    endInsertRows();
}

void BulkRun::setItems(QList<Item> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_counts = {};
    for (const auto &item : std::as_const(m_items))
        ++m_counts[size_t(item.state)];
    endResetModel();
}

void BulkRun::start()
{
    if (m_phase == Phase::Running)
        return;
    m_mode = m_desk.mode();
    m_isStopping = false;
    m_next = 0;
    setPhase(Phase::Running);
    fill();
}

void BulkRun::stop()
{
    if (m_phase != Phase::Running || m_isStopping)
        return;
    stopWaiting();
    Q_EMIT progressed();
    fill();
}

void BulkRun::stopWaiting()
{
    m_isStopping = true;
    m_pause.stop();
    for (int row = 0; row < int(m_items.size()); ++row)
        if (m_items[row].state == State::Waiting)
            setState(row, State::Stopped);
}

void BulkRun::retry()
{
    if (m_phase != Phase::Finished)
        return;
    for (int row = 0; row < int(m_items.size()); ++row)
        if (m_items[row].state == State::Failed || m_items[row].state == State::Stopped)
            setState(row, State::Waiting);
    start();
}

/// As many as may be under way. Answers may come inside of send(), and then this goes on here.
void BulkRun::fill()
{
    if (m_isFilling)
        return;
    const QScopedValueRollback isFilling(m_isFilling, true);
    if (!m_isStopping && isForeign())
        stopWaiting();
    while (m_phase == Phase::Running && !m_pause.isActive() && m_inFlight < mostInFlight) {
        while (m_next < int(m_items.size()) && m_items[m_next].state != State::Waiting)
            ++m_next;
        if (m_next == int(m_items.size()))
            break;
        send(m_next);
    }
    if (m_phase == Phase::Running && m_inFlight == 0 && m_next == int(m_items.size())) {
        setPhase(Phase::Finished);
        Q_EMIT finished();
    }
}

void BulkRun::send(int row)
{
    ++m_inFlight;
    setState(row, State::Running);
    const auto deed = m_items[row].deed;
    deed(m_desk, this, [this, row](const Result<> &answer) { take(row, answer); });
}

void BulkRun::take(int row, const Result<> &answer)
{
    --m_inFlight;
    const bool isTooQuick = !answer && answer.error().kind == Error::Kind::Throttled;
    if (isTooQuick && !m_isStopping) {
        setState(row, State::Waiting);
        m_next = qMin(m_next, row);
        m_pause.start(1000 * qBound(1, answer.error().retryAfter, longestPause), this);
        return;
    }
    m_items[row].error = answer ? Error() : answer.error();
    setState(row, answer ? State::Done : State::Failed);
    if (!answer && answer.error().kind == Error::Kind::Unauthenticated)
        stopWaiting(); // nobody is signed in any more
    Q_EMIT progressed();
    fill();
}

void BulkRun::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return SpokenModel::timerEvent(event);
    m_pause.stop();
    fill();
}

void BulkRun::setState(int row, State state)
{
    auto &item = m_items[row];
    --m_counts[size_t(item.state)];
    ++m_counts[size_t(state)];
    item.state = state;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BulkRun::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT progressed();
}

QList<BulkRun::Item> BulkRun::undoItems() const
{
    QList<Item> undone;
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        if (item->state != State::Done)
            continue;
        if (!item->undo)
            return {};
        undone.append({.name = item->name, .deed = item->undo, .undo = item->deed});
    }
    return undone;
}

QVariant BulkRun::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_items[index.row()];
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? QVariant(item.name) : QVariant(int(item.state));
}

QVariant BulkRun::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Plan");
    case Outcome: return tr("What happens");
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_bulkrun.cpp"
