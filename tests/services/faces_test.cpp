// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/openapierrors.h"
#include "services/operations/catalogue.h"
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

/// Each operation of the catalogue has all its faces in the house: bound, routed, described. (By name on a command line:
/// tests/app/server_test.)
class FacesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHouse> m_house;
    QJsonObject m_document;

    std::optional<RawAnswer> ask(const QByteArray &method, const QByteArray &path) const
    {
        RawClient client(quint16(m_house->house().url().port()));
        return client.ask(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n");
    }
    static const OperationInfo &current() { return *Catalogue::infos[size_t(QByteArray(QTest::currentDataTag()).toInt())]; }
    static void addOperations()
    {
        QTest::addColumn<QString>("name");
        for (size_t i = 0; i < Catalogue::infos.size(); ++i)
            QTest::newRow(QByteArray::number(qulonglong(i)).constData()) << QString(Catalogue::infos[i]->name());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<TestHouse>();
        QVERIFY(m_house->house().start());
        const auto answer = ask("GET", "/api/v1/openapi.json");
        QVERIFY(answer && answer->status == 200);
        m_document = answer->json();
    }

    void theHouseBindsThemAllAndNoOther()
    {
        QStringList bound;
        for (const auto *info : m_house->house().dispatcher().infos())
            bound.append(info->name());
        QStringList declared;
        for (const auto *info : Catalogue::infos)
            declared.append(info->name());
        bound.sort();
        declared.sort();
        QCOMPARE(bound, declared);
    }

    void isRouted_data() { addOperations(); }
    void isRouted()
    {
        const auto &info = current();
        auto path = textOf(info.endpoint.path).toLatin1();
        path.replace("{id}", "018bcfe5-687b-7000-8000-000000000001");
        const auto answer = ask(wordOf(info.endpoint.verb).toLatin1(), path);
        QVERIFY(answer);
        QCOMPARE(answer->status, info.access.isPublic() ? 400 : 401); // it is there, and wants to know who asks, or what
    }

    void isDescribed_data() { addOperations(); }
    void isDescribed()
    {
        const auto &info = current();
        const auto operation =
            m_document[u"paths"_s][textOf(info.endpoint.path)][wordOf(info.endpoint.verb).toLower()].toObject();
        QCOMPARE(operation[u"operationId"_s].toString(), QString(info.name()));
        QCOMPARE(operation[u"summary"_s].toString(), textOf(info.endpoint.summary));
        QCOMPARE(operation[u"security"_s].toArray().isEmpty(), info.access.isPublic());

        const auto responses = operation[u"responses"_s].toObject();
        const auto success = responses[QString::number(info.endpoint.status)].toObject();
        QVERIFY(!success.isEmpty());
        if (info.endpoint.status != 204)
            QVERIFY(!success[u"content"_s][u"application/json"_s][u"schema"_s].toObject().isEmpty());
        const auto errors = errorsOf(info);
        for (const auto &[status, codes] : errors.asKeyValueRange()) {
            const auto response = responses[QString::number(status)].toObject();
            QVERIFY2(!response.isEmpty(), qPrintable(QString::number(status)));
            for (const auto &code : codes)
                QVERIFY2(response[u"description"_s].toString().contains(u'`' + code + u'`'), qPrintable(code));
        }
        for (const auto code : info.errors)
            QVERIFY2(std::ranges::any_of(errors, [&](const QStringList &codes) { return codes.contains(textOf(code)); }),
                     code.data());
    }

    void repliesWithSomethingNamed_data() { addOperations(); }
    void repliesWithSomethingNamed()
    {
        const auto &info = current();
        QCOMPARE(info.reply->kind, Type::Kind::Object);
        QCOMPARE(info.reply->fields().empty(), info.endpoint.status == 204);
        for (const auto &field : info.reply->fields())
            QVERIFY2(field.read, field.name.data());
    }

    /// What an operation asks of its fields, it asks in OpenAPI too.
    void everyFieldIsDescribed_data() { addOperations(); }
    void everyFieldIsDescribed()
    {
        const auto &info = current();
        const auto operation =
            m_document[u"paths"_s][textOf(info.endpoint.path)][wordOf(info.endpoint.verb).toLower()].toObject();
        const auto body = operation[u"requestBody"_s][u"content"_s][u"application/json"_s][u"schema"_s].toObject();
        QStringList parameters;
        for (const auto &parameter : operation[u"parameters"_s].toArray())
            parameters.append(parameter[u"name"_s].toString());
        for (const auto &field : info.request->fields()) {
            if (field.place == Field::Place::Raw) { // the body as it is
                QCOMPARE(body[u"type"_s].toString(), u"object"_s);
                continue;
            }
            const bool isInBody = field.place == Field::Place::Body;
            const bool isTold =
                isInBody ? body[u"properties"_s].toObject().contains(field.key()) : parameters.contains(field.key());
            QVERIFY2(isTold, field.name.data());
            // A patch may be left out, and what may come in the query may be left out of the body.
            const bool mayBeLeftOut = !field.isRequired || field.type->kind == Type::Kind::Patch || field.isInQueryToo;
            if (isInBody)
                QCOMPARE(body[u"required"_s].toArray().contains(QString(field.key())), !mayBeLeftOut);
        }
    }
};

QTEST_GUILESS_MAIN(FacesTest)
#include "faces_test.moc"
