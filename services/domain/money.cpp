// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/money.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

// ISK and UGX are zero-decimal money that Stripe sends times a hundred: exponent 2, step 100.
constexpr std::array table{
    Currency{"aed", 2, ""},    Currency{"afn", 2, ""},         Currency{"all", 2, ""},        Currency{"amd", 2, ""},
    Currency{"ang", 2, ""},    Currency{"aoa", 2, ""},         Currency{"ars", 2, ""},        Currency{"aud", 2, "A$"},
    Currency{"awg", 2, ""},    Currency{"azn", 2, ""},         Currency{"bam", 2, ""},        Currency{"bbd", 2, ""},
    Currency{"bdt", 2, ""},    Currency{"bgn", 2, ""},         Currency{"bhd", 3, "BD ", 10}, Currency{"bif", 0, ""},
    Currency{"bmd", 2, ""},    Currency{"bnd", 2, ""},         Currency{"bob", 2, ""},        Currency{"brl", 2, "R$"},
    Currency{"bsd", 2, ""},    Currency{"bwp", 2, ""},         Currency{"byn", 2, ""},        Currency{"bzd", 2, ""},
    Currency{"cad", 2, "CA$"}, Currency{"cdf", 2, ""},         Currency{"chf", 2, ""},        Currency{"clp", 0, ""},
    Currency{"cny", 2, "CN¥"}, Currency{"cop", 2, ""},         Currency{"crc", 2, ""},        Currency{"cve", 2, ""},
    Currency{"czk", 2, ""},    Currency{"djf", 0, ""},         Currency{"dkk", 2, ""},        Currency{"dop", 2, ""},
    Currency{"dzd", 2, ""},    Currency{"egp", 2, ""},         Currency{"etb", 2, ""},        Currency{"eur", 2, "€"},
    Currency{"fjd", 2, ""},    Currency{"fkp", 2, ""},         Currency{"gbp", 2, "£"},       Currency{"gel", 2, ""},
    Currency{"ghs", 2, ""},    Currency{"gip", 2, ""},         Currency{"gmd", 2, ""},        Currency{"gnf", 0, ""},
    Currency{"gtq", 2, ""},    Currency{"gyd", 2, ""},         Currency{"hkd", 2, "HK$"},     Currency{"hnl", 2, ""},
    Currency{"htg", 2, ""},    Currency{"huf", 2, ""},         Currency{"idr", 2, ""},        Currency{"ils", 2, "₪"},
    Currency{"inr", 2, "₹"},   Currency{"isk", 2, "", 100},    Currency{"jmd", 2, ""},        Currency{"jod", 3, "JD ", 10},
    Currency{"jpy", 0, "¥"},   Currency{"kes", 2, ""},         Currency{"kgs", 2, ""},        Currency{"khr", 2, ""},
    Currency{"kmf", 0, ""},    Currency{"krw", 0, "₩"},        Currency{"kwd", 3, "KD ", 10}, Currency{"kyd", 2, ""},
    Currency{"kzt", 2, ""},    Currency{"lak", 2, ""},         Currency{"lbp", 2, ""},        Currency{"lkr", 2, ""},
    Currency{"lrd", 2, ""},    Currency{"lsl", 2, ""},         Currency{"mad", 2, ""},        Currency{"mdl", 2, ""},
    Currency{"mga", 0, ""},    Currency{"mkd", 2, ""},         Currency{"mmk", 2, ""},        Currency{"mnt", 2, ""},
    Currency{"mop", 2, ""},    Currency{"mur", 2, ""},         Currency{"mvr", 2, ""},        Currency{"mwk", 2, ""},
    Currency{"mxn", 2, "MX$"}, Currency{"myr", 2, ""},         Currency{"mzn", 2, ""},        Currency{"nad", 2, ""},
    Currency{"ngn", 2, ""},    Currency{"nio", 2, ""},         Currency{"nok", 2, ""},        Currency{"npr", 2, ""},
    Currency{"nzd", 2, "NZ$"}, Currency{"omr", 3, "OMR ", 10}, Currency{"pab", 2, ""},        Currency{"pen", 2, ""},
    Currency{"pgk", 2, ""},    Currency{"php", 2, "₱"},        Currency{"pkr", 2, ""},        Currency{"pln", 2, ""},
    Currency{"pyg", 0, ""},    Currency{"qar", 2, ""},         Currency{"ron", 2, ""},        Currency{"rsd", 2, ""},
    Currency{"rub", 2, ""},    Currency{"rwf", 0, ""},         Currency{"sar", 2, ""},        Currency{"sbd", 2, ""},
    Currency{"scr", 2, ""},    Currency{"sek", 2, ""},         Currency{"sgd", 2, "S$"},      Currency{"shp", 2, ""},
    Currency{"sle", 2, ""},    Currency{"sos", 2, ""},         Currency{"srd", 2, ""},        Currency{"std", 2, ""},
    Currency{"szl", 2, ""},    Currency{"thb", 2, ""},         Currency{"tjs", 2, ""},        Currency{"tnd", 3, "DT ", 10},
    Currency{"top", 2, ""},    Currency{"try", 2, "₺"},        Currency{"ttd", 2, ""},        Currency{"twd", 2, "NT$"},
    Currency{"tzs", 2, ""},    Currency{"uah", 2, "₴"},        Currency{"ugx", 2, "", 100},   Currency{"usd", 2, "$"},
    Currency{"uyu", 2, ""},    Currency{"uzs", 2, ""},         Currency{"vnd", 0, "₫"},       Currency{"vuv", 0, ""},
    Currency{"wst", 2, ""},    Currency{"xaf", 0, ""},         Currency{"xcd", 2, ""},        Currency{"xcg", 2, ""},
    Currency{"xof", 0, ""},    Currency{"xpf", 0, ""},         Currency{"yer", 2, ""},        Currency{"zar", 2, ""},
    Currency{"zmw", 2, ""}};
static_assert(std::ranges::is_sorted(table, {}, &Currency::code));

/// Digits with the point put in; no sign.
QString pointed(qint64 amount, int exponent, QChar point)
{
    auto digits = QString::number(amount < 0 ? quint64(0) - quint64(amount) : quint64(amount));
    if (exponent == 0)
        return digits;
    digits = digits.rightJustified(exponent + 1, u'0');
    return digits.chopped(exponent) + point + digits.last(exponent);
}

QString grouped(QString number)
{
    auto end = number.indexOf(u'.');
    for (auto at = (end < 0 ? number.size() : end) - 3; at > 0; at -= 3)
        number.insert(at, u',');
    return number;
}

} // namespace

std::span<const Currency> currencies()
{
    return table;
}

const Currency *findCurrency(QStringView code)
{
    if (code.size() != 3)
        return nullptr;
    std::array<char, 3> lower{};
    for (size_t i = 0; i < 3; ++i) {
        const auto unit = code[qsizetype(i)].unicode() | 0x20;
        if (unit < 'a' || unit > 'z')
            return nullptr;
        lower[i] = char(unit);
    }
    const std::string_view wanted(lower.data(), 3);
    const auto found = std::ranges::lower_bound(table, wanted, {}, &Currency::code);
    return found != table.end() && found->code == wanted ? &*found : nullptr;
}

QString displayOf(const Money &money)
{
    const auto *currency = findCurrency(money.currency);
    const int exponent = currency ? currency->exponent : 2;
    const auto symbol = currency && !currency->symbol.empty()
                            ? QString::fromUtf8(currency->symbol.data(), qsizetype(currency->symbol.size()))
                            : QString(money.currency.toUpper() + u' ');
    return (money.minor.amount < 0 ? u"-"_s : QString()) + symbol + grouped(pointed(money.minor.amount, exponent, u'.'));
}

QString plainOf(const Money &money, QChar decimalPoint)
{
    const auto *currency = findCurrency(money.currency);
    return (money.minor.amount < 0 ? u"-"_s : QString())
           + pointed(money.minor.amount, currency ? currency->exponent : 2, decimalPoint);
}

std::optional<Minor> minorOf(QStringView text, const Currency &currency, QChar decimalPoint, QChar group)
{
    qint64 amount = 0;
    int behind = -1; // digits seen behind the point; -1 before it
    bool hasDigit = false;
    int sinceGroup = -1; // digits since the last group sign; -1 without one
    // Groups of two are Indian; the last one has three everywhere: "29.99" is no amount where the point groups.
    const auto isGroupGood = [&](int least) { return sinceGroup < 0 || (sinceGroup >= least && sinceGroup <= 3); };
    for (const auto c : text.trimmed()) {
        if (c == decimalPoint && behind < 0 && isGroupGood(3)) {
            behind = 0;
        } else if (c == group && behind < 0 && hasDigit && isGroupGood(2)) {
            sinceGroup = 0;
        } else if (c >= u'0' && c <= u'9') {
            if (behind >= 0 && ++behind > currency.exponent)
                return std::nullopt;
            if (amount > (std::numeric_limits<qint64>::max() - 9) / 10)
                return std::nullopt;
            amount = amount * 10 + (c.unicode() - u'0');
            hasDigit = true;
            if (behind < 0 && sinceGroup >= 0)
                ++sinceGroup;
        } else {
            return std::nullopt;
        }
    }
    if (!hasDigit || (behind < 0 && !isGroupGood(3)))
        return std::nullopt;
    for (behind = std::max(behind, 0); behind < currency.exponent; ++behind) {
        if (amount > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        amount *= 10;
    }
    return Minor{amount};
}

} // namespace plandeck
