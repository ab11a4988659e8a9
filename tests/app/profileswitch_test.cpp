// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One desk after the other, as main makes them, on a machine whose secrets are in a file.
#include "app/desktop/application.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

void start(Application &desk)
{
    QSignalSpy ready(&desk, &Application::ready);
    QSignalSpy failed(&desk, &Application::failed);
    QVERIFY(desk.start());
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), patienceMs);
    QVERIFY(failed.isEmpty());
}

/// Runs the event loop until the desk wants to be opened anew, and takes what it hands on.
DeskHandover reopened(Application &desk, const std::function<void()> &ask)
{
    QTimer::singleShot(0, &desk, ask);
    QTimer::singleShot(patienceMs, &desk, [] { QApplication::exit(1); });
    const int code = QApplication::exec();
    [&] { QCOMPARE(code, Application::reopenCode); }();
    return desk.takeHandover();
}

QString profileName(Application &desk)
{
    return desk.window().window().findChild<ElidedLabel *>(u"profileElidedLabel"_s)->fullText();
}

QString modeWord(Application &desk)
{
    return desk.window().window().findChild<QLabel *>(u"modeTextLabel"_s)->text();
}

} // namespace

class ProfileSwitchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        Settings settings;
        settings.setSecretStore(SecretStoreKind::File);
        settings.setPort(0);
    }

    void anotherProfileIsAnotherDeskAndNothingSecretIsInTheSettings()
    {
        DeskHandover handover;
        QRect geometry;
        const auto file = m_home.filePath(u"second.db"_s);
        {
            Application desk(DesktopOptions{});
            start(desk);
            QCOMPARE(profileName(desk), u"This computer"_s);
            QString second;
            desk.profiles().save({.name = u"Second"_s, .isReadOnly = false, .address = file}, {},
                                 [&](const Result<QString> &id) { second = *id; });
            bool isSaved = false;
            desk.profiles().save(
                {.name = u"Far"_s, .kind = ProfileKind::Postgres, .address = u"postgresql://a:planted-pw@far/x"_s}, {},
                [&](const Result<QString> &id) { isSaved = id.has_value(); });
            QTRY_VERIFY(isSaved);
            bool isKept = false;
            desk.profileKeys().keep(ProfileSecret::WebhookSecret, Secret(u"whsec_planted"_s),
                                    [&](const Result<> &kept) { isKept = kept.has_value(); });
            QTRY_VERIFY(isKept);
            desk.window().window().setGeometry(60, 70, 900, 600);
            geometry = desk.window().window().geometry();
            desk.window().openSettings(u"keys"_s);
            handover = reopened(desk, [&] { desk.profiles().requestSwitch(second); });
            QVERIFY(handover.store);
        }
        {
            Application desk(DesktopOptions{}, std::move(handover));
            start(desk);
            QCOMPARE(profileName(desk), u"Second"_s);
            QVERIFY(QFileInfo::exists(file));
            QCOMPARE(desk.window().window().geometry(), geometry);
            QCOMPARE(desk.window().place(), u"settings/keys"_s);
            QVERIFY(!desk.profileKeys().entry(ProfileSecret::WebhookSecret).isKept); // the other's
        }
        QFile conf(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plandeck/plandeck.conf"_s);
        QVERIFY(conf.open(QIODevice::ReadOnly));
        const auto text = conf.readAll();
        QVERIFY(text.contains("Second"));
        QVERIFY(!text.contains("planted"));
    }

    void aReadOnlyDeskMigratesNothingAndChangesNothing()
    {
        Settings settings;
        auto profiles = settings.profiles();
        profiles.append(
            {.id = u"ro"_s, .name = u"Looking"_s, .isReadOnly = true, .address = u"sqlite:///"_s + m_home.filePath(u"ro.db"_s)});
        settings.setProfiles(profiles);
        Application desk({.profile = u"looking"_s});
        QSignalSpy failed(&desk, &Application::failed);
        QVERIFY(desk.start());
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
        QCOMPARE(failed.first().first().value<Error>().code, u"schema_outdated"_s);
        QCOMPARE(modeWord(desk), u"READ-ONLY"_s);
    }

    void theCommandLineOverridesForOneRun()
    {
        const auto file = m_home.filePath(u"third.db"_s);
        Application desk({.database = u"sqlite:///"_s + file});
        start(desk);
        QCOMPARE(profileName(desk), u"This run"_s);
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(!desk.profileKeys().canKeep());
        for (const auto &profile : Settings().profiles())
            QVERIFY(!profile.address.contains("third"_L1));
    }

    void aProfileThatIsNotThereIsAnError()
    {
        Application desk({.profile = u"nowhere"_s});
        const auto started = desk.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"profile_unknown"_s);
    }

    void aLanguageAndASizeOfTextAreInForceAtOnceAndTheWindowStaysWhereItIs()
    {
        Application desk(DesktopOptions{});
        start(desk);
        desk.window().openSettings(u"appearance"_s);
        const auto before = QApplication::font().pointSizeF();
        auto *old = &desk.window();
        desk.preferences().setTextScale(150);
        QTRY_VERIFY(&desk.window() != old);
        QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
        QCOMPARE(desk.window().place(), u"settings/appearance"_s);
        QCOMPARE(Settings().textScale(), 150);
        old = &desk.window();
        desk.preferences().setLanguage(u"en"_s);
        QTRY_VERIFY(&desk.window() != old);
        QCOMPARE(Settings().language(), u"en"_s);
        desk.preferences().setTextScale(100);
    }

private:
    const QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    const QTemporaryDir home; // nobody's settings and data but the test's
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qunsetenv("DATABASE_URL");
    QApplication application(argc, argv);
    ProfileSwitchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profileswitch_test.moc"
