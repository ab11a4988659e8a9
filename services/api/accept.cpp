// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/accept.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace plandeck {
namespace {

/// The weight of "type/subtype": that of the most specific range that holds it.
double qualityOf(QByteArrayView accept, QByteArrayView type)
{
    double quality = 0;
    int specific = -1;
    const auto ranges = accept.toByteArray().toLower().replace(' ', "").replace('\t', "").split(',');
    for (const auto &range : ranges) {
        const auto parts = range.split(';');
        const QByteArray group = type.first(type.indexOf('/') + 1).toByteArray() + '*';
        const int match = parts.first() == type ? 2 : parts.first() == group ? 1 : parts.first() == "*/*" ? 0 : -1;
        if (match <= specific)
            continue;
        specific = match;
        quality = 1;
        for (const auto &part : parts)
            if (part.startsWith("q="))
                quality = part.sliced(2).toDouble();
    }
    return quality;
}

} // namespace

bool prefersHtml(QByteArrayView accept)
{
    return qualityOf(accept, "text/html") > qualityOf(accept, "application/json");
}

} // namespace plandeck
