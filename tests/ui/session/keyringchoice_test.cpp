// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keyringchoice.h"
#include "ui/session/keyringdialog.h"
#include "ui/widgets/textlabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class KeyringChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachButtonIsOneChoice_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<SecretStoreKind>("kind");
        QTest::newRow("again") << u"tryKeyringPushButton"_s << SecretStoreKind::Keychain;
        QTest::newRow("file") << u"keepInFilePushButton"_s << SecretStoreKind::File;
        QTest::newRow("memory") << u"keepInMemoryPushButton"_s << SecretStoreKind::Memory;
    }

    void eachButtonIsOneChoice()
    {
        QFETCH(QString, button);
        QFETCH(SecretStoreKind, kind);
        KeyringDialog dialog(u"/home/anna/secrets"_s);
        QSignalSpy chosen(&dialog, &KeyringDialog::chosen);
        dialog.open();
        dialog.findChild<QPushButton *>(button)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<SecretStoreKind>(), kind);
        QVERIFY(!dialog.isVisible());
    }

    void theFileIsShownBelowTheHome()
    {
        KeyringChoice choice(QDir::homePath() + u"/.local/share/plandeck/secrets/store"_s);
        const auto labels = choice.findChildren<ElidedLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const ElidedLabel *label) { return label->fullText() == u"~/.local/share/plandeck/secrets/store"_s; }));
    }
};

QTEST_MAIN(KeyringChoiceTest)
#include "keyringchoice_test.moc"
