// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/rawserver.h"

#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

namespace plandeck {
namespace {

/// Hands out sockets that can do TLS.
class Listener final : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
    }
};

} // namespace

RawServer::RawServer(QByteArray answer, QSslConfiguration tls)
    : m_answer(std::move(answer))
    , m_tls(std::move(tls))
    , m_thread([this] { loop(); })
{
    m_port.wait(0);
}

RawServer::~RawServer()
{
    m_isEnding = true;
    m_thread.join();
}

void RawServer::loop()
{
    Listener listener;
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("the raw server does not listen");
    m_port = listener.serverPort();
    m_port.notify_all();
    while (!m_isEnding) {
        if (!listener.waitForNewConnection(20))
            continue;
        auto *socket = static_cast<QSslSocket *>(listener.nextPendingConnection());
        ++m_connections;
        if (!m_tls.localCertificate().isNull()) {
            socket->setSslConfiguration(m_tls);
            socket->startServerEncryption();
        }
        if ((m_tls.localCertificate().isNull() || socket->waitForEncrypted(2000))
            && (socket->bytesAvailable() > 0 || socket->waitForReadyRead(2000))) {
            socket->readAll();
            socket->write(m_answer);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(2000)) { }
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(500);
        }
        delete socket;
    }
}

} // namespace plandeck
