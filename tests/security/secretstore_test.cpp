// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/filesecretstore.h"
#include "services/security/memorysecretstore.h"
#include "tests/security/secretstoresuite.h"

#include <sys/stat.h>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

class SecretStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void memoryKeepsSecrets()
    {
        MemorySecretStore store;
        QCOMPARE(store.kind(), SecretStoreKind::Memory);
        checkStore(store);
    }

    void filesKeepSecrets()
    {
        FileSecretStore store(path());
        QCOMPARE(store.kind(), SecretStoreKind::File);
        checkStore(store);
    }

    void filesOutliveTheProgram()
    {
        {
            FileSecretStore store(path());
            store.write(u"master-key"_s, Secret(u"kept"_s), [](const Result<> &) {}); // the store goes with the write under way
        }
        FileSecretStore again(path());
        QVERIFY(*readFrom(again, u"master-key"_s) == Secret(u"kept"_s));
    }

    void onlyTheOwnerMayReadTheFile()
    {
        const auto before = umask(0); // the least careful
        FileSecretStore store(path());
        const auto written = writeTo(store, u"a"_s, "secret");
        umask(before);
        QVERIFY(written);
        QCOMPARE(modeOf(path()), mode_t(0600));
        QCOMPARE(modeOf(folder()), mode_t(0700));
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{u"secrets"_s});
    }

    void filesOpenToOthersAreRefused_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("group reads the file") << 0700 << 0640;
        QTest::newRow("all read the file") << 0700 << 0604;
        QTest::newRow("all write the file") << 0700 << 0602;
        QTest::newRow("group enters the folder") << 0710 << 0600;
        QTest::newRow("all list the folder") << 0704 << 0600;
    }
    void filesOpenToOthersAreRefused()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        FileSecretStore store(path());
        QVERIFY(writeTo(store, u"a"_s, "secret"));
        setMode(path(), mode_t(fileMode));
        setMode(folder(), mode_t(folderMode));

        QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_store_exposed"_s);
        QCOMPARE(writeTo(store, u"a"_s, "other").error().code, u"secret_store_exposed"_s);
        QCOMPARE(probe(store).error().code, u"secret_store_exposed"_s);

        setMode(path(), 0600);
        setMode(folder(), 0700);
        QVERIFY(*readFrom(store, u"a"_s) == Secret(u"secret"_s)); // untouched
    }

    void linksAreRefused()
    {
        FileSecretStore real(m_home->filePath(u"else/where"_s));
        QVERIFY(writeTo(real, u"a"_s, "secret"));
        FileSecretStore store(path());
        QVERIFY(writeTo(store, u"a"_s, "secret"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::link(m_home->filePath(u"else/where"_s), path()));
        QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_store_exposed"_s);
    }

    void aFolderThatCannotBeMadeIsUnavailable()
    {
        QFile blocker(m_home->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        FileSecretStore store(m_home->filePath(u"file/below/secrets"_s));
        const auto written = writeTo(store, u"a"_s, "secret");
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"secret_store_unavailable"_s);
        QCOMPARE(written.error().kind, Error::Kind::Unavailable);
    }

    void callsAreDoneInTheirOrder()
    {
        FileSecretStore store(path());
        QStringList order;
        for (int i = 0; i < 20; ++i)
            store.write(u"n"_s, Secret(QByteArray::number(i)),
                        [&order, i](const Result<> &) { order.append(QString::number(i)); });
        QVERIFY(*readFrom(store, u"n"_s) == Secret(u"19"_s));
        QCOMPARE(order.size(), 20);
        QVERIFY(std::ranges::is_sorted(order, {}, [](const QString &text) { return text.toInt(); }));
    }

    void nobodyIsCalledOnceTheStoreIsGone()
    {
        int calls = 0;
        {
            FileSecretStore file(path());
            MemorySecretStore memory;
            for (SecretStore *store : std::initializer_list<SecretStore *>{&file, &memory}) {
                store->read(u"a"_s, [&](const Result<Secret> &) { ++calls; });
                store->write(u"a"_s, Secret(u"b"_s), [&](const Result<> &) { ++calls; });
            }
        }
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

private:
    QString folder() const { return m_home->filePath(u"plandeck"_s); }
    QString path() const { return folder() + u"/secrets"_s; }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstore_test.moc"
