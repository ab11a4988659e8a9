// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/errorline.h"
#include "app/desktop/tour.h"
#include "app/process/termination.h"

#include <QtCore/QTextStream>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int takePictures(plandeck::Application &desk, const QString &folder)
{
    using namespace plandeck;
    Tour tour(desk, folder);
    const auto fail = [](const Error &error) {
        say(stderr, errorLine(error));
        QApplication::exit(Failure);
    };
    QObject::connect(&desk, &Application::ready, &tour, &Tour::begin);
    QObject::connect(&desk, &Application::failed, &tour, fail);
    QObject::connect(&tour, &Tour::failed, &tour, fail);
    QObject::connect(&tour, &Tour::finished, qApp, &QCoreApplication::quit);
    if (auto started = desk.start(); !started) {
        say(stderr, errorLine(started.error()));
        return Failure;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace plandeck;
    Termination termination;
    auto options = DesktopOptions::parse(argumentsOf(argc, argv));
    if (options && options->text.isEmpty() && !options->screenshotFolder.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!options || !options->text.isEmpty()) { // needs no display
        if (!options)
            say(stderr, u"plandeck: "_s + options.error().detail + u" See --help."_s);
        else
            QTextStream(stdout) << options->text;
        return options ? Fine : WrongUsage;
    }

    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"plandeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLANDECK_VERSION));
    QGuiApplication::setDesktopFileName(u"plandeck"_s);
    if (QLocale().language() == QLocale::C) // no language chosen: amounts and dates in the words' own
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTranslator words;
    if (words.load(QLocale(), u"plandeck"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/plandeck_en.qm"_s))
        QCoreApplication::installTranslator(&words);
    termination.quitApplication();
    options->isDemo = options->isDemo || !options->screenshotFolder.isEmpty();
    Application desk(*options);
    if (!options->screenshotFolder.isEmpty())
        return takePictures(desk, options->screenshotFolder);
    auto started = desk.start();
    if (!started) {
        say(stderr, errorLine(started.error()));
        return Failure;
    }
    if (*started == Application::Start::HandedOver)
        return Fine;
    return QApplication::exec();
}
