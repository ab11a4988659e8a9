// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the Plans panel as pictures, in both themes and directions; with --check, a walk over all of them.
#include "tests/ui/gallery/walk.h"
#include "tests/ui/plans/planshop.h"
#include "ui/plans/planspanel.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <cstdio>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize panelSize(1136, 760); // of a window of 1360, without its sidebar and bars

/// A panel in one state. What is in front of it, such as a form, is pictured too.
struct Scene
{
    QString name;
    std::function<void(PlanShop &shop, PlansPanel &panel)> play;
    QList<Plan> plans = somePlans();
    Role role = Role::Owner;
};

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

QList<Scene> scenes()
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
            {u"duplicate"_s, [](PlanShop &, PlansPanel &panel) {
                 choose(panel, u"cards"_s, 1);
                 panel.findChild<QAction *>(u"duplicateAction"_s)->trigger();
             }}};
}

QStringList picture(QWidget &widget, const QString &name, const QString &folder)
{
    auto problems = walk(widget, name);
    const QImage image = pictureOf(widget, 1);
    problems += emptiness(image, name);
    if (!folder.isEmpty()) {
        image.save(folder + u'/' + name + u".png"_s);
        pictureOf(widget, 2).save(folder + u'/' + name + u"-2x.png"_s);
    }
    return problems;
}

QStringList visit(const Scene &scene, const QString &suffix, const QString &folder)
{
    PlanShop shop(scene.plans);
    shop.signIn(scene.role);
    PlansPanel panel(shop.model, shop.session);
    panel.setAutoFillBackground(true);
    panel.resize(panelSize);
    panel.show();
    QCoreApplication::processEvents();
    panel.findChild<PlansViews *>()->focusView();
    scene.play(shop, panel);
    QCoreApplication::processEvents();
    if (auto *dialog = panel.findChild<QDialog *>())
        return picture(*dialog, scene.name + u'-' + suffix, folder);
    return picture(panel, scene.name + u'-' + suffix, folder);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"screenshots"_s, u"Write the pictures into DIR."_s, u"DIR"_s},
                        {u"only"_s, u"One scene only."_s, u"SCENE"_s},
                        {u"long"_s, u"With texts as long as German ones."_s},
                        {u"locale"_s, u"Of the reader."_s, u"NAME"_s, u"en_US"_s}});
    options.process(application);
    QLocale::setDefault(QLocale(options.value(u"locale"_s)));
    const QString folder = options.value(u"screenshots"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 1;
    LongWords longWords;
    if (options.isSet(u"long"_s))
        QCoreApplication::installTranslator(&longWords);
    ThemeController theme(ThemeController::Preference::Light, false);
    theme.setAnimated(false);
    QStringList problems;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        for (const auto preference : {ThemeController::Preference::Light, ThemeController::Preference::Dark}) {
            theme.setPreference(preference);
            const QString suffix =
                (theme.isDark() ? u"dark"_s : u"light"_s) + (direction == Qt::RightToLeft ? u"-rtl"_s : QString());
            for (const auto &scene : scenes())
                if (!options.isSet(u"only"_s) || options.value(u"only"_s) == scene.name)
                    problems += visit(scene, suffix, folder);
        }
    }
    for (const auto &problem : std::as_const(problems))
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}
