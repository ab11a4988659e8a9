// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/csv.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Thing
{
    QString name = {};
    qint64 amount = 0;
    bool isLoud = false;
    std::optional<QString> note = {};
    QStringList parts = {};
    TextMap labels = {};

    static constexpr std::array fields{field<&Thing::name>("name"),   field<&Thing::amount>("amount"),
                                       field<&Thing::isLoud>("loud"), field<&Thing::note>("note"),
                                       field<&Thing::parts>("parts"), field<&Thing::labels>("labels")};
    friend bool operator==(const Thing &, const Thing &) = default;
};

QList<QByteArrayList> rowsOf(const QByteArray &text, QString *fault = nullptr)
{
    QList<QByteArrayList> rows;
    CsvReader reader(text);
    while (reader.next())
        rows.append(reader.cells());
    if (fault)
        *fault = reader.fault();
    return rows;
}

Thing readBack(const QByteArray &line)
{
    Thing thing;
    const auto cells = rowsOf(csvHeader(Thing::fields) + line).last();
    for (size_t i = 0; i < Thing::fields.size(); ++i) {
        const auto &field = Thing::fields[i];
        const auto code = fromCsvCell(cells[qsizetype(i)], *field.type, field.member(&thing));
        if (!code.isEmpty())
            qWarning("%s: %s", field.key().data(), qPrintable(code));
    }
    return thing;
}

} // namespace

class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsComeFromTheFields()
    {
        QCOMPARE(csvHeader(Thing::fields), QByteArray("name,amount,loud,note,parts,labels\r\n"));
        const Thing thing{.name = u"Pro, \"big\""_s, .amount = -5, .isLoud = true, .parts = {u"a"_s, u"b"_s}};
        QCOMPARE(csvLine(thing), QByteArray("\"Pro, \"\"big\"\"\",-5,true,,\"[\"\"a\"\",\"\"b\"\"]\",\r\n"));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"=HYPERLINK(\"http://evil.example\")"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s,
                                 u"\nx"_s, u"'=1"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s})
            QTest::addRow("%s", qPrintable(text.simplified())) << text;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, text);
        const auto line = csvLine(Thing{.name = text, .note = text});
        const auto cells = rowsOf(csvHeader(Thing::fields) + line).last();
        for (const qsizetype cell : {0, 3})
            QVERIFY2(cells[cell].startsWith('\''), cells[cell].constData());
        QCOMPARE(readBack(line).name, text);
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"plain"_s, u""_s, u"a,b"_s, u"a;b\tc"_s, u"\"quoted\""_s, u"two\nlines"_s, u"two\r\nlines"_s,
                                 u"'apostrophe"_s, u"''"_s, u"Größe 日本 😀"_s, u" spaces "_s, u"[\"no list\"]"_s, u"null"_s})
            QTest::addRow("%s", qPrintable(text.simplified())) << text;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, text);
        const Thing thing{.name = text, .parts = {u"x"_s, text + u'.'}, .labels = {{u"key"_s, text}}};
        QCOMPARE(readBack(csvLine(thing)), thing);
    }

    void tablesAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArrayList>>("rows");
        using Rows = QList<QByteArrayList>;
        QTest::newRow("plain") << QByteArray("a,b\r\n1,2\r\n") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("no end") << QByteArray("a,b\n1,2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("semicolons") << QByteArray("a;b,c\n1;2") << Rows{{"a;b", "c"}, {"1;2"}};
        QTest::newRow("semicolons, German") << QByteArray("a;b;c\n1;2,5;3") << Rows{{"a", "b", "c"}, {"1", "2,5", "3"}};
        QTest::newRow("tabs") << QByteArray("a\tb\n1\t2") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("empty lines") << QByteArray("a,b\n\n\r\n1,2\n\n") << Rows{{"a", "b"}, {"1", "2"}};
        QTest::newRow("empty cells") << QByteArray("a,b\n,\n") << Rows{{"a", "b"}, {"", ""}};
        QTest::newRow("empty cell at the end") << QByteArray("a,b\n1,") << Rows{{"a", "b"}, {"1", ""}};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\"\",\"1\r\n2\"\n") << Rows{{"a", "b"}, {"x \"y\"", "1\r\n2"}};
        QTest::newRow("nothing") << QByteArray() << Rows{};
    }
    void tablesAreTakenApart()
    {
        QFETCH(QByteArray, text);
        QString fault;
        QTEST(rowsOf(text, &fault), "rows");
        QCOMPARE(fault, QString());
    }

    void strayQuotesEndTheReading_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QTest::newRow("never closed") << QByteArray("a,b\n1,\"2\n3") << qint64(2);
        QTest::newRow("in the middle") << QByteArray("a,b\n1,2\n3,x\"y\"\n") << qint64(3);
        QTest::newRow("something behind") << QByteArray("a,b\n\"1\"x,2\n") << qint64(2);
        QTest::newRow("after a cell of two lines") << QByteArray("a,b\n\"1\n1\",2\n3,\"\"4\n") << qint64(4);
    }
    void strayQuotesEndTheReading()
    {
        QFETCH(QByteArray, text);
        CsvReader reader(text);
        while (reader.next()) { }
        QCOMPARE(reader.fault(), u"csv_quote"_s);
        QTEST(reader.line(), "line");
    }

    void cellsAreReadAsTheirFieldIs_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("code");
        QTest::newRow("a number") << 1 << QByteArray("12") << QString();
        QTest::newRow("a number with decimals") << 1 << QByteArray("12.5") << u"wrong_type"_s;
        QTest::newRow("a number out of range") << 1 << QByteArray("99999999999999999999") << u"out_of_range"_s;
        QTest::newRow("yes") << 2 << QByteArray("yes") << u"wrong_type"_s;
        QTest::newRow("TRUE") << 2 << QByteArray("TRUE") << QString();
        QTest::newRow("true") << 2 << QByteArray("true") << QString();
        QTest::newRow("a list by lines") << 4 << QByteArray("one\ntwo") << QString();
        QTest::newRow("a broken list") << 4 << QByteArray("[\"one\"") << u"invalid_json"_s;
        QTest::newRow("a list of numbers") << 4 << QByteArray("[1]") << u"wrong_type"_s;
        QTest::newRow("no map") << 5 << QByteArray("colour=red") << u"invalid_json"_s;
        QTest::newRow("NUL") << 0 << QByteArray("a\0b", 3) << u"not_allowed_character"_s;
    }
    void cellsAreReadAsTheirFieldIs()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, cell);
        Thing thing;
        const auto &it = Thing::fields[size_t(field)];
        QTEST(fromCsvCell(cell, *it.type, it.member(&thing)), "code");
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
