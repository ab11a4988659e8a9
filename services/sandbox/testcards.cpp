// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/testcards.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr TestCard cards[] = {
    {.name = u"visa", .number = u"4242424242424242", .brand = u"visa"},
    {.name = u"visa_debit", .number = u"4000056655665556", .brand = u"visa"},
    {.name = u"mastercard", .number = u"5555555555554444", .brand = u"mastercard"},
    {.name = u"mastercard_debit", .number = u"5200828282828210", .brand = u"mastercard"},
    {.name = u"mastercard_prepaid", .number = u"5105105105105100", .brand = u"mastercard"},
    {.name = u"amex", .number = u"378282246310005", .brand = u"amex"},
    {.name = u"discover", .number = u"6011111111111117", .brand = u"discover"},
    {.name = u"diners", .number = u"3056930009020004", .brand = u"diners"},
    {.name = u"jcb", .number = u"3566002020360505", .brand = u"jcb"},
    {.name = u"unionpay", .number = u"6200000000000005", .brand = u"unionpay"},
    {.name = u"chargeCustomerFail",
     .number = u"4000000000000341",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"generic_decline"},
    {.name = u"authenticationRequired", .number = u"4000002760003184", .brand = u"visa", .needsAuthentication = true},
    {.name = u"threeDSecure2Required", .number = u"4000000000003220", .brand = u"visa", .needsAuthentication = true},
    {.name = u"chargeDeclined",
     .number = u"4000000000000002",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"generic_decline",
     .canAttach = false},
    {.name = u"chargeDeclinedInsufficientFunds",
     .number = u"4000000000009995",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"insufficient_funds",
     .canAttach = false},
    {.name = u"chargeDeclinedLostCard",
     .number = u"4000000000009987",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"lost_card",
     .canAttach = false},
    {.name = u"chargeDeclinedStolenCard",
     .number = u"4000000000009979",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"stolen_card",
     .canAttach = false},
    {.name = u"chargeDeclinedVelocityLimitExceeded",
     .number = u"4000000000006975",
     .brand = u"visa",
     .code = u"card_declined",
     .declineCode = u"card_velocity_exceeded",
     .canAttach = false},
    {.name = u"chargeDeclinedExpiredCard",
     .number = u"4000000000000069",
     .brand = u"visa",
     .code = u"expired_card",
     .declineCode = u"expired_card",
     .canAttach = false},
    {.name = u"chargeDeclinedIncorrectCvc",
     .number = u"4000000000000127",
     .brand = u"visa",
     .code = u"incorrect_cvc",
     .declineCode = u"incorrect_cvc",
     .canAttach = false},
    {.name = u"chargeDeclinedProcessingError",
     .number = u"4000000000000119",
     .brand = u"visa",
     .code = u"processing_error",
     .declineCode = u"processing_error",
     .canAttach = false},
};

template<typename Claim>
const TestCard *firstCard(Claim claim)
{
    const auto found = std::ranges::find_if(cards, claim);
    return found == std::end(cards) ? nullptr : found;
}

QString messageOf(QStringView code, QStringView declineCode)
{
    if (declineCode == u"insufficient_funds")
        return u"Your card has insufficient funds."_s;
    if (declineCode == u"card_velocity_exceeded")
        return u"Your card was declined for making repeated attempts too frequently or exceeding its amount limit."_s;
    if (code == u"expired_card")
        return u"Your card has expired."_s;
    if (code == u"incorrect_cvc")
        return u"Your card's security code is incorrect."_s;
    if (code == u"processing_error")
        return u"An error occurred while processing your card. Try again in a little bit."_s;
    return u"Your card was declined."_s;
}

} // namespace

const TestCard *testCardOfId(QStringView id)
{
    for (const auto prefix : {QStringView(u"pm_card_"), QStringView(u"tok_")}) {
        if (!id.startsWith(prefix))
            continue;
        const auto name = id.sliced(prefix.size());
        // Some go by two names: chargeDeclined and visa_chargeDeclined.
        const auto bare = name.startsWith(u"visa_charge") ? name.sliced(QStringView(u"visa_").size()) : name;
        return firstCard([&](const TestCard &card) { return card.name == bare; });
    }
    return nullptr;
}

const TestCard *testCardOfNumber(QStringView number)
{
    return firstCard([&](const TestCard &card) { return card.number == number; });
}

const TestCard *testCardOfLast4(QStringView last4)
{
    return firstCard([&](const TestCard &card) { return card.number.endsWith(last4); });
}

Decline declineOf(const TestCard &card)
{
    return {card.code.toString(), card.declineCode.toString(), messageOf(card.code, card.declineCode)};
}

Decline authenticationRequired()
{
    return {u"authentication_required"_s, u"authentication_required"_s,
            u"Your card was declined. This transaction requires authentication."_s};
}

bool isCardNumber(QStringView number)
{
    constexpr qsizetype shortest = 12;
    constexpr qsizetype longest = 19;
    if (number.size() < shortest || number.size() > longest)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const auto c = number.at(number.size() - 1 - i).unicode();
        if (c < u'0' || c > u'9')
            return false;
        const int digit = (c - u'0') * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

} // namespace plandeck::sandbox
