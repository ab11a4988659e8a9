// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

namespace plandeck {

/// Work that needs no service and would hold up the window, such as reading a large file: call runs in a thread of the pool,
/// done(outcome) afterwards here, unless owner has gone by then. call captures values, never a QObject of this thread.
template<typename Call, typename Done>
void inBackground(QObject *owner, Call call, Done done)
{
    QThreadPool::globalInstance()->start([owner = QPointer(owner), call = std::move(call), done = std::move(done)]() mutable {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), // waits for the pool before it goes
            [owner = std::move(owner), outcome = call(), done = std::move(done)]() mutable {
                if (owner)
                    done(std::move(outcome));
            },
            Qt::QueuedConnection);
    });
}

} // namespace plandeck
