// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moneytext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr QChar noBreakSpace(0x00a0);

/// The digits of a plain number in the locale's script, grouped as it groups.
QString localised(const QString &plain, const QLocale &locale)
{
    const auto point = plain.indexOf(u'.');
    const QString whole = locale.toString(QStringView(plain).first(point < 0 ? plain.size() : point).toLongLong());
    if (point < 0)
        return whole;
    const char16_t zero = locale.zeroDigit().isEmpty() ? u'0' : locale.zeroDigit().front().unicode();
    QString fraction;
    for (const auto digit : plain.sliced(point + 1))
        fraction += QChar(zero + digit.digitValue());
    return whole + locale.decimalPoint() + fraction;
}

/// The locale's own sign for its own currency, ours for the others; the code where a sign would be taken for another's.
QString signOf(const QString &code, const QLocale &locale)
{
    const QString own = locale.currencySymbol(QLocale::CurrencySymbol);
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code && !own.isEmpty())
        return own;
    const auto *currency = findCurrency(code);
    const auto known =
        currency ? QString::fromUtf8(currency->symbol.data(), qsizetype(currency->symbol.size())).trimmed() : u""_s;
    return known.isEmpty() || known == own ? code : known;
}

QString nameIn(const QString &code, QLocale::Language language)
{
    for (const auto &locale : QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory))
        if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
            return locale.currencySymbol(QLocale::CurrencyDisplayName);
    return {};
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    const bool isNegative = money.minor.amount < 0;
    const QString number = localised(plainOf({{qAbs(money.minor.amount)}, money.currency}), locale);
    const QString sign = signOf(money.currency.toUpper(), locale);
    // The locale says where the sign goes; its own number would have to be a double, so a 1 keeps the place of ours.
    const QString one = locale.toString(1);
    QString text = locale.toCurrencyString(qlonglong(isNegative ? -1 : 1), u"\uFFFC"_s);
    text.replace(one, number);
    const auto at = text.indexOf(u'\uFFFC');
    const bool touchesDigit = at + 1 < text.size() && text.at(at + 1).isDigit();
    text.replace(at, 1, touchesDigit && !sign.isEmpty() && sign.back().isLetter() ? QString(sign + noBreakSpace) : sign);
    return text;
}

QString currencyName(const QString &code, const QLocale &locale)
{
    const QString upper = code.toUpper();
    const QString name = nameIn(upper, locale.language());
    return name.isEmpty() ? nameIn(upper, QLocale::English) : name;
}

CurrencyOrder currencyOrder(const QLocale &locale)
{
    CurrencyOrder order;
    const auto own = locale.currencySymbol(QLocale::CurrencyIsoCode).toLower();
    for (const auto &code : QStringList{own, u"usd"_s, u"eur"_s, u"gbp"_s, u"chf"_s, u"cad"_s, u"aud"_s, u"jpy"_s})
        if (findCurrency(code) && !order.codes.contains(code))
            order.codes.append(code);
    order.usualCount = int(order.codes.size());
    for (const auto &currency : currencies()) {
        const auto code = QString::fromLatin1(currency.code.data(), qsizetype(currency.code.size()));
        if (!order.codes.contains(code))
            order.codes.append(code);
    }
    return order;
}

} // namespace plandeck
