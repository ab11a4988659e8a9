// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtDBus/QDBusConnection>

namespace plandeck {

/// Notices outside of the window, through org.freedesktop.Notifications. Without a session bus or such a service nothing happens:
/// whoever notifies shows it inside of the window as well.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// tag: comes back when somebody clicks on it.
    void show(const QString &title, const QString &body, const QString &tag);

Q_SIGNALS:
    void activated(const QString &tag);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_tags;
};

} // namespace plandeck
