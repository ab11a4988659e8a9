// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

class SandboxStateTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    Error refusal() const
    {
        FakeClock clock;
        SeededRandom random;
        const auto opened = Sandbox::open(House::config(m_path), clock, random);
        return opened ? Error{} : opened.error();
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void remembersEverything()
    {
        QByteArray account;
        QByteArray token;
        QJsonObject product;
        QList<SandboxPlatform> platforms;
        {
            House house(m_path);
            account = house.connected();
            product = house.post("/v1/products", "name=Pro", House::keyed("k") + House::on(account)).json();
            house.price(house.product());
            house.del("/v1/products/" + house.product());
            QVERIFY(house.sandbox->setNow(1'700'003'600).has_value());
            platforms = house.sandbox->platforms();
        }
        House house(m_path);
        QCOMPARE(house.get("/v1/products", House::on(account)).json()[u"data"][0].toObject(), product);
        QCOMPARE(house.get("/v1/products").ids().size(), 1);
        QCOMPARE(house.get("/v1/prices").ids().size(), 1);
        QCOMPARE(house.eventTypes().last(), u"product.deleted"_s);
        QCOMPARE(house.sandbox->now(), 1'700'003'600);
        QCOMPARE(house.sandbox->platforms().first().account, platforms.first().account);
        QCOMPARE(house.sandbox->platforms().first().keys.first().publishable, platforms.first().keys.first().publishable);
        QCOMPARE(house.post("/v1/products", "name=Pro", House::keyed("k") + House::on(account)).header("Idempotent-Replayed"),
                 QByteArray("true"));
    }

    void remembersMadeUpKeys()
    {
        FakeClock clock;
        SeededRandom one(1);
        SeededRandom two(2);
        const SandboxConfig config{.stateFile = m_path};
        const auto first = Sandbox::open(config, clock, one).value()->platforms().first();
        const auto second = Sandbox::open(config, clock, two).value()->platforms().first();
        QVERIFY(first.keys.first().secret.startsWith(u"sk_test_"));
        QCOMPARE(second.keys.first().secret, first.keys.first().secret);
        QCOMPARE(second.keys.first().clientId, first.keys.first().clientId);
    }

    void losesNothingThatWasAnsweredWhereverTheFileEnds()
    {
        // As a kill would leave it: cut at every byte of the last write, what came before is whole.
        QByteArray before;
        QByteArray after;
        {
            House house(m_path);
            house.product("name=First");
            before = content();
            house.product("name=Second");
            after = content();
        }
        QVERIFY(after.startsWith(before));
        for (qsizetype size = before.size(); size <= after.size(); size += 7) {
            write(after.left(size));
            House house(m_path);
            QCOMPARE(house.get("/v1/products").ids().size(), 1);
            house.product("name=Third");
            QCOMPARE(house.get("/v1/products").ids().size(), 2);
        }
        write(after);
        House house(m_path);
        QCOMPARE(house.get("/v1/products").ids().size(), 2);
    }

    void refusesBrokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another file") << QByteArray("SQLite format 3\n") << u"this is not a state file of plandeck-sandbox"_s;
        QTest::newRow("damaged") << QByteArray("plandeck-sandbox-state 1\n0000000000000000 {\"put\":[]}\n")
                                 << u"line 2 is damaged"_s;
        QTest::newRow("another version") << QByteArray("plandeck-sandbox-state 2\n")
                                         << u"this is not a state file of plandeck-sandbox"_s;
    }
    void refusesBrokenFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        write(bytes);
        QCOMPARE(refusal().code, u"state_file_broken"_s);
        QVERIFY2(refusal().detail.endsWith(detail), qPrintable(refusal().detail));
        QCOMPARE(content(), bytes); // left as it was
    }

    void noticesAFlippedBit()
    {
        {
            House house(m_path);
            house.product("name=First");
            house.product("name=Second");
        }
        auto bytes = content();
        bytes.replace("First", "Fjrst");
        write(bytes);
        QCOMPARE(refusal().code, u"state_file_broken"_s);
    }

    void belongsToOneProcess()
    {
        const House house(m_path);
        QCOMPARE(refusal().code, u"state_file_in_use"_s);
    }

    void saysWhenItCannotBeWritten()
    {
        m_path = m_folder.filePath(u"no/such/folder/state"_s);
        QCOMPARE(refusal().code, u"state_file_unwritable"_s);
    }

    void isForTheOwnerOnly()
    {
        House house(m_path);
        house.product();
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void undoesWhatFailsHalfWay()
    {
        House house(m_path);
        QCOMPARE(house.post("/v1/prices", "currency=usd&product_data[name]=Pro").code(), u"400 parameter_missing"_s);
        QCOMPARE(house.post("/v1/products", "name=Pro&default_price_data[currency]=usd").code(), u"400 parameter_missing"_s);
        QVERIFY(house.get("/v1/products").ids().isEmpty());
        QVERIFY(house.get("/v1/events").ids().isEmpty());
        QVERIFY(!content().contains("\"Pro\""));
    }

    void staysShort()
    {
        House house(m_path);
        const auto id = house.product();
        const QByteArray text(500, 'x');
        for (int i = 0; i < 40; ++i) {
            QByteArray form = "description=" + QByteArray::number(i) + text;
            for (int k = 0; k < 45; ++k)
                form += "&metadata[k" + QByteArray::number(k) + "]=" + QByteArray::number(i) + text.first(480);
            QCOMPARE(house.post("/v1/products/" + id, form).status(), 200);
        }
        const auto size = content().size();
        house.control("POST", "reset");
        QVERIFY(content().size() >= size); // the journal only grows while it runs
        house.sandbox.reset();
        const House again(m_path);
        QVERIFY2(content().size() < 20'000, qPrintable(QString::number(content().size()))); // and is short after a start
    }
};

QTEST_APPLESS_MAIN(SandboxStateTest)
#include "sandboxstate_test.moc"
