// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>

#include <chrono>

namespace plandeck {

/// A server's certificate for a test, and an authority of its own that vouches for it.
struct TestCertificate
{
    struct Options
    {
        QByteArray host = "localhost";
        std::chrono::seconds begins = -std::chrono::hours(1); // from now
        std::chrono::seconds ends = std::chrono::hours(24);
    };

    TestCertificate()
        : TestCertificate(Options{})
    {
    }
    explicit TestCertificate(const Options &options);

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("ca.pem")); // the authority, for whoever shall trust it
    QSslConfiguration tls; // for the server
};

} // namespace plandeck
