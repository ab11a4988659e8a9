// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/attentiontext.h"

#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Attention::Kind;

struct AttentionText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::AttentionText)
};

struct Words
{
    QString objectName;
    QString sentence;
    QString detail;
    QString action;
};

Words stripeWords(const Attention &attention)
{
    const int count = int(attention.count);
    switch (attention.kind) {
    case Kind::StripeShut:
        return {u"stripeShutNotice"_s, AttentionText::tr("Stripe has shut charges or payouts"),
                AttentionText::tr("Until Stripe has what it asks for, money does not move."), AttentionText::tr("Put it right")};
    case Kind::RequirementPastDue:
        return {u"pastDueNotice"_s, AttentionText::tr("Stripe waits for %n thing(s) already", nullptr, count),
                AttentionText::tr("Their date has passed."), AttentionText::tr("Complete")};
    default: break;
    }
    return {u"dueNotice"_s,
            attention.at ? AttentionText::tr("Stripe wants %n thing(s) by %1", nullptr, count).arg(dayText(*attention.at))
                         : AttentionText::tr("Stripe wants %n thing(s) from you", nullptr, count),
            AttentionText::tr("After its date Stripe shuts what depends on it."), AttentionText::tr("Complete")};
}

Words eventWords(const Attention &attention)
{
    const int count = int(attention.count);
    switch (attention.kind) {
    case Kind::EventsDead:
        return {u"deadEventsNotice"_s, AttentionText::tr("%n event(s) could not be handled", nullptr, count),
                AttentionText::tr("Given up after all tries: retry them when the cause is gone."), AttentionText::tr("Look")};
    case Kind::EventsFailed:
        return {u"failedEventsNotice"_s, AttentionText::tr("%n event(s) failed and will be tried again", nullptr, count),
                AttentionText::tr("By themselves, in minutes to hours."), AttentionText::tr("Look")};
    default: break;
    }
    return {u"missedEventsNotice"_s,
            AttentionText::tr("Nothing was heard of Stripe for %1")
                .arg(spanText(attention.at.value_or(QDateTime::currentDateTimeUtc()).secsTo(QDateTime::currentDateTimeUtc()))),
            AttentionText::tr("What happened since %1 is not in the inbox yet.")
                .arg(momentText(attention.at.value_or(QDateTime::currentDateTimeUtc()))),
            AttentionText::tr("Catch up")};
}

Words planWords(const Attention &attention)
{
    const int count = int(attention.count);
    if (attention.kind == Kind::PlansFailed)
        return {u"failedPlansNotice"_s, AttentionText::tr("%n plan(s) did not reach Stripe", nullptr, count),
                AttentionText::tr("Customers still get what Stripe had before."), AttentionText::tr("Look")};
    return {u"driftedPlansNotice"_s, AttentionText::tr("%n plan(s) differ from Stripe", nullptr, count),
            AttentionText::tr("Somebody changed the product or price there."), AttentionText::tr("Compare")};
}

Words wordsOf(const Attention &attention)
{
    switch (attention.kind) {
    case Kind::StripeShut:
    case Kind::RequirementPastDue:
    case Kind::RequirementDue: return stripeWords(attention);
    case Kind::PlansFailed:
    case Kind::PlansDrifted: return planWords(attention);
    case Kind::EventsDead:
    case Kind::EventsFailed:
    case Kind::EventsMissed: return eventWords(attention);
    case Kind::DeliveriesFailed:
        return {u"failedDeliveriesNotice"_s,
                AttentionText::tr("%n message(s) to your webhook failed", nullptr, int(attention.count)),
                AttentionText::tr("In the last 7 days, after all attempts."), AttentionText::tr("Look")};
    case Kind::WebhookPaused:
        return {u"webhookPausedNotice"_s, AttentionText::tr("Your webhook is paused"),
                attention.count > 0 ? AttentionText::tr("%n message(s) wait for it to go on.", nullptr, int(attention.count))
                                    : AttentionText::tr("Messages wait until it goes on."),
                AttentionText::tr("Resume")};
    case Kind::KeyExpires:
        return {u"keyNotice"_s + attention.word,
                AttentionText::tr("The API key that ends in %1 stops on %2")
                    .arg(isolated(attention.word), dayAndTimeText(*attention.at)),
                AttentionText::tr("Programs that still use it are refused from then on."), AttentionText::tr("See keys")};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeCard::Notice noticeOf(const Attention &attention)
{
    const auto words = wordsOf(attention);
    return {.objectName = words.objectName,
            .icon = attention.isBad() ? Icon::XCircle : Icon::Alert,
            .tone = attention.isBad() ? Tone::Bad : Tone::Warn,
            .sentence = words.sentence,
            .detail = words.detail,
            .action = words.action};
}

QString pageOf(Kind kind)
{
    switch (kind) {
    case Kind::StripeShut:
    case Kind::RequirementPastDue:
    case Kind::RequirementDue: return u"stripe"_s;
    case Kind::PlansFailed:
    case Kind::PlansDrifted: return u"plans"_s;
    case Kind::EventsDead:
    case Kind::EventsFailed:
    case Kind::EventsMissed: return u"events"_s;
    case Kind::DeliveriesFailed:
    case Kind::WebhookPaused: return u"webhooks"_s;
    case Kind::KeyExpires: return u"keys"_s;
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
