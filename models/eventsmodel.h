// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cursormodel.h"
#include "models/synctimeline.h"
#include "services/operations/events.h"
#include "services/operations/sync.h"

namespace plandeck {

/// The inbox of Stripe's events, newest first.
class EventsModel final : public CursorModel<StripeEvent>
{
    Q_OBJECT

public:
    enum Column { Event, State, Object, Happened, ColumnCount };

    struct Filter
    {
        std::optional<EventState> state = {};
        QString type = {}; // "product.*": all that begin so
        std::optional<qint64> lastSecs = {}; // only what happened in so many seconds before now
        QString search = {}; // in event id, type and object id
        bool isEmpty() const { return *this == Filter{}; }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    using OnDetails = std::function<void(const Result<StripeEventDetail> &)>;
    using OnRehearsal = std::function<void(const Result<EventRehearsal> &)>;
    using OnEvent = std::function<void(const Result<StripeEvent> &)>;
    using OnCaughtUp = std::function<void(const Result<CatchUpReport> &)>;

    explicit EventsModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

    /// How many of the loaded ones were not handled and want somebody to look.
    int failedCount() const;

    /// How far the account's events are known; nothing before it is known itself, and without an account.
    const std::optional<SyncCursor> &cursor() const { return m_cursor; }
    /// The newest time in which something happened that is not in the inbox yet; nothing when all is here.
    const std::optional<SyncGap> &openGap() const { return m_openGap; }
    /// The time that Stripe still tells of, oldest first; empty as long as cursor() is.
    QList<SyncSpan> timeline() const;
    /// Reads all that anew.
    void refreshSync();
    void forgetSync();

    /// The answers come to done, as long as owner is there.
    void details(QObject *owner, StripeEventId id, OnDetails done);
    void retry(QObject *owner, StripeEventId id, OnEvent done);
    /// What handling it would do; nothing is written.
    void rehearse(QObject *owner, StripeEventId id, OnRehearsal done);
    /// Fetches what was missed.
    void catchUp(QObject *owner, OnCaughtUp done);

Q_SIGNALS:
    void syncChanged();

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const StripeEvent &event, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(const QString &cursor, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override { m_filter = {}; }

private:
    Filter m_filter;
    std::optional<SyncCursor> m_cursor;
    QList<SyncGap> m_gaps; // of the mode, newest first
    std::optional<SyncGap> m_openGap;
    quint64 m_syncRequest = 0; // answers to older requests are stale
};

/// Whether somebody should look at it: its handling failed.
[[nodiscard]] bool isFailed(const StripeEvent &event);

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::StripeEvent)
