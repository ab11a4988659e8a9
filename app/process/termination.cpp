// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/termination.h"

#include <QtCore/QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace plandeck {

Termination::Termination()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ::signal(SIGXFSZ, SIG_IGN); // a file that may not grow (ulimit -f) is an error of the write, as on a full disk
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

Termination::~Termination()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

void Termination::quitApplication()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    const auto quit = [this] {
        signalfd_siginfo signal{};
        if (::read(m_descriptor, &signal, sizeof signal) == sizeof signal) // taken: the next one is another
            QCoreApplication::quit();
    };
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, quit, Qt::QueuedConnection);
}

} // namespace plandeck
