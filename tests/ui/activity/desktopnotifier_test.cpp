// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/desktopnotifier.h"

#include <QtDBus/QDBusMessage>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// The desktop's service, as far as it is used.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList bodies;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &, const QString &body, const QStringList &,
                const QVariantMap &, int)
    {
        bodies.append(body);
        return uint(40 + bodies.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

class DesktopNotifierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    }

    void aClickLeadsBack()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(u"Events"_s, u"<b>1</b> event failed"_s, u"plandeck://page/events"_s);
        QTRY_COMPARE(m_service.bodies, QStringList{u"&lt;b&gt;1&lt;/b&gt; event failed"_s}); // words, never markup
        const bool isHeard = QTest::qWaitFor([&] {
            Q_EMIT m_service.ActivationToken(41, u"token-1"_s);
            Q_EMIT m_service.ActionInvoked(99, u"default"_s); // somebody else's
            Q_EMIT m_service.ActionInvoked(41, u"default"_s);
            return !activated.isEmpty(); // the reply with the number may still be on its way
        });
        QVERIFY(isHeard);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"plandeck://page/events"_s);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    }

    void withoutABusNothingHappens()
    {
        DesktopNotifier notifier(QDBusConnection(u"none"_s));
        notifier.show(u"Events"_s, u"failed"_s, u"plandeck://page/events"_s);
        QCOMPARE(m_service.bodies.size(), 1);
    }

private:
    QDBusConnection m_bus{u"none"_s};
    Notifications m_service;
};

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "desktopnotifier_test.moc"
