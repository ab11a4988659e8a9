// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSocketNotifier>

#include <memory>

namespace plandeck {

/// Ends the event loop on SIGTERM and SIGINT, and on no limit to the size of files. Made first in main(): threads that start
/// later leave the signals to it.
class Termination final
{
public:
    Termination();
    ~Termination();
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

    /// Once there is an application: quits it when a signal comes, or has come.
    void quitApplication();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace plandeck
