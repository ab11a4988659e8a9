// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays every scene of the desk, and every page in the states that all pages have, in all ways of looking at it.
#include "tests/ui/desk/scenes.h"
#include "tests/ui/walk/walker.h"
#include "ui/plans/planspanel.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto apiUrl = u"http://127.0.0.1:8787"_s;
const auto redirectUri = u"http://127.0.0.1:8787/api/v1/auth/tenants/stripe/callback/"_s;

class NoMemory final : public WindowMemory
{
public:
    QByteArray recall(const QString &) const override { return {}; }
    void remember(const QString &, const QByteArray &) override { }
};

Facts factsOf(const DeskStage &stage)
{
    Facts facts;
    facts.addCatalogue();
    for (const auto &answer : stage.desk.told())
        facts.addJson(answer);
    for (const auto &text : {apiUrl, redirectUri, u"SQLite"_s, u"GPL-3.0-or-later"_s})
        facts.add(text);
    return facts;
}

void visit(Walker &walker, const Scene &scene)
{
    DeskStage stage;
    NoMemory memory;
    DeskWindow desk({.session = stage.session,
                     .home = stage.home,
                     .plans = stage.plans,
                     .stripe = stage.stripe,
                     .apiKeys = stage.apiKeys,
                     .members = stage.members,
                     .webhook = stage.webhook,
                     .deliveries = stage.deliveries,
                     .events = stage.events,
                     .theme = walker.theme(),
                     .memory = memory,
                     .plansPage = [&](QWidget *parent) { return new PlansPanel(stage.plans, stage.session, parent); },
                     .openBrowser = [](const QUrl &) { return true; }});
    desk.setServer(QUrl(apiUrl), redirectUri);
    desk.setDatabase(u"SQLite"_s);
    desk.window().resize(walker.size());
    desk.show();
    scene.play(stage, desk);
    QWidget *shown = scene.isDialog ? desk.window().findChild<QDialog *>() : static_cast<QWidget *>(&desk.window());
    if (shown)
        walker.look(*shown, scene.name, factsOf(stage));
    else
        walker.complain(scene.name, u"no dialog came up"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Walker walker({1360, 820}, {760, 480});
    return walker.walk([&] {
        for (const auto &scene : scenes())
            if (walker.wants(scene.name))
                visit(walker, scene);
    });
}
