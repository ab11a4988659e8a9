// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget of the kit in one window: to look at, to take pictures of, and to walk over.
#include "tests/support/mapmemory.h"
#include "tests/ui/gallery/gallerypages.h"
#include "tests/ui/gallery/galleryparts.h"
#include "tests/ui/walk/walker.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <memory>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

void fill(ShellWindow &window)
{
    window.setPages(galleryPages());
    window.setUser(u"Sam Field"_s, u"Owner"_s);
    for (const auto &entry : {u"Switch tenant…"_s, u"Settings…"_s, u"Sign out"_s})
        window.userMenu()->addAction(iconOf(Icon::Settings), entry);
    window.setCount(u"states"_s, 3);
    window.modeBar()->setContext(u"Acme GmbH · acct_1QhT0n2eZv"_s);
    auto *status = window.statusStrip();
    status->setSegment(u"stripe"_s, Icon::Stripe, Tone::Ok, u"Stripe acct_1QhT0n2eZv"_s);
    status->setSegment(u"database"_s, Icon::Database, Tone::Ok, u"SQLite"_s);
    status->setSegment(u"receiver"_s, Icon::Server, Tone::Ok, u"127.0.0.1:8787"_s);
    status->setSegment(u"events"_s, Icon::Inbox, Tone::Warn, u"Last event 12 min ago"_s);
}

ModeBar::Kind modeFor(const QString &page)
{
    if (page == u"states"_s)
        return ModeBar::Kind::Live;
    return page == u"icons"_s ? ModeBar::Kind::ReadOnly : ModeBar::Kind::Test;
}

void visitPopups(Walker &walker)
{
    QWidget stage; // takes them with it
    stage.show();
    const QList<std::pair<QString, QWidget *>> popups{
        {u"menu"_s, sampleMenu(&stage)}, {u"combo"_s, sampleComboPopup(&stage)}, {u"question"_s, sampleQuestion(&stage)}};
    for (const auto &[id, popup] : popups) {
        popup->show();
        walker.look(*popup, id, {});
        popup->hide();
    }
}

void visitPages(Walker &walker, ShellWindow &window)
{
    for (const auto &page : galleryPages()) {
        window.openPage(page.id);
        window.modeBar()->setKind(modeFor(page.id));
        const std::unique_ptr<Toast> toast(
            page.id == u"cards"_s ? window.toasts()->show({Tone::Ok, u"“Pro” was archived."_s, u"Undo"_s, [] {}}) : nullptr);
        walker.look(window, page.id, {});
    }
}

int visitAll()
{
    Walker walker({1360, 820});
    return walker.walk([&] {
        MapMemory memory;
        ShellWindow window(memory);
        fill(window);
        window.resize(walker.size());
        window.show();
        visitPages(walker, window);
        visitPopups(walker);
    });
}

} // namespace

/// Without arguments, the gallery to look at; with any, a walk over it.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc > 1)
        return visitAll();
    const ThemeController theme(ThemeController::Preference::FollowDesktop, false);
    MapMemory memory;
    ShellWindow window(memory);
    fill(window);
    window.openPage(u"table"_s);
    window.show();
    return QApplication::exec();
}
