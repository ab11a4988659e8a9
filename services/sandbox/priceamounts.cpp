// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/priceamounts.h"

#include "services/sandbox/catalogue.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 largestAmount = 999'999'999'999; // minor units

/// ".50" → "0.5", "007" → "7", "10.00" → "10"
QString canonical(const QString &decimal)
{
    auto whole = decimal.section(u'.', 0, 0);
    auto fraction = decimal.section(u'.', 1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty())
        whole = u"0"_s;
    return fraction.isEmpty() ? whole : QString(whole + u'.' + fraction);
}

struct Pair
{
    QJsonValue amount = {};
    QJsonValue decimal = {};
};

/// An amount given as an integer or as a decimal, and both as they are answered. Null and null when neither was given.
Answer<Pair> amountPair(const QJsonObject &parameters, QStringView name, const Currency &currency, const QString &prefix)
{
    const QString decimalName = name + u"_decimal"_s;
    const bool hasInteger = parameters.contains(name);
    const bool hasDecimal = parameters.contains(decimalName);
    if (hasInteger && hasDecimal)
        return invalidParameter(
            named(prefix, decimalName), u"parameters_exclusive"_s,
            u"You may only specify one of these parameters: %1, %2."_s.arg(named(prefix, name), named(prefix, decimalName)));
    if (!hasInteger && !hasDecimal)
        return Pair{};

    const auto param = named(prefix, hasInteger ? name.toString() : decimalName);
    const auto text = hasInteger ? QString::number(parameters[name].toInteger()) : canonical(parameters[decimalName].toString());
    if (text.startsWith(u'-'))
        return invalidParameter(param, u"parameter_invalid_integer"_s, u"Invalid non-negative integer"_s);
    bool isWhole = false;
    const qint64 amount = text.toLongLong(&isWhole);
    if (text.section(u'.', 0, 0).size() > 15 || text.section(u'.', 0, 0).toLongLong() > largestAmount)
        return invalidParameter(param, u"parameter_invalid_integer"_s,
                                u"This value must be less than or equal to %1."_s.arg(largestAmount));
    if (isWhole && amount % currency.step != 0)
        return invalidParameter(param, u"Invalid amount: amounts in %1 must be multiples of %2."_s
                                           .arg(QString::fromLatin1(currency.code.data(), qsizetype(currency.code.size())))
                                           .arg(currency.step));
    return Pair{isWhole ? QJsonValue(amount) : QJsonValue(), text};
}

Answer<QJsonArray> tiersOf(const QJsonArray &given, const Currency &currency, const QString &prefix)
{
    QJsonArray tiers;
    qint64 reached = 0;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto tier = given.at(i).toObject();
        const auto path = u"%1[%2]"_s.arg(named(prefix, u"tiers")).arg(i);
        const bool isLast = i + 1 == given.size();
        const bool isOpen = tier[u"up_to"].isString();
        if (isOpen != isLast)
            return invalidParameter(named(path, u"up_to"), u"The last tier, and no other, must have up_to set to inf."_s);
        if (!isOpen && tier[u"up_to"].toInteger() <= reached)
            return invalidParameter(named(path, u"up_to"), u"Each tier's up_to must be greater than the one before."_s);
        reached = tier[u"up_to"].toInteger();
        const auto flat = amountPair(tier, u"flat_amount", currency, path);
        if (!flat)
            return refused(flat.error());
        const auto unit = amountPair(tier, u"unit_amount", currency, path);
        if (!unit)
            return refused(unit.error());
        if (flat->decimal.isNull() && unit->decimal.isNull())
            return invalidParameter(path, u"parameter_missing"_s, u"Each tier must have a flat_amount or a unit_amount."_s);
        tiers.append(QJsonObject{{u"flat_amount"_s, flat->amount},
                                 {u"flat_amount_decimal"_s, flat->decimal},
                                 {u"unit_amount"_s, unit->amount},
                                 {u"unit_amount_decimal"_s, unit->decimal},
                                 {u"up_to"_s, isOpen ? QJsonValue() : tier[u"up_to"]}});
    }
    return tiers;
}

Answer<QJsonValue> customAmountOf(const QJsonObject &custom, const QString &prefix)
{
    if (!custom[u"enabled"].toBool())
        return invalidParameter(named(prefix, u"enabled"), u"custom_unit_amount[enabled] must be true."_s);
    QJsonObject result;
    for (const auto &name : {u"maximum"_s, u"minimum"_s, u"preset"_s}) {
        if (custom[name].toInteger() < 0)
            return invalidParameter(named(prefix, name), u"parameter_invalid_integer"_s, u"Invalid non-negative integer"_s);
        result.insert(name, custom.contains(name) ? custom[name] : QJsonValue());
    }
    const auto lowest = custom[u"minimum"].toInteger();
    const auto highest = custom[u"maximum"].toInteger(largestAmount);
    const auto preset = custom[u"preset"].toInteger(lowest);
    if (lowest > highest || preset < lowest || preset > highest)
        return invalidParameter(prefix, u"custom_unit_amount needs minimum <= preset <= maximum."_s);
    return QJsonValue(result);
}

} // namespace

Answer<const Currency *> currencyOf(const QString &code, const QString &param)
{
    if (const auto *currency = findCurrency(code))
        return currency;
    QStringList codes;
    for (const auto &currency : currencies())
        codes.append(QString::fromLatin1(currency.code.data(), qsizetype(currency.code.size())));
    return invalidParameter(
        param, u"Invalid currency: %1. Stripe currently supports these currencies: %2"_s.arg(code, codes.join(u", "_s)));
}

Answer<QJsonObject> amountsOf(const QJsonObject &parameters, const Currency &currency, bool isTiered, const QString &prefix)
{
    const auto unit = amountPair(parameters, u"unit_amount", currency, prefix);
    if (!unit)
        return refused(unit.error());
    const bool hasUnit = !unit->decimal.isNull();
    const bool hasCustom = parameters.contains(u"custom_unit_amount");
    const auto tiers = tiersOf(parameters[u"tiers"].toArray(), currency, prefix);
    if (!tiers)
        return refused(tiers.error());

    if (isTiered && (hasUnit || hasCustom))
        return invalidParameter(named(prefix, hasUnit ? u"unit_amount" : u"custom_unit_amount"), u"parameters_exclusive"_s,
                                u"A tiered price takes its amounts from tiers alone."_s);
    if (isTiered && tiers->isEmpty())
        return missingParameter(named(prefix, u"tiers"));
    if (!isTiered && !tiers->isEmpty())
        return invalidParameter(named(prefix, u"tiers"), u"You may only specify tiers with billing_scheme=tiered."_s);
    if (!isTiered && hasUnit && hasCustom)
        return invalidParameter(named(prefix, u"custom_unit_amount"), u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: unit_amount, custom_unit_amount."_s);
    if (!isTiered && !hasUnit && !hasCustom)
        return invalidParameter(named(prefix, u"unit_amount"), u"parameter_missing"_s,
                                u"You must specify one of unit_amount, unit_amount_decimal, or custom_unit_amount."_s);

    QJsonObject result{
        {u"custom_unit_amount"_s, {}}, {u"unit_amount"_s, unit->amount}, {u"unit_amount_decimal"_s, unit->decimal}};
    if (hasCustom) {
        const auto custom = customAmountOf(parameters[u"custom_unit_amount"].toObject(), named(prefix, u"custom_unit_amount"));
        if (!custom)
            return refused(custom.error());
        result.insert(u"custom_unit_amount"_s, *custom);
    }
    if (isTiered)
        result.insert(u"tiers"_s, *tiers);
    return result;
}

} // namespace plandeck::sandbox
