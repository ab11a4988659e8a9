// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays every scene of the desk in both themes and directions, and in the smallest window: says what has no name or is cut, and
// (with --screenshots) takes pictures.
#include "tests/ui/desk/scenes.h"
#include "tests/ui/gallery/walk.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <cstdio>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoMemory final : public WindowMemory
{
public:
    QByteArray recall(const QString &) const override { return {}; }
    void remember(const QString &, const QByteArray &) override { }
};

struct Run
{
    ThemeController &theme;
    QString pictures; // folder; empty: none
    QString only; // a part of a scene's name
    QString suffix = {};
    QSize size = {1360, 820};
    bool isLong = false;
};

QStringList visit(const Scene &scene, const Run &run)
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
                     .search = stage.search,
                     .tasks = stage.tasks,
                     .theme = run.theme,
                     .memory = memory,
                     .plansPage = [](QWidget *parent) { return new QWidget(parent); },
                     .openBrowser = [](const QUrl &) { return true; }});
    desk.setServer(QUrl(u"http://127.0.0.1:8787"_s), u"http://127.0.0.1:8787/api/v1/auth/tenants/stripe/callback/"_s);
    desk.setDatabase(u"SQLite"_s);
    desk.window().resize(run.size);
    desk.show();
    scene.play(stage, desk);
    QWidget *shown = &desk.window();
    if (scene.isDialog)
        shown = desk.window().findChild<QDialog *>();
    const QString name = scene.name + u'-' + run.suffix;
    if (!shown)
        return {name + u": no dialog came up"_s};
    const QImage picture = pictureOf(*shown, 1); // first: what scrolls is laid out in two rounds
    auto problems = walk(*shown, name);
    problems += emptiness(picture, name);
    if (!run.pictures.isEmpty()) {
        picture.save(run.pictures + u'/' + name + u".png"_s);
        pictureOf(*shown, 2).save(run.pictures + u'/' + name + u"-2x.png"_s);
    }
    return problems;
}

QStringList visitScenes(const Run &run)
{
    QStringList problems;
    for (const auto &scene : scenes())
        if (scene.name.contains(run.only))
            problems += visit(scene, run);
    return problems;
}

QStringList visitAll(Run run)
{
    QStringList problems;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        for (const auto preference : {ThemeController::Preference::Light, ThemeController::Preference::Dark}) {
            run.theme.setPreference(preference);
            run.suffix = (run.theme.isDark() ? u"dark"_s : u"light"_s) + (direction == Qt::RightToLeft ? u"-rtl"_s : QString());
            problems += visitScenes(run);
        }
    }
    run.theme.setPreference(ThemeController::Preference::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    if (run.isLong) // longer words need more than the smallest window
        return problems;
    run.suffix = u"small"_s;
    run.size = {760, 480};
    return problems + visitScenes(run);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"screenshots"_s, u"Write a picture of every scene into DIR."_s, u"DIR"_s},
                        {u"only"_s, u"Only scenes with this in their name."_s, u"TEXT"_s},
                        {u"long"_s, u"With texts as long as German ones."_s}});
    options.process(application);
    LongWords longWords;
    if (options.isSet(u"long"_s)) {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCoreApplication::installTranslator(&longWords);
    }
    ThemeController theme(ThemeController::Preference::Light, false);
    theme.setAnimated(false);
    const QString folder = options.value(u"screenshots"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 1;
    const auto problems =
        visitAll({.theme = theme, .pictures = folder, .only = options.value(u"only"_s), .isLong = options.isSet(u"long"_s)});
    for (const auto &problem : problems)
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}
