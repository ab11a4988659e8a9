// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/accesslog.h"
#include "services/domain/requestscope.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "plandeck.test")

/// A log into a file.
class Written final
{
public:
    explicit Written(LogFormat format = LogFormat::Json, LogLevel least = LogLevel::Info)
    {
        if (!m_file.open())
            qFatal("no file for the log");
        log = std::make_unique<Log>(Log::Options{.format = format, .least = least, .descriptor = m_file.handle()});
    }
    QByteArrayList lines()
    {
        m_file.seek(0);
        auto lines = m_file.readAll().split('\n');
        lines.removeLast(); // every line ends
        return lines;
    }
    QJsonObject last() { return QJsonDocument::fromJson(lines().value(lines().size() - 1)).object(); }

    std::unique_ptr<Log> log;

private:
    QTemporaryFile m_file;
};

} // namespace

class LogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsOneObjectOnOneLine()
    {
        Written written;
        const RequestScope scope("req-1");
        qCWarning(lcTest, "two\nlines and \"quotes\"");
        QCOMPARE(written.lines().size(), 1);
        const auto line = written.last();
        QCOMPARE(line.keys(), (QStringList{u"level"_s, u"logger"_s, u"message"_s, u"request_id"_s, u"time"_s}));
        QCOMPARE(line[u"level"_s].toString(), u"warning"_s);
        QCOMPARE(line[u"logger"_s].toString(), u"plandeck.test"_s);
        QCOMPARE(line[u"message"_s].toString(), u"two\nlines and \"quotes\""_s);
        QCOMPARE(line[u"request_id"_s].toString(), u"req-1"_s);
        QVERIFY(QDateTime::fromString(line[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
    }

    void scopesNest()
    {
        QCOMPARE(RequestScope::currentId(), QByteArray());
        {
            const RequestScope outer("outer");
            {
                const RequestScope inner("inner");
                QCOMPARE(RequestScope::currentId(), QByteArray("inner"));
            }
            QCOMPARE(RequestScope::currentId(), QByteArray("outer"));
        }
        QCOMPARE(RequestScope::currentId(), QByteArray());
    }

    void lesserLevelsAreLeftOut()
    {
        Written written(LogFormat::Json, LogLevel::Warning);
        qCInfo(lcTest, "hardly");
        QCOMPARE(written.lines().size(), 0);
        qCCritical(lcTest, "surely");
        QCOMPARE(written.last()[u"level"_s].toString(), u"error"_s);
    }

    void textIsALineForPeople()
    {
        Written written(LogFormat::Text);
        qCInfo(lcTest, "two\nlines");
        QCOMPARE(written.lines().size(), 1);
        QVERIFY(written.lines().first().endsWith(" INFO    plandeck.test: two lines"));
    }

    void aRequestHasAllItsFields()
    {
        Written written;
        AccessLog access(*written.log);
        access.requestEnded({.method = "GET",
                             .route = "/api/v1/auth/plans/{id}/",
                             .status = 404,
                             .microseconds = 1'234,
                             .id = "req-1",
                             .client = u"203.0.113.7"_s,
                             .tenant = u"018bcfe5-687b-7000-8000-000000000001"_s});
        const auto line = written.last();
        QCOMPARE(line[u"method"_s].toString(), u"GET"_s);
        QCOMPARE(line[u"route"_s].toString(), u"/api/v1/auth/plans/{id}/"_s);
        QCOMPARE(line[u"status"_s].toInt(), 404);
        QCOMPARE(line[u"duration_ms"_s].toDouble(), 1.234);
        QCOMPARE(line[u"request_id"_s].toString(), u"req-1"_s);
        QCOMPARE(line[u"client"_s].toString(), u"203.0.113.7"_s);
        QCOMPARE(line[u"tenant_id"_s].toString(), u"018bcfe5-687b-7000-8000-000000000001"_s);
        QCOMPARE(line[u"level"_s].toString(), u"info"_s);
        access.requestEnded({.status = 503});
        QCOMPARE(written.last()[u"level"_s].toString(), u"warning"_s);
        QVERIFY(!written.last().contains(u"tenant_id"_s));
    }

    void secretsNeverComeOut_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("logged");
        const auto row = [](const char *name, const QString &said, const QString &logged) {
            QTest::newRow(name) << said << logged;
        };
        row("Stripe's key", u"with sk_live_51HxyzABC, then"_s, u"with [secret], then"_s);
        row("a restricted key", u"rk_test_abc"_s, u"[secret]"_s);
        row("a webhook secret", u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw+/= is it"_s, u"[secret] is it"_s);
        row("an OAuth code", u"/callback/?code=ac_Nq7abcd1234&x=1"_s, u"/callback/?code=[secret]&x=1"_s);
        row("a state", u"GET /cb?state=abcDEF.123-4&code=zzz"_s, u"GET /cb?state=[secret]&code=[secret]"_s);
        row("an API key", u"key live_0123456789abcdefABCDEF0123456789."_s, u"key [secret]."_s);
        row("a token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl ok"_s, u"got [secret] ok"_s);
        row("a header", u"Authorization: Bearer abc.def, more"_s, u"Authorization: Bearer [secret], more"_s);
        row("basic", u"basic dXNlcjpwYXNz"_s, u"basic [secret]"_s);
        row("a password by name", u"{\"password\": \"correct-horse\"}"_s, u"{\"password\": \"[secret]\"}"_s);
        row("in a URL", u"postgresql://anna:sesame@db:5432/x"_s, u"postgresql://anna:[secret]@db:5432/x"_s);
        row("one we were told of", u"it is Tr0ub4dor&3 indeed"_s, u"it is [secret] indeed"_s);
        row("words that are none", u"the task_force of test_runs, code: card_declined"_s,
            u"the task_force of test_runs, code: card_declined"_s);
        row("a route", u"/api/v1/auth/tenants/token/refresh/"_s, u"/api/v1/auth/tenants/token/refresh/"_s);
    }
    void secretsNeverComeOut()
    {
        QFETCH(QString, said);
        Written written;
        written.log->hide(Secret(u"Tr0ub4dor&3"_s));
        qCInfo(lcTest).noquote() << said;
        QTEST(written.last()[u"message"_s].toString(), "logged");
        const std::array<LogField, 1> fields{{{"field", said}}};
        written.log->write({.logger = "plandeck.test", .message = u"m"_s, .requestId = said.toUtf8(), .fields = fields});
        QTEST(written.last()[u"field"_s].toString(), "logged");
        QTEST(written.last()[u"request_id"_s].toString(), "logged");
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
