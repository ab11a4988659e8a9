// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/curl.h"

#include "services/operations/plans.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString curlText(const QUrl &server, const QString &placeholder)
{
    const auto &path = ListPlans::endpoint.path;
    const QUrl url = server.resolved(QUrl(QString::fromLatin1(path.data(), qsizetype(path.size()))));
    return u"curl -H 'X-API-Key: %1' \\\n  %2"_s.arg(placeholder, url.toString());
}

Secret curlCommand(const QUrl &server, const Secret &key)
{
    return Secret(curlText(server, key.revealText()));
}

QString envText(const QUrl &server, const QString &placeholder)
{
    return u"PLANDECK_API_URL=%1\nPLANDECK_API_KEY=%2"_s.arg(server.toString(), placeholder);
}

Secret envLines(const QUrl &server, const Secret &key)
{
    return Secret(envText(server, key.revealText()));
}

} // namespace plandeck
