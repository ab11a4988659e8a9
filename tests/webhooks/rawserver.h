// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QSslConfiguration>

#include <atomic>
#include <thread>

namespace plandeck {

/// Answers whoever connects with the same bytes, be they HTTP or not, and hangs up. Over TLS when it is given a certificate.
class RawServer final
{
public:
    explicit RawServer(QByteArray answer, QSslConfiguration tls = {});
    ~RawServer();

    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }

private:
    void loop();

    const QByteArray m_answer;
    const QSslConfiguration m_tls;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace plandeck
