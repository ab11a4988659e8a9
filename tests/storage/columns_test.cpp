// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct WithSecret
{
    QString name = {};
    Secret password = {};
    static constexpr std::array fields{field<&WithSecret::name>("name"), field<&WithSecret::password>("password")};
};

} // namespace

class ColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesAsTheyAre()
    {
        TestDatabase db(TestDatabase::Content::Empty);
        db.create({u"CREATE TABLE blobs (data {bytes} NOT NULL) {strict}"_s});
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(char(i));
        const auto stored = db->transaction([&](Connection &c) {
            return c.change(u"INSERT INTO blobs (data) VALUES (:data)"_s, {{"data", bytes}});
        });
        QVERIFY(stored);
        QCOMPARE(db.value(u"SELECT data FROM blobs"_s).toByteArray(), bytes);
    }

    void neitherWritesNorReadsSecrets()
    {
        TestDatabase db(TestDatabase::Content::Empty);
        db.create({u"CREATE TABLE people (name {text} NOT NULL, password {text}) {strict}"_s});
        const WithSecret anna{u"Anna"_s, Secret(u"geheim"_s)};
        QVERIFY(db->transaction([&](Connection &c) { return c.insert("people"_L1, anna); }));
        QVERIFY(db.value(u"SELECT password FROM people"_s).isNull());
        db.execute(u"UPDATE people SET password = 'hash'"_s);
        const auto read = db->read([](Connection &c) { return c.one<WithSecret>(u"SELECT * FROM people"_s); });
        QVERIFY(read);
        QCOMPARE(read->name, u"Anna"_s);
        QVERIFY(read->password.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columns_test.moc"
