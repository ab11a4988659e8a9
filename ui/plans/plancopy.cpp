// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plancopy.h"

#include "services/domain/json.h"
#include "ui/common/jsontext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString planJson(const Plan &plan)
{
    return QString::fromUtf8(indentedJson(toJson(plan)));
}

QString planJson(const QList<Plan> &plans)
{
    QByteArrayList parts;
    for (const auto &plan : plans)
        parts.append(toJson(plan));
    return QString::fromUtf8(indentedJson(QByteArray('[' + parts.join(',') + ']')));
}

QString planCurl(const Plan &plan, const QUrl &base)
{
    const auto &route = GetPlan::endpoint.path;
    const QString path = QString::fromLatin1(route.data(), qsizetype(route.size())).replace(u"{id}"_s, plan.id.text());
    const QUrl url = base.resolved(QUrl(path));
    return u"curl -H \"X-API-Key: $PLANDECK_API_KEY\" '%1'"_s.arg(url.toString(QUrl::FullyEncoded));
}

} // namespace plandeck
