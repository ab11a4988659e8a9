// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/errorline.h"
#include "app/desktop/tour.h"
#include "app/process/termination.h"

#include <QtCore/QTextStream>
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

/// One desk after the other: another profile is another desk, with the same window to the eye.
int openDesks(const plandeck::DesktopOptions &options)
{
    using namespace plandeck;
    DeskHandover handover;
    for (;;) {
        Application desk(options, std::move(handover));
        const auto started = desk.start();
        if (!started) {
            say(stderr, errorLine(started.error()));
            return Failure;
        }
        if (*started == Application::Start::HandedOver)
            return Fine;
        QGuiApplication::setQuitOnLastWindowClosed(true);
        if (const int code = QApplication::exec(); code != Application::reopenCode)
            return code;
        QGuiApplication::setQuitOnLastWindowClosed(false); // it goes, and its successor comes
        handover = desk.takeHandover();
    }
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
    QGuiApplication::setDesktopFileName(u"org.plandeck.Plandeck"_s);
    termination.quitApplication();
    options->isDemo = options->isDemo || !options->screenshotFolder.isEmpty();
    if (options->screenshotFolder.isEmpty())
        return openDesks(*options);
    Application desk(*options);
    return takePictures(desk, options->screenshotFolder);
}
