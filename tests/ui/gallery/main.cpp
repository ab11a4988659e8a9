// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget of the kit in one window: to look at, to take pictures of, and (with --check) to walk over.
#include "tests/ui/gallery/gallerypages.h"
#include "tests/ui/gallery/galleryparts.h"
#include "tests/ui/gallery/walk.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/toast.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <cstdio>
#include <memory>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoMemory final : public WindowMemory
{
public:
    QByteArray recall(const QString &) const override { return {}; }
    void remember(const QString &, const QByteArray &) override { }
};

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

QStringList visitPopups(const QString &suffix, const QString &pictures)
{
    QStringList problems;
    QWidget stage; // takes them with it
    stage.show();
    const QList<std::pair<QString, QWidget *>> popups{
        {u"menu"_s, sampleMenu(&stage)}, {u"combo"_s, sampleComboPopup(&stage)}, {u"question"_s, sampleQuestion(&stage)}};
    for (const auto &[id, popup] : popups) {
        const QString name = id + u'-' + suffix;
        popup->show();
        problems += walk(*popup, name);
        const QImage picture = pictureOf(*popup, 2);
        problems += emptiness(picture, name);
        if (!pictures.isEmpty())
            picture.save(pictures + u'/' + name + u"-2x.png"_s);
        popup->hide();
    }
    return problems;
}

QStringList visitPages(ShellWindow &window, const QString &suffix, const QString &pictures)
{
    QStringList problems;
    for (const auto &page : galleryPages()) {
        window.openPage(page.id);
        window.modeBar()->setKind(modeFor(page.id));
        const std::unique_ptr<Toast> toast(
            page.id == u"cards"_s ? window.toasts()->show({Tone::Ok, u"“Pro” was archived."_s, u"Undo"_s, [] {}}) : nullptr);
        const QString name = page.id + u'-' + suffix;
        problems += walk(window, name);
        const QImage picture = pictureOf(window, 1);
        problems += emptiness(picture, name);
        if (!pictures.isEmpty()) {
            picture.save(pictures + u'/' + name + u".png"_s);
            pictureOf(window, 2).save(pictures + u'/' + name + u"-2x.png"_s);
        }
    }
    return problems;
}

/// Every page in both directions and both themes, switched while the window is open. What is wrong, one line each.
QStringList visitAll(ThemeController &theme, const QString &pictures)
{
    QStringList problems;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        NoMemory memory;
        ShellWindow window(memory);
        fill(window);
        window.show();
        for (const auto preference : {ThemeController::Preference::Light, ThemeController::Preference::Dark}) {
            theme.setPreference(preference);
            const QString suffix =
                (theme.isDark() ? u"dark"_s : u"light"_s) + (direction == Qt::RightToLeft ? u"-rtl"_s : QString());
            problems += visitPages(window, suffix, pictures);
            problems += visitPopups(suffix, pictures);
        }
    }
    return problems;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"dark"_s, u"Start dark."_s},
                        {u"check"_s, u"Walk over every page, say what is wrong, and end."_s},
                        {u"screenshots"_s, u"Write a picture of every page into DIR, and end."_s, u"DIR"_s}});
    options.process(application);
    ThemeController theme(options.isSet(u"dark"_s) ? ThemeController::Preference::Dark : ThemeController::Preference::Light,
                          false);
    if (options.isSet(u"check"_s) || options.isSet(u"screenshots"_s)) {
        theme.setAnimated(false);
        const QString folder = options.value(u"screenshots"_s);
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            return 1;
        const auto problems = visitAll(theme, folder);
        for (const auto &problem : problems)
            std::fprintf(stderr, "%s\n", qPrintable(problem));
        return problems.isEmpty() ? 0 : 1;
    }
    NoMemory memory;
    ShellWindow window(memory);
    fill(window);
    window.openPage(u"table"_s);
    window.show();
    return application.exec();
}
