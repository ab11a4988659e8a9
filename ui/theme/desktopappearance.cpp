// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopappearance.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto space = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;
constexpr int patienceMs = 1000;

} // namespace

void DesktopAppearance::watch()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The slot must take a QDBusMessage: with the unpacked arguments connect() refuses in Qt 6.4, without a word.
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(readChange(QDBusMessage)));
    ask(schemeKey);
    ask(contrastKey);
}

bool DesktopAppearance::isOne(const QVariant &answer)
{
    QVariant value = answer;
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) // a variant in a variant
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

void DesktopAppearance::ask(const QString &key)
{
    auto question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const auto reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
            tell(key, reply.arguments().constFirst());
    });
}

void DesktopAppearance::tell(const QString &key, const QVariant &answer)
{
    if (key == schemeKey)
        Q_EMIT changed(isOne(answer));
    else if (key == contrastKey)
        Q_EMIT contrastChanged(isOne(answer));
}

void DesktopAppearance::readChange(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString() == space)
        tell(arguments[1].toString(), arguments[2]);
}

} // namespace plandeck

#include "moc_desktopappearance.cpp"
