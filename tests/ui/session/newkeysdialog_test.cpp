// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/newkeysdialog.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QToolButton>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

IssuedKeys someKeys()
{
    return {.live = Secret(u"live_p2Lm"_s), .test = Secret(u"test_k9Qz"_s)};
}

} // namespace

class NewKeysDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_dialog = std::make_unique<NewKeysDialog>(someKeys(), QUrl(u"http://127.0.0.1:8787"_s));
        m_dialog->open();
    }

    void keysAreShownOnlyWhileHeld()
    {
        auto *field = m_dialog->findChild<SecretRevealField *>(u"liveKeySecretRevealField"_s);
        auto *label = field->findChild<ElidedLabel *>(u"secretElidedLabel"_s);
        auto *eye = field->findChild<QToolButton *>(u"revealToolButton"_s);
        QVERIFY(!label->fullText().contains(u"live_"_s));
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(label->fullText(), u"live_p2Lm"_s);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!label->fullText().contains(u"live_"_s));
    }

    void theCommandIsCopiedWithTheKeyAndShownWithout()
    {
        auto *command = m_dialog->findChild<CodeBlock *>(u"curlCodeBlock"_s);
        QVERIFY(!command->text().contains(u"k9Qz"_s));
        QVERIFY(command->text().contains(u"http://127.0.0.1:8787/api/v1/auth/plans/"_s));
        command->findChild<QToolButton *>(u"copyToolButton"_s)->click();
        const auto *clip = QGuiApplication::clipboard()->mimeData();
        QVERIFY(clip->text().startsWith(u"curl -H 'X-API-Key: test_k9Qz'"_s));
        QCOMPARE(clip->data(u"x-kde-passwordManagerHint"_s), "secret");
    }

    void whoCopiedMayCloseAtOnce()
    {
        auto *field = m_dialog->findChild<SecretRevealField *>(u"testKeySecretRevealField"_s);
        field->findChild<QToolButton *>(u"copyToolButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"test_k9Qz"_s);
        m_dialog->findChild<QPushButton *>(u"donePushButton"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void whoCopiedNothingIsAskedOnceMore()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        auto *question = m_dialog->findChild<ConfirmDialog *>();
        QVERIFY(question);
        question->findChild<QPushButton *>(u"cancelPushButton"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(!m_dialog->findChild<ConfirmDialog *>());

        m_dialog->findChild<QPushButton *>(u"donePushButton"_s)->click();
        m_dialog->findChild<ConfirmDialog *>()->findChild<QPushButton *>(u"confirmPushButton"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    std::unique_ptr<NewKeysDialog> m_dialog;
};

QTEST_MAIN(NewKeysDialogTest)
#include "newkeysdialog_test.moc"
