// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskplace.h"

#include <QtCore/QLockFile>
#include <QtNetwork/QLocalServer>

namespace plandeck {

/// One desk for each user and database: the first start listens, a further one hands over what it was to open, and ends. What
/// comes in can only be a place to go to; everything else is thrown away. Only the user's own processes reach it.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// name: of the database, as letters and digits. folder: for tests; empty: the user's runtime folder.
    explicit SingleInstance(const QString &name, const QString &folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when another one runs and has taken it over: the window comes to the front there, and goes to the place if there is
    /// one. token: of the desktop's, to be allowed to come to the front. Waits for the other one for some seconds at most.
    [[nodiscard]] bool handOver(const std::optional<DeskPlace> &place, const QByteArray &token);

Q_SIGNALS:
    /// Another start wants the window in front.
    void raised();
    void placeWanted(const plandeck::DeskPlace &place);

private:
    bool send(const QByteArray &line) const;
    void listen();
    void receive(QLocalSocket *socket);
    void obey(const QByteArray &line);

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace plandeck
