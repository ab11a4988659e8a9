// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/jsontree.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class JsonTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirOrderAndKind()
    {
        const auto tree = jsonTree(R"({"b": "x", "a": [1, 2.5, true, null], "c": {"d": {}}})");
        QVERIFY(tree);
        QCOMPARE(tree->kind, JsonNode::Kind::Object);
        QCOMPARE(tree->children.size(), 3U);
        QCOMPARE(tree->children[0].key, u"b"_s);
        QCOMPARE(tree->children[0].text, u"x"_s);
        const auto &list = tree->children[1];
        QCOMPARE(list.children[0].text, u"1"_s);
        QCOMPARE(list.children[1].text, u"2.5"_s);
        QCOMPARE(list.children[2].kind, JsonNode::Kind::Boolean);
        QCOMPARE(list.children[3].text, u"null"_s);
        QCOMPARE(list.children[3].key, u"3"_s);
        QVERIFY(tree->child(u"c"));
        QVERIFY(!tree->child(u"z"));
    }

    void bigNumbersStayExact() { QCOMPARE(jsonTree("[9223372036854775807]")->children[0].text, u"9223372036854775807"_s); }

    void whatIsNoJsonGivesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"a":)");
        QTest::newRow("words") << QByteArray("hello");
    }
    void whatIsNoJsonGivesNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!jsonTree(text));
    }

    void valuesAreShort()
    {
        const auto tree = jsonTree(R"({"a": {"x": 1}, "b": {}, "c": [1, 2], "d": "word"})");
        QCOMPARE(shortText(tree->children[0]), u"{…}"_s);
        QCOMPARE(shortText(tree->children[1]), u"{}"_s);
        QCOMPARE(shortText(tree->children[2]), u"[2]"_s);
        QCOMPARE(shortText(tree->children[3]), u"word"_s);
    }

    void changesAreThoseThatThePreviousValuesName()
    {
        const auto before = jsonTree(R"({"enabled": false, "due": {"now": ["a"], "gone": 1}, "list": [1]})");
        const auto now = jsonTree(R"({"enabled": true, "name": "x", "due": {"now": [], "later": 2}, "list": [1, 2]})");
        const auto changes = jsonChanges(*before, *now);
        QCOMPARE(changes.size(), 4U);
        QCOMPARE(changes[0].path, u"enabled"_s);
        QCOMPARE(changes[0].before->text, u"false"_s);
        QCOMPARE(changes[0].after->text, u"true"_s);
        QCOMPARE(changes[1].path, u"due.now"_s);
        QCOMPARE(changes[2].path, u"due.gone"_s);
        QVERIFY(!changes[2].after);
        QCOMPARE(changes[3].path, u"list"_s); // as a whole
        QCOMPARE(changes[3].after->children.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(JsonTreeTest)
#include "jsontree_test.moc"
