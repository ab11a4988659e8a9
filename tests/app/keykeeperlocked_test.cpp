// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keeperstart.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "/org/freedesktop/secrets";
constexpr auto collection = "/org/freedesktop/secrets/collection/login";
constexpr auto password = "\n"; // with_keyring.sh's

/// https://specifications.freedesktop.org/secret-service/latest/types.html
struct DBusSecret
{
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString type = {};
};

QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, QString::fromLatin1(service), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5'000);
}

} // namespace
Q_DECLARE_METATYPE(DBusSecret)

/// Against gnome-keyring, with nobody there to be asked for its password: see with_keyring.sh.
class KeyKeeperLockedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<DBusSecret>();
        const auto opened = ask(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
        QVERIFY2(opened.arguments().size() == 2, qPrintable(opened.errorMessage()));
        m_session = opened.arguments().at(1).value<QDBusObjectPath>();
    }

    void aLockedKeyringIsToldAndOpensWithoutANewStart()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.begin();
        QVERIFY(first.waits());
        QVERIFY2(!first.ready.isEmpty(), qPrintable(first.why().code));
        const auto key = first.keeper.takeKey();
        QCOMPARE(key.size(), 32);

        lock();
        KeeperStart second(home);
        second.keeper.begin();
        QVERIFY(second.waits());
        QVERIFY(second.ready.isEmpty());
        QCOMPARE(second.why().kind, Error::Kind::Unavailable); // neither "missing", nor a new key in its place
        QVERIFY(second.why().code.startsWith(u"secret_store_"_s));
        QVERIFY(!QFile::exists(second.keeper.file()));

        unlock();
        second.keeper.choose(SecretStoreKind::Keychain); // "try again"
        QTRY_COMPARE_WITH_TIMEOUT(second.ready.size(), 1, 10'000);
        QVERIFY(second.keeper.takeKey() == key);
    }

    void aKeyringThatLostTheKeyGetsNoOtherInSilence()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.begin();
        QVERIFY(first.waits());
        bool isRemoved = false;
        first.keeper.store()->remove(u"master-key"_s, [&](const Result<> &done) { isRemoved = done.has_value(); });
        QTRY_VERIFY(isRemoved);

        KeeperStart second(home);
        second.keeper.begin();
        QVERIFY(second.waits());
        QVERIFY(second.ready.isEmpty());
        QCOMPARE(second.why().code, u"master_key_missing"_s);
    }

private:
    void lock()
    {
        const auto locked = ask(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                                {QVariant::fromValue(QList{QDBusObjectPath(QString::fromLatin1(collection))})});
        QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
    }
    void unlock()
    {
        const auto unlocked = ask(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                                  {QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(collection))),
                                   QVariant::fromValue(DBusSecret{m_session, {}, password, u"text/plain"_s})});
        QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorMessage()));
    }

    QDBusObjectPath m_session;
};

QTEST_GUILESS_MAIN(KeyKeeperLockedTest)
#include "keykeeperlocked_test.moc"
