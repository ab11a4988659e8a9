// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the Plans panel, in all ways of looking at it.
#include "tests/ui/plans/scenes.h"
#include "tests/ui/walk/walker.h"
#include "ui/plans/plansviews.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize panelSize(1136, 760); // of a window of 1360, without its sidebar and bars

template<typename T>
T *child(QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

void choose(PlansPanel &panel, const QString &view, int row)
{
    child<QAbstractButton>(panel, view + u"Segment"_s)->click();
    auto *views = panel.findChild<PlansViews *>();
    views->select(somePlans().at(row).id);
    Q_EMIT views->inspected();
}

int driftedRow()
{
    const auto plans = somePlans();
    return int(std::ranges::find(plans, SyncState::Drifted, &Plan::syncState) - plans.begin());
}

void fail(PlanShop &shop, PlansPanel &)
{
    auto refusal = std::make_shared<StripeRefusal>(StripeRefusal{.code = u"resource_missing"_s, .requestId = u"req_8KdL2m9fX"_s});
    shop.model.reset();
    shop.desk.fail<ListPlans>({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s, .stripe = refusal});
    shop.model.refresh();
}

void openForm(PlanShop &, PlansPanel &panel)
{
    panel.openForm({.name = u"Pro"_s,
                    .description = u"For teams that grow."_s,
                    .price = Minor{2999},
                    .trialDays = 14,
                    .features = {u"Unlimited projects"_s, u"10 team members"_s, u"E-mail support within a day"_s}});
}

/// The lower half, with something that is not right.
void openFormBelow(PlanShop &, PlansPanel &panel)
{
    panel.openForm(
        {.name = u"Pro"_s, .price = Minor{2999}, .metadata = {{u"campaign"_s, u"spring"_s}, {u"region"_s, u"emea"_s}}});
    QCoreApplication::processEvents();
    child<QLineEdit>(panel, u"entryNameLineEdit"_s)->setText(u"region"_s);
    QCoreApplication::processEvents();
    panel.findChild<QDialog *>()->findChild<QScrollArea *>()->ensureWidgetVisible(child<QWidget>(panel, u"draftCheckBox"_s), 0,
                                                                                  80);
}

void refuse(PlanShop &shop, PlansPanel &panel)
{
    auto refusal = std::make_shared<StripeRefusal>(StripeRefusal{
        .code = u"parameter_invalid_integer"_s, .requestId = u"req_8KdL2m9fX"_s, .message = u"Invalid integer: unit_amount."_s});
    shop.desk.fail<CreatePlan>({.kind = Error::Kind::Upstream, .code = u"stripe_refused"_s, .stripe = refusal});
    openForm(shop, panel);
    child<QPushButton>(panel, u"submitBusyButton"_s)->click();
}

/// A plan chosen, and something done with it.
void doTo(PlansPanel &panel, int row, const QString &deed)
{
    choose(panel, u"cards"_s, row);
    child<QAction>(panel, deed + u"Action"_s)->trigger();
    QCoreApplication::processEvents();
}

void edit(PlanShop &, PlansPanel &panel)
{
    doTo(panel, 0, u"edit"_s);
    child<QLineEdit>(panel, u"nameLineEdit"_s)->setText(u"Business 2026"_s);
    child<QSpinBox>(panel, u"trialSpinBox"_s)->setValue(14);
    child<QPlainTextEdit>(panel, u"descriptionPlainTextEdit"_s)->setPlainText(u"For companies that need a say in everything."_s);
    auto *feature = child<QLineEdit>(panel, u"newLineEdit"_s);
    feature->setText(u"Data kept in the EU"_s);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
    QCoreApplication::sendEvent(feature, &enter);
}

void review(PlanShop &shop, PlansPanel &panel)
{
    edit(shop, panel);
    child<QPushButton>(panel, u"submitBusyButton"_s)->click();
}

/// In live mode, with a name that is not the plan's.
void reviewLive(PlanShop &shop, PlansPanel &panel)
{
    shop.session.setMode(Mode::Live);
    review(shop, panel);
    child<QLineEdit>(panel, u"typedNameLineEdit"_s)->setText(u"Busines"_s);
}

void conflict(PlanShop &shop, PlansPanel &panel)
{
    edit(shop, panel);
    shop.changeElsewhere(u"Business"_s, [](Plan &plan) {
        plan.name = u"Business (EU)"_s;
        plan.description = u"For companies in the European Union."_s;
        plan.isVisible = false;
    });
}

QList<PlanScene> scenes()
{
    return {{u"cards"_s, [](PlanShop &, PlansPanel &) {}},
            {u"cards-inspector"_s, [](PlanShop &, PlansPanel &panel) { choose(panel, u"cards"_s, 1); }},
            {u"table"_s, [](PlanShop &, PlansPanel &panel) { child<QAbstractButton>(panel, u"tableSegment"_s)->click(); }},
            {u"table-inspector"_s, [](PlanShop &, PlansPanel &panel) { choose(panel, u"table"_s, 0); }},
            {u"drift"_s, [](PlanShop &, PlansPanel &panel) { choose(panel, u"table"_s, driftedRow()); }},
            {u"drift-report"_s, [](PlanShop &, PlansPanel &panel) { panel.openDriftReport(); }},
            {u"drift-none"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 shop.drifts.clear();
                 panel.openDriftReport();
             }},
            {u"drift-repair"_s,
             [](PlanShop &, PlansPanel &panel) {
                 choose(panel, u"table"_s, driftedRow());
                 child<QPushButton>(panel, u"writeOursPushButton"_s)->click();
             }},
            {u"loading"_s, [](PlanShop &shop, PlansPanel &) { shop.model.reset(); }},
            {u"empty"_s, [](PlanShop &, PlansPanel &panel) { panel.setStripeConnected(false); }, {}},
            {u"empty-billing"_s, [](PlanShop &, PlansPanel &) {}, {}, Role::Billing},
            {u"filtered"_s, [](PlanShop &shop, PlansPanel &) { shop.model.setFilter({.search = u"nothing like it"_s}); }},
            {u"failed"_s, fail},
            {u"stale"_s,
             [](PlanShop &shop, PlansPanel &) {
                 shop.desk.fail<ListPlans>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                 shop.model.refresh();
             }},
            {u"form"_s, openForm},
            {u"form-below"_s, openFormBelow},
            {u"form-new"_s, [](PlanShop &, PlansPanel &panel) { panel.newPlan(); }},
            {u"form-refused"_s, refuse},
            {u"form-unconnected"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 panel.setStripeConnected(false);
                 openForm(shop, panel);
             }},
            {u"inspector-draft"_s, [](PlanShop &, PlansPanel &panel) { choose(panel, u"cards"_s, 6); }},
            {u"edit"_s, edit},
            {u"edit-conflict"_s, conflict},
            {u"review"_s, review},
            {u"review-live"_s, reviewLive},
            {u"publish"_s, [](PlanShop &, PlansPanel &panel) { doTo(panel, 6, u"publish"_s); }},
            {u"deactivate"_s, [](PlanShop &, PlansPanel &panel) { doTo(panel, 1, u"deactivate"_s); }},
            {u"duplicate"_s, [](PlanShop &, PlansPanel &panel) {
                 choose(panel, u"cards"_s, 1);
                 panel.findChild<QAction *>(u"duplicateAction"_s)->trigger();
             }}};
}

void visit(Walker &walker, const PlanScene &scene)
{
    PlanShop shop(scene.plans);
    shop.signIn(scene.role);
    PlansPanel panel(shop.model, shop.session);
    panel.setAutoFillBackground(true);
    panel.resize(walker.size());
    panel.show();
    QCoreApplication::processEvents();
    panel.findChild<PlansViews *>()->focusView();
    scene.play(shop, panel);
    QCoreApplication::processEvents();
    Facts facts;
    facts.addCatalogue();
    for (const auto &answer : shop.desk.told())
        facts.addJson(answer);
    for (const auto &text : {u"Data kept in the EU"_s, u"Solo"_s, u"Agency"_s, u"Team"_s}) // typed, or in a file
        facts.add(text);
    auto *dialog = panel.findChild<QDialog *>();
    walker.look(dialog ? *dialog : static_cast<QWidget &>(panel), scene.name, facts);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Walker walker(panelSize);
    return walker.walk([&] {
        for (const auto &scene : scenes() + bulkScenes())
            if (walker.wants(scene.name))
                visit(walker, scene);
    });
}
