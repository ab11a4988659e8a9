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
         {u"server"_s, u"Work on a hosted plandeck-server: https, or http to this machine."_s, u"url"_s},
         {u"ca-file"_s, u"With --server: certificates (PEM) that are trusted too; instead of SSL_CERT_FILE."_s, u"file"_s},
         {u"demo"_s, u"A throw-away database with sample data and the sandbox."_s},
         {u"screenshots"_s, u"Every panel as a picture, light and dark, without a display."_s, u"folder"_s},
         {{u"h"_s, u"help"_s}, u"This text."_s},
         {{u"v"_s, u"version"_s}, u"The version."_s}});
    const auto wrong = [](const QString &text) {
        return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Unexpected argument: "_s + parser.positionalArguments().first());
    DesktopOptions options{.database = parser.value(u"database"_s),
                           .caFile = parser.value(u"ca-file"_s),
                           .isDemo = parser.isSet(u"demo"_s),
                           .screenshotFolder = parser.value(u"screenshots"_s)};
    if (parser.isSet(u"server"_s)) {
        const auto url = remoteUrl(parser.value(u"server"_s));
        if (!url)
            return wrong(u"--server takes https://HOST, or http:// to this machine."_s);
        if (parser.isSet(u"database"_s) || options.isDemo || parser.isSet(u"screenshots"_s))
            return wrong(u"--server works on the server's own database: no --database, --demo or --screenshots with it."_s);
        options.server = *url;
    }
    if (parser.isSet(u"screenshots"_s) && options.screenshotFolder.isEmpty())
        return wrong(u"--screenshots takes a folder."_s);
    if (parser.isSet(u"help"_s))
        options.text = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.text = QStringLiteral("plandeck " PLANDECK_VERSION "\n");
    return options;
}

} // namespace plandeck
