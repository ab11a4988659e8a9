// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answer.h"
#include "services/desk/desk.h"
#include "services/operations/audit.h"
#include "services/operations/sync.h"
#include "services/operations/webhooks.h"

namespace plandeck {

class SessionModel;

/// Something that happened while the user was away: the same deed of the same actor, however often.
struct AwayItem
{
    enum class Kind { Deed, DeliveriesFailed, EventsCaughtUp };
    Kind kind = Kind::Deed;
    QList<AuditEntry> entries = {}; // of a deed; newest first
    qint64 count = 0;
    QDateTime at = {}; // UTC: the newest
};

/// What others did and what went wrong since the user's last visit, newest first. Asks at once what the user may ask; where one
/// question fails, the answers to the others stand. Reads itself anew when anything changes, once it was read at all.
class AwayModel final : public QObject
{
    Q_OBJECT

public:
    AwayModel(Desk &desk, const SessionModel &session, QObject *parent = nullptr);

    /// The last visit; without one there is nothing to tell.
    void setSince(const std::optional<QDateTime> &since);
    const std::optional<QDateTime> &since() const { return m_since; }

    LoadState loadState() const;
    /// Why nothing, or not all, could be read.
    Error problem() const;
    QList<AwayItem> items() const;
    /// Older deeds were left out.
    bool isShortened() const { return m_deeds.value.next.has_value(); }

    void refresh();
    /// Forgets what was read.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void refreshOnChange();
    void ended();
    template<typename Op>
    void ask(Op op, Answer<typename Op::Reply> &answer);

    Desk &m_desk;
    const SessionModel &m_session;
    std::optional<QDateTime> m_since;
    Answer<CursorPage<AuditEntry>> m_deeds;
    Answer<Page<WebhookDelivery>> m_failures;
    Answer<Page<SyncGap>> m_gaps;
    quint64 m_request = 0; // answers to older requests are stale
    int m_pending = 0; // answers that are still to come
    bool m_isOutdated = false; // something changed while they were
};

/// Deeds of others that are worth telling, grouped.
[[nodiscard]] QList<AwayItem> deedsOfOthers(const QList<AuditEntry> &entries, UserId self);

} // namespace plandeck
