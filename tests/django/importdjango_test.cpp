// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/serverprocess.h"
#include "tests/django/djangoplatform.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

} // namespace

/// plandeck-server import-django, as an operator calls it.
class ImportDjangoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsOneClearLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto command = u"import-django"_s;
        const auto source = u"sqlite:///old.db"_s;
        const QStringList test{u"--mode"_s, u"test"_s};
        QTest::newRow("no source") << (QStringList{command} + test) << u"DJANGO_DATABASE_URL"_s;
        QTest::newRow("two sources") << (QStringList{command, source, source} + test) << u"DJANGO_DATABASE_URL"_s;
        QTest::newRow("no URL") << (QStringList{command, u"old.db"_s} + test) << u"sqlite:///FILE"_s;
        QTest::newRow("no mode") << QStringList{command, source} << u"--mode test or --mode live"_s;
        QTest::newRow("no column") << (QStringList{command, source, u"--column"_s, u"email=login"_s} + test) << u"TABLE.COLUMN"_s;
    }
    void wrongUseIsOneClearLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        ServerProcess server;
        QCOMPARE(server.run(arguments), 2);
        QCOMPARE(server.complaints().size(), 1);
        QVERIFY2(server.complaints().first().contains(says), qPrintable(server.errors()));
    }

    void aMoveFromTrialToFirstSignIn()
    {
        ServerProcess server;
        const auto path = server.fileIn(u"django.db"_s);
        makeDjangoPlatform(DatabaseUrl::sqlite(path));
        const auto before = contentOf(path);
        QVERIFY(!before.isEmpty());
        const QStringList move{u"import-django"_s, u"sqlite:///"_s + path, u"--mode"_s, u"test"_s};

        QVERIFY2(server.run(move + QStringList{u"--dry-run"_s}) == 0, qPrintable(server.errors()));
        const auto trial = server.output();
        QVERIFY2(trial.contains("tenants_tenantuser: 10 read, 4 taken, 0 here already, 6 left out; "), trial.constData());
        QVERIFY(trial.contains(": email: This e-mail address is already registered. (email_taken)"));
        QVERIFY(trial.contains("look at tenants_tenant 4d6f7665"));
        QVERIFY(trial.contains("A dry run: "));
        const QStringList signIn{u"call"_s, u"tenants.login"_s, u"--json"_s,
                                 u"{\"email\":\"anna@acme.example\",\"password\":\"sand castles in winter\"}"_s};
        QCOMPARE(server.run(signIn), 1);

        server.set({{u"DJANGO_DATABASE_URL"_s, move[1]}});
        QCOMPARE(server.run({u"import-django"_s, u"--mode"_s, u"test"_s}), 0);
        QVERIFY(server.output().contains("read again and compared"));
        QCOMPARE(server.run(signIn), 0);
        QVERIFY(!server.errors().contains(u"$"_s)); // nobody's hash
        QVERIFY2(server.run({u"check"_s, u"--audit"_s}) == 0, qPrintable(server.errors() + QString::fromUtf8(server.output())));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void aSourceThatIsNotThereIsNotMade()
    {
        ServerProcess server;
        const auto path = server.fileIn(u"absent.db"_s);
        QCOMPARE(server.run({u"import-django"_s, u"sqlite:///"_s + path, u"--mode"_s, u"live"_s}), 1);
        QVERIFY2(server.errors().contains(u"(connection_failed)"_s), qPrintable(server.errors()));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(ImportDjangoTest)
#include "importdjango_test.moc"
