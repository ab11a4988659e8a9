// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/versions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString etagOf(qint64 version)
{
    return u'"' + QString::number(version) + u'"';
}

bool isMet(const QString &ifMatch, qint64 version)
{
    if (ifMatch.isEmpty())
        return true;
    const auto tags = QStringView(ifMatch).split(u',');
    return std::ranges::any_of(tags, [mine = etagOf(version)](QStringView tag) {
        tag = tag.trimmed();
        return tag == u'*' || tag == mine || (tag.startsWith("W/"_L1) && tag.sliced(2) == mine);
    });
}

} // namespace plandeck
