// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopappearance.h"

#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;

} // namespace

/// The portal's part, on a connection of its own.
class PortalDouble final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit PortalDouble(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(service);
    }
    void announce(const QString &space, const QString &key, uint value)
    {
        auto signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) const
    {
        const bool isAsked = space == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? scheme : 99U))); // a variant in a variant, as the real one
    }

private:
    QDBusConnection m_bus;
};

/// Against a real bus of its own.
class DesktopAppearanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(5000));
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished(5000));
    }

    void staysQuietWithoutAPortal()
    {
        DesktopAppearance appearance;
        QSignalSpy changes(&appearance, &DesktopAppearance::changed);
        appearance.watch();
        QVERIFY(!changes.wait(300));
    }

    void hearsTheAnswerAndEveryChange()
    {
        PortalDouble portal(m_address);
        DesktopAppearance appearance;
        QSignalSpy changes(&appearance, &DesktopAppearance::changed);
        appearance.watch();
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toBool(), true);

        portal.announce(u"org.gnome.desktop.interface"_s, u"font-name"_s, 1); // not ours
        portal.announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.at(1).at(0).toBool(), false);
        portal.announce(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);
        QTRY_COMPARE(changes.size(), 3);
        QCOMPARE(changes.at(2).at(0).toBool(), true);
    }

    void hearsThatMoreContrastIsWanted()
    {
        PortalDouble portal(m_address);
        DesktopAppearance appearance;
        QSignalSpy changes(&appearance, &DesktopAppearance::contrastChanged);
        appearance.watch();
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toBool(), false);
        portal.announce(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.at(1).at(0).toBool(), true);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(DesktopAppearanceTest)
#include "desktopappearance_test.moc"
