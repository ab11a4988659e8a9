// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/later.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <memory>

namespace plandeck {

/// An answer kept back until there is a better one: no thread waits for it. Lives in its loop's thread and goes with its
/// connection.
class HeldAnswer final : public QObject
{
    Q_OBJECT

public:
    enum class End { News, GivenUp, HungUp };

    HeldAnswer(std::shared_ptr<Later> later, QTcpSocket &connection);
    /// ended() follows, within this many milliseconds, unless the connection goes first.
    void begin(int patienceMs);
    /// The answer is given as it is.
    void giveUp() { finish(End::GivenUp); }

Q_SIGNALS:
    /// Once; afterwards the object goes by itself.
    void ended(plandeck::HeldAnswer::End end);

private:
    void finish(End end);

    std::shared_ptr<Later> m_later; // ours alone; null once ended
    QTimer m_patience;
};

} // namespace plandeck
