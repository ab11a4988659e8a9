// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/secretbox.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

class CountingRandom final : public RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override
    {
        for (auto &byte : bytes)
            byte = m_next++;
    }

private:
    unsigned char m_next = 0;
};

Secret keyOf(char c)
{
    return Secret(QByteArray(32, c));
}

} // namespace

class SecretBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivedKeysAreHkdf()
    {
        // RFC 5869, test case 3, and one of Python's hmac
        QCOMPARE(deriveKey(Secret(QByteArray(22, '\x0b')), {}).reveal().toByteArray().toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
        QCOMPARE(deriveKey(Secret(u"master key of any length"_s), "plandeck/box/v1").reveal().toByteArray().toHex(),
                 QByteArray("13601250a9981b1c5ea6dfdf29e7de5da7f5abf91a8835edbdd9a536ef20a983"));
    }

    void labelsKeepKeysApart()
    {
        const Secret master(u"master"_s);
        QVERIFY(!(deriveKey(master, "a") == deriveKey(master, "b")));
        QVERIFY(!(deriveKey(master, "a") == deriveKey(Secret(u"other"_s), "a")));
    }

    void sealedTextIsAesGcm() // against `cryptography` of Python: key 32 × 'k', nonce 0…11, associated data "row 7"
    {
        CountingRandom random;
        const SecretBox box(keyOf('k'), random);
        QCOMPARE(box.seal(Secret(u"whsec_x"_s), "row 7"), u"v1.AAECAwQFBgcICQoLHbWHS2eP/scwtQppdWNKg55b/HnxxtU="_s);
    }

    void whatIsSealedOpens_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("text") << QByteArray("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("all bytes") << QByteArray("\0\1\xff\n", 4);
        QTest::newRow("much") << QByteArray(1 << 20, 'x');
    }
    void whatIsSealedOpens()
    {
        QFETCH(QByteArray, plain);
        SystemRandom random;
        const SecretBox box(keyOf('k'), random);
        const auto sealed = box.seal(Secret(plain), "row 7");
        QVERIFY(sealed.startsWith(u"v1."_s));
        QVERIFY(sealed != box.seal(Secret(plain), "row 7")); // another nonce
        const auto opened = box.open(sealed, "row 7");
        QVERIFY(opened);
        QVERIFY(*opened == Secret(plain));
    }

    void nothingElseOpens_data()
    {
        QTest::addColumn<QString>("sealed");
        SystemRandom random;
        const auto sealed = SecretBox(keyOf('k'), random).seal(Secret(u"secret"_s), "row 7");
        QTest::newRow("empty") << QString();
        QTest::newRow("version alone") << u"v1."_s;
        QTest::newRow("another version") << QString(sealed).replace(u"v1."_s, u"v2."_s);
        QTest::newRow("not base64") << sealed + u"*"_s;
        QTest::newRow("not ASCII") << sealed.chopped(1) + u"é"_s;
        QTest::newRow("cut") << sealed.chopped(4);
        QTest::newRow("shorter than nonce and tag") << u"v1.AAAAAAAAAAAAAAAA"_s;
        QTest::newRow("under another key") << SecretBox(keyOf('l'), random).seal(Secret(u"secret"_s), "row 7");
        QTest::newRow("of another row") << SecretBox(keyOf('k'), random).seal(Secret(u"secret"_s), "row 8");
        auto bytes = QByteArray::fromBase64(sealed.sliced(3).toLatin1());
        for (const int at : {0, 12, int(bytes.size()) - 1}) {
            auto changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            QTest::addRow("bit of byte %d turned", at) << u"v1."_s + QString::fromLatin1(changed.toBase64());
        }
    }
    void nothingElseOpens()
    {
        QFETCH(QString, sealed);
        SystemRandom random;
        const auto opened = SecretBox(keyOf('k'), random).open(sealed, "row 7");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"secret_unreadable"_s);
    }
};

QTEST_APPLESS_MAIN(SecretBoxTest)
#include "secretbox_test.moc"
