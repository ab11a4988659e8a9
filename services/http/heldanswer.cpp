// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/heldanswer.h"

namespace plandeck {

HeldAnswer::HeldAnswer(std::shared_ptr<Later> later, QTcpSocket &connection)
    : QObject(&connection)
    , m_later(std::move(later))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HeldAnswer::giveUp);
    connect(&connection, &QTcpSocket::disconnected, this, [this] { finish(End::HungUp); });
}

void HeldAnswer::begin(int patienceMs)
{
    m_patience.start(patienceMs);
    m_later->begin([this] { // not after m_later has gone, and what is queued goes with us
        QMetaObject::invokeMethod(
            this, [this] { finish(End::News); }, Qt::QueuedConnection);
    });
}

void HeldAnswer::finish(End end)
{
    if (!m_later)
        return;
    m_later.reset();
    m_patience.stop();
    deleteLater();
    Q_EMIT ended(end);
}

} // namespace plandeck
