// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "services/domain/random.h"
#include "tests/support/testhouse.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QDirIterator>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A secret that this test can look for without having it in its own memory.
class Planted final
{
public:
    Planted(QByteArray name, QByteArrayView secret)
        : m_name(std::move(name))
    {
        for (const char c : secret)
            m_masked.append(char(c ^ mask));
    }
    const QByteArray &name() const { return m_name; }
    QString text() const
    {
        QString text;
        for (const char c : m_masked)
            text.append(QLatin1Char(char(c ^ mask)));
        return text;
    }
    /// As UTF-8 or as UTF-16.
    bool isIn(const char *bytes, qsizetype size) const
    {
        const char *const end = bytes + size;
        for (const char *at = bytes; at < end; ++at) {
            at = static_cast<const char *>(std::memchr(at, m_masked[0] ^ mask, size_t(end - at)));
            if (!at)
                return false;
            if (isAt(at, end, 1) || isAt(at, end, 2))
                return true;
        }
        return false;
    }

private:
    bool isAt(const char *at, const char *end, int width) const
    {
        if (end - at < width * m_masked.size())
            return false;
        for (qsizetype i = 0; i < m_masked.size(); ++i)
            if (at[i * width] != char(m_masked[i] ^ mask) || (width == 2 && at[i * width + 1] != 0))
                return false;
        return true;
    }

    static constexpr char mask = 0x5a;
    QByteArray m_name;
    QByteArray m_masked;
};

/// In what of this process can be written to; in pieces that overlap, into a buffer of our own that is not looked at.
QByteArrayList foundInMemory(const QList<Planted> &planted)
{
    static std::array<char, 1 << 20> buffer;
    constexpr qsizetype overlap = 4096;
    QSet<QByteArray> found;
    QFile maps(u"/proc/self/maps"_s);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        return {"/proc/self cannot be read"};
    for (const auto &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const auto dash = line.indexOf('-');
        const auto begin = line.left(dash).toULongLong(nullptr, 16);
        const auto end = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        for (auto at = begin; at < end; at += buffer.size() - overlap) {
            const auto size = ::pread(memory, buffer.data(), std::min<size_t>(buffer.size(), end - at), off_t(at));
            const auto own = reinterpret_cast<quintptr>(buffer.data());
            if (size <= 0 || (at < own + buffer.size() && own < at + size_t(size)))
                continue;
            for (const auto &each : planted)
                if (each.isIn(buffer.data(), size))
                    found.insert(each.name());
        }
    }
    ::close(memory);
    std::memset(buffer.data(), 0, buffer.size());
    return found.values();
}

QByteArrayList foundInFiles(const QString &folder, const QList<Planted> &planted)
{
    QByteArrayList found;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto content = file.readAll();
        for (const auto &secret : planted)
            if (secret.isIn(content.constData(), content.size()))
                found.append(secret.name() + " in " + file.fileName().toUtf8());
    }
    return found;
}

} // namespace

/// A desk and its server in one process, which gives memory back as both programs do (app/process/wipingfree.cpp).
class DeskSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_STATE_HOME", m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keyring is touched
    }

    void afterASessionNoSecretIsLeft()
    {
        TestHouse house;
        QVERIFY(house.house().start());
        m_planted.append(Planted("password", newPassword()));
        {
            Application app(DesktopOptions{.server = house.house().url()});
            QVERIFY(app.start());
            registerCompany(app);
            app.session().signOut();
            QTRY_VERIFY(!app.session().isSignedIn());
            signIn(app);
            for (const auto page : {u"home", u"plans", u"stripe", u"keys", u"webhooks", u"people"})
                QVERIFY(app.window().window().openPage(QString::fromUtf16(page)));
            QTRY_COMPARE(app.apiKeys().loadState(), LoadState::Filled);
            app.session().signOut();
            QTRY_VERIFY(!app.session().isSignedIn());
            const auto clip = QGuiApplication::clipboard()->text().toUtf8();
            for (const auto &secret : std::as_const(m_planted))
                QVERIFY2(!secret.isIn(clip.constData(), clip.size()), secret.name().constData());
        }
        QCOMPARE(m_planted.size(), 3);
        QCOMPARE(foundInFiles(m_home.path(), m_planted), QByteArrayList());
        QCOMPARE(foundInMemory(m_planted), QByteArrayList());
    }

    /// The search would find one.
    void whatIsLeftIsFound()
    {
        const auto kept = m_planted.first().text();
        QCOMPARE(foundInMemory(m_planted), QByteArrayList{"password"});
        QFile file(m_home.filePath(u"left"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kept.toUtf8());
        file.close();
        QCOMPARE(foundInFiles(m_home.path(), m_planted).size(), 1);
    }

private:
    static QByteArray newPassword()
    {
        SystemRandom random;
        return "planted " + random.bytes(12).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    QString password() const { return m_planted.first().text(); }

    /// Its keys are shown once, in a dialog: planted as well.
    void registerCompany(Application &app)
    {
        app.session().registerTenant(
            {.companyName = u"Planted"_s, .email = u"anna@planted.example"_s, .password = Secret(password())});
        QTRY_VERIFY(app.session().isSignedIn());
        auto &window = app.window().window();
        QTRY_VERIFY(window.findChild<QDialog *>(u"newKeysDialog"_s));
        auto *dialog = window.findChild<QDialog *>(u"newKeysDialog"_s);
        for (const auto *field : dialog->findChildren<SecretRevealField *>()) {
            auto *eye = field->findChild<QToolButton *>(u"revealToolButton"_s);
            QTest::mousePress(eye, Qt::LeftButton);
            const auto shown = field->findChild<ElidedLabel *>()->fullText();
            QTest::mouseRelease(eye, Qt::LeftButton);
            m_planted.append(Planted(shown.left(4).toLatin1() + " key", shown.toUtf8()));
        }
        dialog->reject(); // which asks first
        auto *question = dialog->findChild<QDialog *>();
        QVERIFY(question);
        question->accept();
        QTRY_VERIFY(!window.findChild<QDialog *>(u"newKeysDialog"_s));
    }

    void signIn(Application &app) const
    {
        auto &window = app.window().window();
        const auto lineOf = [&window](const QString &name) {
            const auto all = window.findChildren<QLineEdit *>(name);
            return *std::ranges::find_if(all, &QWidget::isVisible);
        };
        QTest::keyClicks(lineOf(u"emailLineEdit"_s), u"anna@planted.example"_s);
        QTest::keyClicks(lineOf(u"passwordLineEdit"_s), password());
        window.findChild<QAbstractButton *>(u"signInPushButton"_s)->click();
        QTRY_VERIFY(app.session().isSignedIn());
    }

    QTemporaryDir m_home;
    QList<Planted> m_planted;
};

QTEST_MAIN(DeskSecretsTest)
#include "desksecrets_test.moc"
