// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"

#include <QtCore/QObject>

namespace plandeck {

/// Carries changes from service threads to whoever shows them. Emitted in the thread that made the change: connect queued.
class ChangeHub final : public QObject, public ChangeSink
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By this process.
    void changed(TenantId tenant, Topic topic) override
    {
        Q_EMIT madeHere(tenant, topic);
        Q_EMIT happened(tenant, topic);
    }
    /// By another one on the same database.
    void heard(TenantId tenant, Topic topic) { Q_EMIT happened(tenant, topic); }
    /// News may have been lost on their way to us.
    void lostTrack() { Q_EMIT everythingMayHaveChanged(); }

Q_SIGNALS:
    void happened(plandeck::TenantId tenant, plandeck::Topic topic);
    void madeHere(plandeck::TenantId tenant, plandeck::Topic topic);
    void everythingMayHaveChanged();
};

} // namespace plandeck
