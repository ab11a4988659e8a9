// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/desktopnotifier.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifier::show(const QString &title, const QString &body, const QString &tag)
{
    if (!m_bus.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"plandeck"_s}, {u"category"_s, u"transfer"_s}};
    call.setArguments(
        {u"Plandeck"_s, 0U, u"plandeck"_s, title, body.toHtmlEscaped(), QStringList{u"default"_s, tr("Open")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag] {
        watcher->deleteLater();
        if (const QDBusPendingReply<uint> reply = *watcher; reply.isValid())
            m_tags.insert(reply.value(), tag);
    });
}

void DesktopNotifier::onAction(uint id, const QString &)
{
    if (m_tags.contains(id)) // others notify too
        Q_EMIT activated(m_tags.take(id));
}

/// Comes before the action, and lets the window come to the front where windows may not do that by themselves.
void DesktopNotifier::onToken(uint id, const QString &token)
{
    if (m_tags.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::onClosed(uint id, uint)
{
    m_tags.remove(id);
}

} // namespace plandeck

#include "moc_desktopnotifier.cpp"
