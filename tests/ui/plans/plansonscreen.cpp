// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/plansonscreen.h"

#include "ui/plans/plansviews.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PlansOnScreen::PlansOnScreen(PlansModel &model, SessionModel &session)
    : panel(std::make_unique<PlansPanel>(model, session))
{
    QObject::connect(panel.get(), &PlansPanel::noticed, panel.get(),
                     [this](const Toast::Message &message) { said.append(message); });
    panel->useTasks(tasks);
    panel->resize(1136, 760);
    panel->show();
    panel->activateWindow();
    [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
}

PlansViews *PlansOnScreen::views() const
{
    return panel->findChild<PlansViews *>();
}

QListView *PlansOnScreen::cards() const
{
    return child<QListView>(u"plansCardView"_s);
}

QTableView *PlansOnScreen::table() const
{
    return child<QTableView>(u"plansTableView"_s);
}

QString PlansOnScreen::selected() const
{
    const auto plan = views()->selected();
    return plan ? plan->name : QString();
}

QAction *PlansOnScreen::action(const QString &name) const
{
    return child<QAction>(name);
}

void PlansOnScreen::trigger(const QString &name) const
{
    action(name)->trigger();
}

void PlansOnScreen::click(const QString &name) const
{
    QTest::mouseClick(child<QWidget>(name), Qt::LeftButton);
}

void PlansOnScreen::clickCard(int row, Qt::KeyboardModifiers modifiers) const
{
    const auto at = cards()->visualRect(cards()->model()->index(row, 0)).center();
    QTest::mouseClick(cards()->viewport(), Qt::LeftButton, modifiers, at);
}

QDialog *PlansOnScreen::dialog() const
{
    const auto dialogs = panel->findChildren<QDialog *>();
    const auto seen = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return seen == dialogs.end() ? nullptr : *seen;
}

void press(const QDialog *dialog, const QString &button)
{
    auto *found = dialog->findChild<QAbstractButton *>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    found->click();
}

void typeInto(QLineEdit *input, const QString &text)
{
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, text);
}

} // namespace plandeck
