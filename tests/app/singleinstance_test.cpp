// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "app/desktop/singleinstance.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeskPlace somePlan{DeskPlace::Kind::Plan, u"0190a1b2-0000-7000-8000-00000000000a"_s};

/// The first start, and what it was asked for.
struct First
{
    First()
    {
        QObject::connect(&instance, &SingleInstance::raised, &instance, [this] { ++raised; });
        QObject::connect(&instance, &SingleInstance::placeWanted, &instance,
                         [this](const DeskPlace &place) { places.append(place); });
        isAlone = !instance.handOver(std::nullopt, {});
    }
    /// Another start, as if in another process: the first one's event loop goes on.
    bool startAnother(const std::optional<DeskPlace> &place, const QByteArray &token = {})
    {
        bool isHandedOver = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance other(u"test"_s, folder.path());
            isHandedOver = other.handOver(place, token);
        }));
        thread->start();
        [&] { QTRY_VERIFY(thread->isFinished()); }();
        return isHandedOver;
    }

    QTemporaryDir folder;
    SingleInstance instance{u"test"_s, folder.path()};
    bool isAlone = false;
    int raised = 0;
    QList<DeskPlace> places;
};

} // namespace

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("XDG_ACTIVATION_TOKEN"); }

    void aFurtherStartHandsOverItsLink()
    {
        First first;
        QVERIFY(first.isAlone);
        QVERIFY(first.startAnother(somePlan, "kwin-42"));
        QCOMPARE(first.raised, 1);
        QCOMPARE(first.places, QList{somePlan});
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "kwin-42");
        QVERIFY(first.startAnother(std::nullopt, "not a token\n"));
        QCOMPARE(first.raised, 2);
        QCOMPARE(first.places.size(), 1);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "kwin-42");
    }

    void eachDatabaseHasItsOwn()
    {
        First first;
        SingleInstance other(u"another"_s, first.folder.path());
        QVERIFY(!other.handOver(somePlan, {}));
        QCOMPARE(first.raised, 0);
    }

    void onlyTheUserReachesIt()
    {
        First first;
        const auto others = QFile::permissions(first.folder.filePath(u"plandeck-test.socket"_s))
                            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(others, QFile::Permissions());
    }

    void whatAKilledOneLeftIsTakenOver()
    {
        QTemporaryDir folder;
        {
            QLocalServer dead; // its socket stays, its lock is gone
            QVERIFY(dead.listen(folder.filePath(u"dead.socket"_s)));
            QFile::rename(folder.filePath(u"dead.socket"_s), folder.filePath(u"plandeck-test.socket"_s));
        }
        SingleInstance instance(u"test"_s, folder.path());
        QVERIFY(!instance.handOver(std::nullopt, {}));
        QLocalSocket client;
        client.connectToServer(folder.filePath(u"plandeck-test.socket"_s));
        QVERIFY(client.waitForConnected(1000));
    }

    void whatElseComesInIsThrownAway_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("another verb") << QByteArray("quit - -\n");
        QTest::newRow("too few words") << QByteArray("open plandeck://stripe\n");
        QTest::newRow("too many words") << QByteArray("open plandeck://stripe - --database=x\n");
        QTest::newRow("no line") << QByteArray(5000, 'x');
        QTest::newRow("a long line") << QByteArray(5000, 'x') + '\n';
        QTest::newRow("binary") << QByteArray("\x00\xff\x01 \x02 \x03\n", 8);
    }
    void whatElseComesInIsThrownAway()
    {
        QFETCH(QByteArray, line);
        First first;
        QLocalSocket client;
        client.connectToServer(first.folder.filePath(u"plandeck-test.socket"_s));
        client.write(line);
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(first.raised, 0);
        QVERIFY(first.places.isEmpty());
    }

    void aLinkThatIsNoneOnlyRaises()
    {
        First first;
        QLocalSocket client;
        client.connectToServer(first.folder.filePath(u"plandeck-test.socket"_s));
        client.write("open plandeck://plan/../../etc/passwd -\n");
        QTRY_COMPARE(first.raised, 1);
        QVERIFY(first.places.isEmpty());
    }

    void theCommandLineTakesOneLink_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("link") << QStringList{u"plandeck://stripe"_s} << true;
        QTest::newRow("link in the demo") << QStringList{u"--demo"_s, u"plandeck://stripe"_s} << true;
        QTest::newRow("file") << QStringList{u"/etc/passwd"_s} << false;
        QTest::newRow("another scheme") << QStringList{u"https://example.org"_s} << false;
        QTest::newRow("two links") << QStringList{u"plandeck://stripe"_s, u"plandeck://keys"_s} << false;
        QTest::newRow("an option in a link's place") << QStringList{u"--"_s, u"--demo"_s} << false;
    }
    void theCommandLineTakesOneLink()
    {
        QFETCH(QStringList, arguments);
        const auto options = DesktopOptions::parse(QStringList{u"plandeck"_s} + arguments);
        QTEST(options.has_value(), "isTaken");
        if (options)
            QCOMPARE(options->place, (DeskPlace{DeskPlace::Kind::Page, u"stripe"_s}));
        else
            QCOMPARE(options.error().code, u"usage"_s);
    }
};

QTEST_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
