// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 usualLimit = 10;
constexpr qint64 largestLimit = 100;

} // namespace

bool isWithin(const QJsonValue &range, const QJsonValue &value)
{
    if (range.isUndefined())
        return true;
    if (!range.isObject() || !value.isDouble())
        return value.isDouble() && value.toInteger() == range.toInteger();
    const auto number = value.toInteger();
    const auto bound = [&](QStringView name, qint64 otherwise) { return range[name].toInteger(otherwise); };
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    return number > bound(u"gt", lowest) && number >= bound(u"gte", lowest) && number < bound(u"lt", highest)
           && number <= bound(u"lte", highest);
}

Answer<qint64> limitOf(const QJsonObject &parameters)
{
    const auto limit = parameters[u"limit"].toInteger(usualLimit);
    if (limit < 1)
        return invalidParameter(u"limit"_s, u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 1."_s);
    if (limit > largestLimit)
        return invalidParameter(u"limit"_s, u"parameter_invalid_integer"_s,
                                u"This value must be less than or equal to %1."_s.arg(largestLimit));
    return limit;
}

Answer<QJsonObject> listPage(const Context &context, const QString &type, const QJsonObject &parameters, const Filter &filter)
{
    return pageOf(context.engine.store.newestFirst(context.space(), type), type, context.route, parameters, filter);
}

Answer<QJsonObject> pageOf(const QList<QJsonObject> &newestFirst, const QString &type, const QString &url,
                           const QJsonObject &parameters, const Filter &filter)
{
    const auto limit = limitOf(parameters);
    if (!limit)
        return refused(limit.error());
    const auto after = parameters[u"starting_after"].toString();
    const auto before = parameters[u"ending_before"].toString();
    if (!after.isEmpty() && !before.isEmpty())
        return invalidParameter(u"ending_before"_s, u"parameters_exclusive"_s,
                                u"Received both starting_after and ending_before parameters. Please pass in only one."_s);

    qsizetype cursor = -1;
    if (const QString id = after + before; !id.isEmpty()) {
        const auto found =
            std::ranges::find_if(newestFirst, [&](const QJsonObject &object) { return object[u"id"].toString() == id; });
        if (found == newestFirst.end())
            return noSuch(type, id, after.isEmpty() ? u"ending_before"_s : u"starting_after"_s);
        cursor = found - newestFirst.begin();
    }
    // Backwards from the cursor for ending_before, so that the page is the one next to it.
    const bool isBackwards = !before.isEmpty();
    const qsizetype step = isBackwards ? -1 : 1;
    QList<QJsonObject> page;
    bool hasMore = false;
    for (qsizetype i = cursor + step; i >= 0 && i < newestFirst.size() && !hasMore; i += step) {
        const auto &object = newestFirst.at(i);
        if (!isWithin(parameters[u"created"], object[u"created"]) || !filter(object))
            continue;
        hasMore = page.size() == *limit;
        if (!hasMore)
            page.append(object);
    }
    if (isBackwards)
        std::ranges::reverse(page);
    QJsonArray data;
    for (const auto &object : page)
        data.append(object);
    return QJsonObject{{u"object"_s, u"list"_s}, {u"url"_s, url}, {u"has_more"_s, hasMore}, {u"data"_s, data}};
}

} // namespace plandeck::sandbox
