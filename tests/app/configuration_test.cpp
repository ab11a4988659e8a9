// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/configuration.h"
#include "app/common/errorline.h"

#include <QtCore/QProcessEnvironment>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Configuration> configured(std::initializer_list<std::pair<const char *, QString>> variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(QString::fromLatin1(name), value);
    return Configuration::fromEnvironment(environment, u"/data"_s);
}

} // namespace

class ConfigurationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"127.0.0.1:8787"_s << u"127.0.0.1"_s << 8787;
        QTest::newRow("localhost") << u"localhost:1"_s << u"127.0.0.1"_s << 1;
        QTest::newRow("everywhere") << u"0.0.0.0:80"_s << u"0.0.0.0"_s << 80;
        QTest::newRow("IPv6") << u"[::1]:65535"_s << u"::1"_s << 65535;
        QTest::newRow("any port") << u"127.0.0.1:0"_s << u"127.0.0.1"_s << 0;
        QTest::newRow("spaces around") << u" 127.0.0.1:80 "_s << u"127.0.0.1"_s << 80;
        for (const auto &text :
             {u""_s, u":"_s, u":80"_s, u"80"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:65536"_s, u"127.0.0.1:-1"_s,
              u"127.0.0.1:+1"_s, u"127.0.0.1: 80"_s, u"127.0.0.1:8x"_s, u"::1:80"_s, u"::1"_s, u"[::1]"_s, u"[::1:80"_s,
              u"[]:80"_s, u"example.com:80"_s, u"300.0.0.1:80"_s, u"127.0.0.1:80:80"_s})
            QTest::addRow("not \"%s\"", qPrintable(text)) << text << QString() << 0;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = ListenAddress::parse(text);
        QCOMPARE(address.has_value(), !host.isEmpty());
        if (!address) {
            QCOMPARE(address.error().code, u"listen_address_invalid"_s);
            return;
        }
        QCOMPARE(address->host, QHostAddress(host));
        QCOMPARE(address->port, port);
    }

    void nothingSetIsADeskOfItsOwn()
    {
        const auto configuration = configured({});
        QVERIFY(configuration);
        QCOMPARE(configuration->database.engine, Engine::Sqlite);
        QCOMPARE(configuration->database.path, u"/data/plandeck.db"_s);
        QVERIFY(configuration->withSandbox);
        QCOMPARE(configuration->sandboxState, u"/data/plandeck.db.sandbox"_s);
        QVERIFY(configuration->secretKey.isEmpty());
        QVERIFY(configuration->publicUrl.isEmpty());
        QVERIFY(configuration->stripeRedirectUri.isEmpty());
        QCOMPARE(configuration->lifetimes.access, 3600);
        QCOMPARE(configuration->lifetimes.refresh, 86400);
        QCOMPARE(configuration->listen.host, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(configuration->allowedHosts.isEmpty());
    }

    void blankIsAsGoodAsUnset()
    {
        const auto configuration = configured({{"DATABASE_URL", u" "_s},
                                               {"STRIPE_SECRET_KEY", u" , "_s},
                                               {"PUBLIC_URL", u"\t"_s},
                                               {"STRIPE_REDIRECT_URI", {}},
                                               {"JWT_ACCESS_TOKEN_LIFETIME", u" "_s},
                                               {"ALLOWED_HOSTS", u" ,, "_s},
                                               {"CORS_ALLOWED_ORIGINS", {}}});
        QVERIFY(configuration);
        QCOMPARE(configuration->database.path, u"/data/plandeck.db"_s);
        QVERIFY(configuration->withSandbox);
        QVERIFY(configuration->publicUrl.isEmpty());
        QCOMPARE(configuration->lifetimes.access, 3600);
        QVERIFY(configuration->allowedHosts.isEmpty());
        QVERIFY(configuration->corsOrigins.isEmpty());
    }

    void everythingSet()
    {
        const auto configuration = configured({{"DATABASE_URL", u"postgresql://anna:secret@db.example/plandeck"_s},
                                               {"DATABASE_REPLICA_URL", u"postgresql://anna:secret@two,three:5433/plandeck"_s},
                                               {"SECRET_KEY", u" 0123456789abcdef0123456789abcdef"_s},
                                               {"STRIPE_SECRET_KEY", u"sk_live_1"_s},
                                               {"STRIPE_REDIRECT_URI", u"https://acme.example/back"_s},
                                               {"PUBLIC_URL", u" https://acme.example/desk/ "_s},
                                               {"JWT_ACCESS_TOKEN_LIFETIME", u"5"_s},
                                               {"JWT_REFRESH_TOKEN_LIFETIME", u"525600"_s},
                                               {"ALLOWED_HOSTS", u"a.example, .b.example"_s},
                                               {"CORS_ALLOWED_ORIGINS", u"https://app.example"_s}});
        QVERIFY(configuration);
        QCOMPARE(configuration->database.engine, Engine::Postgres);
        QCOMPARE(configuration->databaseReplica->hosts.size(), 2);
        QVERIFY(!configuration->withSandbox); // a live key alone is a key too
        QCOMPARE(configuration->sandboxState, u"/data/sandbox.journal"_s);
        QCOMPARE(configuration->secretKey.size(), 33); // a key is taken as it stands
        QCOMPARE(configuration->stripeRedirectUri, u"https://acme.example/back"_s);
        QCOMPARE(configuration->publicUrl, QUrl(u"https://acme.example/desk/"_s));
        QCOMPARE(configuration->lifetimes.access, 300);
        QCOMPARE(configuration->lifetimes.refresh, 31'536'000);
        QCOMPARE(configuration->allowedHosts, (QStringList{u"a.example"_s, u".b.example"_s}));
        QCOMPARE(configuration->corsOrigins, QStringList{u"https://app.example"_s});
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &variable, const QString &value, const QString &code) {
            QTest::addRow("%s=%s", variable.constData(), qPrintable(value)) << variable << value << code;
        };
        row("DATABASE_URL", u"mysql://localhost/x"_s, u"database_url_invalid"_s);
        row("DATABASE_URL", u"postgresql://anna:sesame"_s, u"database_url_invalid"_s); // the host was forgotten
        row("DATABASE_REPLICA_URL", u"sqlite:///x.db"_s, u"database_url_invalid"_s);
        row("DATABASE_REPLICA_URL", u"postgresql://replica/plandeck"_s, u"database_url_invalid"_s); // of a file
        row("PUBLIC_URL", u"acme.example"_s, u"not_a_url"_s);
        row("PUBLIC_URL", u"ftp://acme.example"_s, u"not_a_url"_s);
        row("PUBLIC_URL", u"https://"_s, u"not_a_url"_s);
        row("PUBLIC_URL", u"https://anna:sesame@acme.example"_s, u"not_a_url"_s);
        row("PUBLIC_URL", u"https://acme.example/?a=b"_s, u"not_a_url"_s);
        row("STRIPE_REDIRECT_URI", u"/callback"_s, u"not_a_url"_s);
        row("STRIPE_SECRET_KEY", u"pk_test_sesame"_s, u"stripe_key_invalid"_s);
        row("STRIPE_API_BASE", u"http://stripe.example"_s, u"stripe_base_invalid"_s);
        for (const auto &value : {u"0"_s, u"-1"_s, u"1.5"_s, u"1h"_s, u"525601"_s, u"99999999999999999999"_s}) {
            row("JWT_ACCESS_TOKEN_LIFETIME", value, u"lifetime_invalid"_s);
            row("JWT_REFRESH_TOKEN_LIFETIME", value, u"lifetime_invalid"_s);
        }
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, value);
        const auto refused = configured({{variable.constData(), value}});
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QCOMPARE(refused.error().field, QString::fromLatin1(variable));
        const auto line = errorLine(refused.error());
        QVERIFY2(!line.contains(u'\n'), qPrintable(line));
        QVERIFY2(!line.contains(u"sesame"_s), qPrintable(line)); // it may be a password
    }

    void severalFaultsGetALineEach()
    {
        QCoreApplication::setApplicationName(u"plandeck-server"_s);
        QCOMPARE(errorLine({.code = u"validation_failed"_s,
                            .field = u"name"_s,
                            .problems = {{u"name"_s, u"required"_s}, {u"price_cents"_s, u"too_small"_s}}}),
                 u"plandeck-server: Some values are not valid; see errors. (validation_failed)\n"
                 "  name: This field is required.\n"
                 "  price_cents: This number is too small."_s);
        QCOMPARE(errorLine(invalid(u"name"_s, u"name_taken"_s).value()),
                 u"plandeck-server: name: This name is already taken. (name_taken)"_s);
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
