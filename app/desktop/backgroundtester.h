// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilesmodel.h"

#include <QtCore/QHash>
#include <QtCore/QThreadPool>
#include <QtNetwork/QNetworkAccessManager>

namespace plandeck {

/// Tries databases in threads of its own and servers by the event loop. A database answers or gives up within seconds for each
/// host, a server within ten; who has lost interest is not told. Going waits for the databases under way.
class BackgroundTester final : public QObject, public ConnectionTester
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ConnectionReport> &)>;

    explicit BackgroundTester(QObject *parent = nullptr);
    ~BackgroundTester() override;

    void test(QObject *owner, const Profile &profile, Secret password, Done done) override;

private:
    void testDatabase(QObject *owner, DatabaseUrl url, Done done);
    void testServer(QObject *owner, const QUrl &url, Done done);

    QThreadPool m_pool;
    QNetworkAccessManager m_network;
};

} // namespace plandeck
