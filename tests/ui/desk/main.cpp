// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays every scene of the desk, and every page in the states that all pages have, in all ways of looking at it.
#include "tests/ui/desk/deskparts.h"
#include "tests/ui/desk/scenes.h"
#include "tests/ui/walk/walker.h"
#include "ui/help/helppages.h"
#include "ui/plans/planspanel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto apiUrl = u"http://127.0.0.1:8787"_s;
const auto redirectUri = u"http://127.0.0.1:8787/api/v1/auth/tenants/stripe/callback/"_s;

Facts factsOf(const DeskStage &stage)
{
    Facts facts;
    facts.addCatalogue();
    for (const auto &answer : stage.desk.told())
        facts.addJson(answer);
    for (const auto &text : {apiUrl, redirectUri, u"SQLite"_s, u"GPL-3.0-or-later"_s})
        facts.add(text);
    for (const auto &text : {u"English"_s, u"Deutsch"_s}) // languages call themselves so
        facts.add(text);
    for (const auto &page : helpPages()) // read from files
        facts.add(page.title);
    for (const auto &text : factsOfScenes())
        facts.add(text);
    for (const auto &profile : stage.settings.profiles.profiles())
        for (const auto &text : {profile.name, profile.address, placeOf(profile)})
            facts.add(text);
    return facts;
}

/// The window over a desk without services, as large as the walker wants it.
struct Window
{
    explicit Window(Walker &walker)
        : desk(partsOf(stage, walker.theme(), memory,
                       [this](QWidget *parent) { return new PlansPanel(stage.plans, stage.session, parent); }))
    {
        desk.setServer(QUrl(apiUrl), redirectUri);
        desk.setDatabase(u"SQLite"_s);
        desk.window().resize(walker.size());
        desk.show();
    }

    DeskStage stage;
    MapMemory memory;
    DeskWindow desk;
};

void visit(Walker &walker, const Scene &scene)
{
    Window it(walker);
    scene.play(it.stage, it.desk);
    auto &window = it.desk.window();
    QWidget *shown = scene.isDialog ? window.findChild<QDialog *>() : static_cast<QWidget *>(&window);
    if (shown)
        walker.look(*shown, scene.name, factsOf(it.stage));
    else
        walker.complain(scene.name, u"no dialog came up"_s);
}

/// A state that every page can be in, those included that nobody has written a scene for.
struct State
{
    QString name;
    Role role = Role::Owner;
    std::function<void(DeskStage &stage)> enter = {}; // once somebody is signed in
};

QList<State> states()
{
    const auto wait = [](DeskStage &stage) {
        stage.desk.setDelivery(FakeDesk::Delivery::Held);
        stage.session.setMode(Mode::Live); // everything is read anew
    };
    const auto fail = [](DeskStage &stage) {
        stage.desk.failAll({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
    };
    return {{u"waiting"_s, Role::Owner, wait},
            {u"failing"_s, Role::Owner, fail},
            {u"admin"_s, Role::Admin},
            {u"developer"_s, Role::Developer},
            {u"billing"_s, Role::Billing}};
}

/// From page to page as by keyboard.
void visitPages(Walker &walker, const State &state)
{
    Window it(walker);
    auto &window = it.desk.window();
    if (!QTest::qWaitForWindowActive(&window))
        walker.complain(state.name, u"the window does not take keys"_s);
    it.stage.signIn(state.role);
    if (state.enter)
        state.enter(it.stage);
    for (QString page; window.currentPage() != page; QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier)) {
        page = window.currentPage();
        QTest::keyClick(&window, Qt::Key_F5);
        walker.look(window, page + u'-' + state.name, factsOf(it.stage));
    }
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
        for (const auto &state : states())
            if (walker.wants(state.name))
                visitPages(walker, state);
    });
}
