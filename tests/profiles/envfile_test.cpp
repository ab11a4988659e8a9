// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/envfile.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class EnvFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsReadAsTheUsualToolsDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("bare") << "A=one" << u"one"_s;
        QTest::newRow("export") << "export A=one" << u"one"_s;
        QTest::newRow("spaces around") << "  A = one  " << u"one"_s;
        QTest::newRow("comment behind") << "A=one # two" << u"one"_s;
        QTest::newRow("hash inside") << "A=one#two" << u"one#two"_s;
        QTest::newRow("only a comment") << "A= # nothing" << u""_s;
        QTest::newRow("empty") << "A=" << u""_s;
        QTest::newRow("equals inside") << "A=b=c==" << u"b=c=="_s;
        QTest::newRow("single quotes") << "A='one # $two \\n'" << u"one # $two \\n"_s;
        QTest::newRow("double quotes") << "A=\"one \\\"two\\\" \\n\\t\\\\ \\$x\" # three" << u"one \"two\" \n\t\\ $x"_s;
        QTest::newRow("unknown escape") << "A=\"a\\d\"" << u"a\\d"_s;
        QTest::newRow("over two lines") << "A=\"one\ntwo\"" << u"one\ntwo"_s;
        QTest::newRow("carriage return") << "A=one\r\n" << u"one"_s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "A=one"
                                         << u"one"_s;
        QTest::newRow("the last counts") << "A=one\nA=two" << u"two"_s;
        QTest::newRow("umlaut") << "A=größer" << u"größer"_s;
    }
    void aLineIsReadAsTheUsualToolsDo()
    {
        QFETCH(QString, text);
        const auto file = readEnvFile(text.toUtf8());
        QVERIFY(file.faults.empty());
        QCOMPARE(file.entries.size(), size_t(1));
        QCOMPARE(file.entries[0].name, u"A"_s);
        QTEST(file.entries[0].value.revealText(), "value");
    }

    void nothingIsRunAndNothingIsPutIn_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("command") << "$(touch /tmp/plandeck-was-run)";
        QTest::newRow("backticks") << "`id`";
        QTest::newRow("variable") << "${HOME}/x";
        QTest::newRow("quoted variable") << "\"$HOME\"";
    }
    void nothingIsRunAndNothingIsPutIn()
    {
        QFETCH(QString, value);
        const auto file = readEnvFile("A=" + value.toUtf8());
        QCOMPARE(file.entries.at(0).value.revealText(), value.remove(u'"'));
        QVERIFY(!QFile::exists(u"/tmp/plandeck-was-run"_s));
    }

    void whatIsNoAssignmentIsNamedByItsLine()
    {
        const auto file = readEnvFile("# head\n\nno assignment\nA=1\n2B=3\nC=\"open\nD=4\n");
        QCOMPARE(file.faults.size(), size_t(3));
        QCOMPARE(file.faults[0].line, 3);
        QCOMPARE(file.faults[0].code, u"env_line_invalid"_s);
        QCOMPARE(file.faults[1].line, 5);
        QCOMPARE(file.faults[1].code, u"env_name_invalid"_s);
        QCOMPARE(file.faults[2].line, 6);
        QCOMPARE(file.faults[2].code, u"env_quote_open"_s);
        QCOMPARE(file.entries.size(), size_t(2)); // the line behind an open quote is read
        QCOMPARE(file.entries[1].name, u"D"_s);
        QCOMPARE(file.entries[1].line, 7);
    }

    void linesAreCountedBehindAValueOfSeveral()
    {
        const auto file = readEnvFile("A='1\n2\n3'\nB=4");
        QCOMPARE(file.entries.at(1).line, 4);
    }

    void whateverBytesComeItEnds()
    {
        QByteArray bytes;
        for (int seed = 0; seed < 2000; ++seed) {
            bytes.append(char("A=\"'\\\n#$ \0x"[quint32(seed) * 2654435761U % 12]));
            const auto file = readEnvFile(bytes.last(qMin<qsizetype>(bytes.size(), 60)));
            QVERIFY(file.entries.size() + file.faults.size() <= 60);
        }
    }
};

QTEST_GUILESS_MAIN(EnvFileTest)
#include "envfile_test.moc"
