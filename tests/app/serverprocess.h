// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace plandeck {

using Variables = QList<std::pair<QString, QString>>;

/// plandeck-server as a process, in a world of its own: only these variables, its files in a folder that goes away.
class ServerProcess final
{
public:
    ServerProcess();
    ~ServerProcess();

    QString databasePath() const { return m_folder.filePath(QStringLiteral("plandeck.db")); }
    QString fileIn(const QString &name) const { return m_folder.filePath(name); }
    void set(const Variables &variables);

    void begin(const QStringList &arguments, const QByteArray &input = {});
    /// Begins and waits until it listens.
    void serve(const QStringList &more = {});
    /// What serve() heard.
    const QByteArray &said() const { return m_said; }
    /// Runs to its end.
    int run(const QStringList &arguments, const QByteArray &input = {});
    int end();
    void terminate();
    /// Past the point where a signal would end it at once.
    bool listensToSignals() const;

    QUrl url() const { return m_url; }
    quint16 port() const { return quint16(m_url.port()); }
    QByteArray output() { return m_process.readAllStandardOutput(); }
    /// Everything on standard error so far.
    QString errors();
    /// What the program itself says, without the log.
    QStringList complaints();

    static constexpr int patience = 30'000;

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    QProcess m_process;
    QByteArray m_said;
    QByteArray m_errors;
    QUrl m_url;
};

/// A company to be registered, as JSON.
inline constexpr auto registration =
    R"({"company_name":"Acme GmbH","email":"anna@acme.example","password":"correct horse battery"})";

/// Registers it; the owner's access token.
[[nodiscard]] QByteArray registered(const ServerProcess &server);
[[nodiscard]] QByteArray bearer(const QByteArray &token);

} // namespace plandeck
