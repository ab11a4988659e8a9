// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "services/api/remoteserver.h"

#include <QtCore/QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<DesktopOptions> DesktopOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The desk of a billing platform on Stripe Connect.\n\n"
        "Without options the desk opens on a database of your own, with the built-in Stripe sandbox\n"
        "unless STRIPE_SECRET_KEY is set."_s);
    parser.addOptions(
        {{u"database"_s, u"sqlite:///file or postgresql://…; instead of DATABASE_URL."_s, u"url"_s},
         {u"profile"_s, u"A connection profile of the settings, instead of the one that opens at the start."_s, u"name"_s},
         {u"server"_s, u"Work on a hosted plandeck-server: https, or http to this machine."_s, u"url"_s},
         {u"ca-file"_s, u"With --server: certificates (PEM) that are trusted too; instead of SSL_CERT_FILE."_s, u"file"_s},
         {u"demo"_s, u"A throw-away database with sample data and the sandbox."_s},
         {u"screenshots"_s, u"Every panel as a picture, light and dark, without a display."_s, u"folder"_s},
         {{u"h"_s, u"help"_s}, u"This text."_s},
         {{u"v"_s, u"version"_s}, u"The version."_s}});
    parser.addPositionalArgument(
        u"link"_s, u"plandeck://…: where the desk is to go, in the window that is open already if there is one."_s, u"[link]"_s);
    const auto wrong = [](const QString &text) {
        return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    const auto links = parser.positionalArguments();
    const auto place = DeskPlace::fromLink(links.value(0));
    if (links.size() > 1 || (!links.isEmpty() && !place))
        return wrong(u"Unexpected argument: "_s + links.last());
    DesktopOptions options{.database = parser.value(u"database"_s),
                           .profile = parser.value(u"profile"_s),
                           .caFile = parser.value(u"ca-file"_s),
                           .isDemo = parser.isSet(u"demo"_s),
                           .screenshotFolder = parser.value(u"screenshots"_s),
                           .place = place};
    if (parser.isSet(u"server"_s)) {
        const auto url = remoteUrl(parser.value(u"server"_s));
        if (!url)
            return wrong(u"--server takes https://HOST, or http:// to this machine."_s);
        if (parser.isSet(u"database"_s) || options.isDemo || parser.isSet(u"screenshots"_s))
            return wrong(u"--server works on the server's own database: no --database, --demo or --screenshots with it."_s);
        options.server = *url;
    }
    if (!options.profile.isEmpty() && (!options.database.isEmpty() || !options.server.isEmpty() || options.isDemo))
        return wrong(u"--profile says where to work: no --database, --server or --demo with it."_s);
    if (parser.isSet(u"screenshots"_s) && options.screenshotFolder.isEmpty())
        return wrong(u"--screenshots takes a folder."_s);
    if (parser.isSet(u"help"_s))
        options.text = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.text = QStringLiteral("plandeck " PLANDECK_VERSION "\n");
    return options;
}

} // namespace plandeck
