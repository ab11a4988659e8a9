// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/cards.h"

#include "services/sandbox/catalogue.h"
#include "services/sandbox/paymentmethods.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

QDate today(const Context &context)
{
    return QDateTime::fromSecsSinceEpoch(context.now(), Qt::UTC).date();
}

Refusal badCard(const QString &code, const QString &param, const QString &message)
{
    return cardRefusal({.code = code, .message = message}, param);
}

} // namespace

QJsonObject cardHash(const Context &context, const TestCard &card, int month, int year)
{
    const auto brand = card.brand.toString();
    auto hash = context.engine.operations.blank(u"payment_method.card"_s);
    const QJsonObject members{
        {u"brand"_s, brand},
        {u"checks"_s,
         QJsonObject{{u"address_line1_check"_s, {}}, {u"address_postal_code_check"_s, {}}, {u"cvc_check"_s, u"unchecked"_s}}},
        {u"country"_s, u"US"_s},
        {u"display_brand"_s, brand},
        {u"exp_month"_s, month},
        {u"exp_year"_s, year},
        {u"fingerprint"_s, fingerprintOf(card.number)},
        {u"funding"_s, card.name.endsWith(u"_debit")     ? u"debit"_s
                       : card.name.endsWith(u"_prepaid") ? u"prepaid"_s
                                                         : u"credit"_s},
        {u"last4"_s, card.last4()},
        {u"networks"_s, QJsonObject{{u"available"_s, QJsonArray{brand}}, {u"preferred"_s, {}}}},
        {u"regulated_status"_s, u"unregulated"_s},
        {u"three_d_secure_usage"_s, QJsonObject{{u"supported"_s, true}}}};
    for (auto it = members.begin(); it != members.end(); ++it)
        hash.insert(it.key(), it.value());
    return hash;
}

QString fingerprintOf(QStringView number)
{
    constexpr qsizetype length = 16;
    const auto hash = QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding)).remove(u'-').remove(u'_').left(length);
}

Answer<QJsonObject> cardOfToken(const Context &context, const QString &token, const QString &param)
{
    constexpr int yearsLeft = 5;
    if (const auto stored = context.find(u"token_card"_s, token))
        return stored->value(u"card").toObject();
    if (const auto *card = testCardOfId(token))
        return cardHash(context, *card, today(context).month(), today(context).year() + yearsLeft);
    return noSuch(token.startsWith(u"tok_") ? u"token"_s : u"PaymentMethod"_s, token, param);
}

Answer<QJsonObject> cardOfNumber(const Context &context, const QJsonObject &given, const QString &prefix)
{
    for (const auto &name : {u"number"_s, u"exp_month"_s, u"exp_year"_s})
        if (!given.contains(name))
            return missingParameter(named(prefix, name));
    const auto number = given[u"number"].toString().remove(u' ').remove(u'-');
    const auto month = given[u"exp_month"].toVariant().toInt(); // a number or, in tokens, text
    const auto year = given[u"exp_year"].toVariant().toInt();
    const auto fullYear = year < 100 ? 2000 + year : year;
    if (!isCardNumber(number))
        return badCard(u"incorrect_number"_s, named(prefix, u"number"), u"Your card number is incorrect."_s);
    if (month < 1 || month > 12)
        return badCard(u"invalid_expiry_month"_s, named(prefix, u"exp_month"), u"Your card's expiration month is invalid."_s);
    if (QDate(fullYear, month, 1).addMonths(1) <= today(context) || fullYear > today(context).year() + 50)
        return badCard(u"invalid_expiry_year"_s, named(prefix, u"exp_year"), u"Your card's expiration year is invalid."_s);
    const auto cvc = given[u"cvc"].toString();
    if (given.contains(u"cvc") && (cvc.size() < 3 || cvc.size() > 4))
        return badCard(u"invalid_cvc"_s, named(prefix, u"cvc"), u"Your card's security code is invalid."_s);
    const auto *card = testCardOfNumber(number);
    if (!card)
        return cardRefusal({u"card_declined"_s, u"test_mode_live_card"_s,
                            u"Your card was declined. Your request was in test mode, but used a non test card."_s});
    return cardHash(context, *card, month, fullYear);
}

QJsonObject chargedDetails(const Context &context, const QJsonObject &method, qint64 amount, bool wasAuthenticated)
{
    const auto type = method[u"type"].toString();
    QJsonObject details = context.engine.operations.blank(QString(u"charge.payment_method_details."_s + type));
    const auto held = method[type].toObject();
    for (auto it = details.begin(); it != details.end(); ++it)
        if (held.contains(it.key()))
            it.value() = held[it.key()];
    if (type == u"card") {
        details.insert(u"amount_authorized"_s, amount);
        details.insert(u"fingerprint"_s, held[u"fingerprint"]);
        details.insert(u"network"_s, held[u"brand"]);
        if (wasAuthenticated)
            details.insert(u"three_d_secure"_s, QJsonObject{{u"authentication_flow"_s, u"challenge"_s},
                                                            {u"electronic_commerce_indicator"_s, u"05"_s},
                                                            {u"exemption_indicator"_s, {}},
                                                            {u"result"_s, u"authenticated"_s},
                                                            {u"result_reason"_s, {}},
                                                            {u"transaction_id"_s, {}},
                                                            {u"version"_s, u"2.2.0"_s}});
    }
    return {{u"type"_s, type}, {type, details}};
}

} // namespace plandeck::sandbox
