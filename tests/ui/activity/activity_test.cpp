// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferencesmodel.h"
#include "ui/activity/noticespopup.h"
#include "ui/activity/taskspopup.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ActivityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskIsFollowedInItsRow()
    {
        Tasks tasks;
        TasksPopup popup(tasks);
        popup.show();
        QVERIFY(popup.findChild<QLabel *>(u"noTaskTextLabel"_s)->isVisible());
        auto task = tasks.start(u"Import"_s);
        QVERIFY(!popup.findChild<QLabel *>(u"noTaskTextLabel"_s)->isVisible());
        auto *bar = popup.findChild<QProgressBar *>(u"taskProgressBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0); // nobody knows how much there is
        task.setProgress(30, 120);
        QCOMPARE(bar->value() * 4, bar->maximum());
        QCOMPARE(popup.findChild<QLabel *>(u"taskDetailTextLabel"_s)->text(), u"30 of 120"_s);
        task.fail(u"The file is not readable."_s);
        QVERIFY(!bar->isVisible());
        QVERIFY(popup.findChild<QLabel *>(u"taskDetailTextLabel"_s)->text().contains(u"The file is not readable."_s));
        popup.findChild<QAbstractButton *>(u"clearTasksPushButton"_s)->click();
        QTRY_VERIFY(!popup.findChild<QProgressBar *>(u"taskProgressBar"_s));
        QVERIFY(popup.findChild<QLabel *>(u"noTaskTextLabel"_s)->isVisible());
    }

    void theRightTaskIsStopped()
    {
        Tasks tasks;
        QStringList stopped;
        const auto first = tasks.start(u"Export"_s, [&] { stopped.append(u"export"_s); });
        TasksPopup popup(tasks);
        popup.show();
        const auto second = tasks.start(u"Import"_s, [&] { stopped.append(u"import"_s); });
        const auto third = tasks.start(u"Catch up"_s);
        const auto buttons = popup.findChildren<QAbstractButton *>(u"stopTaskPushButton"_s);
        QCOMPARE(buttons.size(), 3);
        for (auto *button : buttons)
            if (button->accessibleName().contains(u"Export"_s))
                button->click();
        QCOMPARE(stopped, QStringList{u"export"_s});
        for (auto *button : buttons)
            QTRY_COMPARE(button->isVisible(), !button->accessibleName().contains(u"Catch up"_s));
    }

    void noticesAreCountedUntilSomebodyLooks()
    {
        NoticeList notices;
        QAbstractItemModelTester tester(&notices);
        PreferencesModel preferences;
        NoticesPopup popup(notices, preferences);
        popup.show();
        notices.add(Tone::Bad, u"It failed."_s);
        notices.add(Tone::Ok, u"It is done."_s);
        QCOMPARE(notices.newCount(), 2);
        QCOMPARE(notices.record(0).sentence, u"It is done."_s);
        popup.close();
        QCOMPARE(notices.newCount(), 0);
        for (int i = 0; i < 2 * NoticeList::most; ++i)
            notices.add(Tone::Bad, QString::number(i));
        QCOMPARE(notices.rowCount(), NoticeList::most);
    }

    void aNoticeLeadsToWhatItIsAbout()
    {
        NoticeList notices;
        const DeskPlace place{DeskPlace::Kind::Page, u"events"_s};
        notices.add(Tone::Bad, u"It failed."_s, place);
        notices.add(Tone::Bad, u"It failed somewhere."_s);
        PreferencesModel preferences;
        NoticesPopup popup(notices, preferences);
        popup.show();
        QList<DeskPlace> chosen;
        connect(&popup, &NoticesPopup::placeChosen, this, [&](const DeskPlace &to) { chosen.append(to); });
        auto *list = popup.findChild<QListView *>(u"noticesListView"_s);
        list->setCurrentIndex(notices.index(0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(chosen.isEmpty()); // leads nowhere
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen, QList{place});
        QVERIFY(!popup.isVisible());
    }

    void theDesktopIsAChoice()
    {
        NoticeList notices;
        PreferencesModel preferences;
        NoticesPopup popup(notices, preferences);
        popup.show();
        QSignalSpy wanted(&popup, &NoticesPopup::settingsRequested);
        auto *choice = popup.findChild<QAbstractButton *>(u"desktopNoticesCheckBox"_s);
        QVERIFY(choice->isChecked());
        choice->click();
        QVERIFY(!preferences.notices().areOnDesktop);
        popup.findChild<QAbstractButton *>(u"noticeSettingsPushButton"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!popup.isVisible());
    }

    void aTaskShowsMoreOfItself()
    {
        Tasks tasks;
        int shown = 0;
        const auto plain = tasks.start(u"Export"_s);
        const auto task = tasks.start(u"Import"_s, {}, [&] { ++shown; });
        TasksPopup popup(tasks);
        popup.show();
        for (auto *button : popup.findChildren<QAbstractButton *>(u"showTaskPushButton"_s)) {
            const bool isOfImport = button->accessibleName().contains(u"Import"_s);
            QCOMPARE(button->isVisible(), isOfImport);
            if (isOfImport)
                button->click();
        }
        QCOMPARE(shown, 1);
        QVERIFY(!popup.isVisible());
    }
};

QTEST_MAIN(ActivityTest)
#include "activity_test.moc"
