// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"tax_rate"_s;

Answer<> checkedRate(const QJsonObject &parameters)
{
    constexpr qsizetype longestName = 50;
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    const auto percentage = parameters[u"percentage"];
    if (percentage.isDouble() && (percentage.toDouble() < 0 || percentage.toDouble() > 100))
        return invalidParameter(u"percentage"_s, u"Invalid percentage: it must be between 0 and 100."_s);
    if (std::abs(percentage.toDouble() * 10'000 - std::round(percentage.toDouble() * 10'000)) > 1e-6)
        return invalidParameter(u"percentage"_s, u"Invalid percentage: it may have at most four decimal places."_s);
    if (parameters[u"display_name"].toString().size() > longestName)
        return invalidParameter(u"display_name"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestName));
    if (const auto code = parameters[u"country"].toString(); !code.isEmpty() && !country.match(code).hasMatch())
        return invalidParameter(u"country"_s, u"country_code_invalid"_s,
                                u"Country '%1' is unknown. Use two capital letters."_s.arg(code));
    return {};
}

Answer<QJsonObject> saved(QJsonObject rate, const QJsonObject &parameters)
{
    if (const auto ok = checkedRate(parameters); !ok)
        return refused(ok.error());
    assign(rate, parameters,
           {u"active", u"country", u"description", u"display_name", u"inclusive", u"jurisdiction", u"percentage", u"state",
            u"tax_type"});
    if (const auto ok = mergeMetadata(rate, parameters); !ok)
        return refused(ok.error());
    return rate;
}

Answer<QJsonObject> createRate(Context &context, const QJsonObject &parameters)
{
    auto blank = context.blank(type, QLatin1String("txr_1"), 23, context.now());
    blank.insert(u"active"_s, true);
    const auto rate = saved(blank, parameters);
    if (rate)
        context.create(type, *rate);
    return rate;
}

Answer<QJsonObject> retrieveRate(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> updateRate(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    const auto rate = saved(*before, parameters);
    if (rate)
        context.update(type, *before, *rate);
    return rate;
}

Answer<QJsonObject> listRates(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &rate) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == rate[name]; };
        return agrees(u"active") && agrees(u"inclusive");
    });
}

} // namespace

void addTaxRateHandlers(Handlers &handlers)
{
    handlers.insert(u"taxRates.create"_s, createRate);
    handlers.insert(u"taxRates.retrieve"_s, retrieveRate);
    handlers.insert(u"taxRates.update"_s, updateRate);
    handlers.insert(u"taxRates.list"_s, listRates);
}

} // namespace plandeck::sandbox
