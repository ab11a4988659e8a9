// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskplace.h"
#include "services/desk/desk.h"
#include "services/operations/apikeys.h"
#include "services/operations/connect.h"
#include "services/operations/events.h"
#include "services/operations/plans.h"
#include "services/operations/users.h"
#include "services/operations/webhooks.h"

#include <QtCore/QTimer>

#include <variant>

namespace plandeck {

class SessionModel;

/// Something of the tenant's that has a place in the desk.
struct FoundObject
{
    DeskPlace place = {};
    std::variant<Plan, StripeEvent, ApiKey, User, WebhookDelivery, StripeStatus> record = {};
};

/// Looks for plans, events, keys and people with the service's own lists, as far as the signed-in user may see them.
class ObjectSearch final : public QObject
{
    Q_OBJECT

public:
    using OnFound = std::function<void(const Result<FoundObject> &)>;

    ObjectSearch(Desk &desk, SessionModel &session, QObject *parent = nullptr);

    /// Looks for what has the text in it, once nothing new came for a moment. Fewer than two letters find nothing.
    void search(const QString &text);
    /// Forgets what was looked for.
    void clear();
    const QList<FoundObject> &found() const { return m_found; }
    bool isBusy() const { return m_pause.isActive() || m_waiting > 0; }

    /// The one object that an id, a key's last four or an address belongs to; not_found when nobody's, or not theirs to see. A
    /// whole key that was pasted goes no further than here: its last four are looked for.
    void find(QObject *owner, const QString &id, OnFound done);

Q_SIGNALS:
    /// More was found, or all has been looked through.
    void changed();

private:
    void ask();
    template<typename Op, typename Select>
    void askFor(Op op, Select isWanted);
    template<typename Op, typename Select>
    void findAmong(QObject *owner, Op op, OnFound done, Select isWanted);
    template<typename Op, typename Otherwise>
    void findOne(QObject *owner, Op op, OnFound done, Otherwise otherwise);
    void findByUuid(QObject *owner, const QString &uuid, OnFound done);

    Desk &m_desk;
    SessionModel &m_session;
    QTimer m_pause;
    QString m_text;
    QList<FoundObject> m_found;
    int m_waiting = 0; // answers
    quint64 m_request = 0; // answers to older requests are stale
};

} // namespace plandeck
