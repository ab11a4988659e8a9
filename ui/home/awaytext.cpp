// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/awaytext.h"

#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct AwayText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::AwayText)
};

constexpr int mostNames = 4;

/// %1 is the actor, %n how often. What nobody but Stripe or Plandeck does has no actor in it.
struct Deed
{
    QLatin1StringView action;
    Icon icon;
    const char *sentence;
};
constexpr std::array deeds{
    Deed{"plans.create"_L1, Icon::Plans, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 created %n plan(s)")},
    Deed{"plans.duplicate"_L1, Icon::Duplicate, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 duplicated %n plan(s)")},
    Deed{"plans.update"_L1, Icon::Pencil, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 changed plans %n time(s)")},
    Deed{"plans.deactivate"_L1, Icon::Archive, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 deactivated %n plan(s)")},
    Deed{"plans.publish"_L1, Icon::Upload, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 published %n plan(s)")},
    Deed{"plans.drift.repair"_L1, Icon::Refresh,
         QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 made %n plan(s) and Stripe the same again")},
    Deed{"api-keys.regenerate"_L1, Icon::Key, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 made %n new API key(s)")},
    Deed{"api-keys.revoke"_L1, Icon::Key, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 revoked %n API key(s)")},
    Deed{"users.invite"_L1, Icon::Users, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 invited %n person(s)")},
    Deed{"users.accept"_L1, Icon::User, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 joined")},
    Deed{"users.update"_L1, Icon::Users, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 changed what %n person(s) may do")},
    Deed{"webhooks.set"_L1, Icon::Webhook, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 set the webhook")},
    Deed{"webhooks.update"_L1, Icon::Webhook, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 changed the webhook")},
    Deed{"webhooks.delete"_L1, Icon::Webhook, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 removed the webhook")},
    Deed{"stripe.connected"_L1, Icon::Stripe, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 connected Stripe")},
    Deed{"stripe.disconnect"_L1, Icon::Stripe, QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 disconnected Stripe")},
    Deed{"stripe.access_revoked"_L1, Icon::Stripe,
         QT_TRANSLATE_N_NOOP("plandeck::AwayText", "The connection was ended at Stripe")},
    Deed{"staff.inspections.start"_L1, Icon::Eye,
         QT_TRANSLATE_N_NOOP("plandeck::AwayText", "%1 of Plandeck's staff looked into your company")},
};

QString actorOf(const AuditEntry &entry)
{
    const QString name = entry.actorName.value_or(QString());
    switch (entry.actorKind) {
    case Caller::Kind::User: return name.isEmpty() ? AwayText::tr("Somebody") : isolated(name);
    case Caller::Kind::ApiKey: return AwayText::tr("A program with the key %1").arg(isolated(name));
    case Caller::Kind::Staff: return name.isEmpty() ? AwayText::tr("Somebody") : isolated(name);
    case Caller::Kind::System:
        return entry.source == Caller::Source::Event ? AwayText::tr("Stripe", "as who did something")
                                                     : AwayText::tr("Plandeck", "as who did something");
    case Caller::Kind::Nobody: return AwayText::tr("Somebody");
    }
    Q_UNREACHABLE();
}

/// What it was done to, each once: "“Pro”, “Team” and 3 more".
QString namesOf(const QList<AuditEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries) {
        const auto name = entry.detail.value(u"name"_s);
        const auto last4 = entry.detail.value(u"last4"_s);
        const QString shown = !name.isEmpty() ? AwayText::tr("“%1”").arg(name)
                              : entry.action.startsWith(u"api-keys") && !last4.isEmpty()
                                  ? AwayText::tr("…%1", "the end of a key").arg(last4)
                                  : QString();
        if (!shown.isEmpty() && !names.contains(shown))
            names.append(shown);
    }
    const int more = int(names.size()) - mostNames;
    if (more <= 0)
        return names.join(AwayText::tr(", ", "between names"));
    return AwayText::tr("%1 and %n more", "names", more).arg(names.mid(0, mostNames).join(AwayText::tr(", ", "between names")));
}

QString detailOf(const QString &names, const QDateTime &at)
{
    const QString when = momentText(at);
    return names.isEmpty() ? when : AwayText::tr("%1 · %2", "names, time").arg(names, when);
}

NoticeCard::Notice deedNotice(const AwayItem &item)
{
    const auto &newest = item.entries.first();
    const auto deed = std::ranges::find_if(deeds, [&](const Deed &each) { return newest.action == each.action; });
    Q_ASSERT(deed != deeds.end()); // AwayModel tells of these only
    const QString sentence = AwayText::tr(deed->sentence, nullptr, int(item.count));
    QString name = newest.action;
    return {.objectName = name.replace(u'.', u'_') + u"AwayNotice"_s,
            .icon = deed->icon,
            .tone = Tone::Accent,
            .sentence = sentence.contains(u"%1"_s) ? sentence.arg(actorOf(newest)) : sentence,
            .detail = detailOf(namesOf(item.entries), item.at)};
}

} // namespace

NoticeCard::Notice noticeOf(const AwayItem &item)
{
    NoticeCard::Notice notice;
    switch (item.kind) {
    case AwayItem::Kind::Deed: notice = deedNotice(item); break;
    case AwayItem::Kind::DeliveriesFailed:
        notice = {.objectName = u"deliveriesAwayNotice"_s,
                  .icon = Icon::Alert,
                  .tone = Tone::Warn,
                  .sentence = AwayText::tr("%n message(s) to your webhook failed", nullptr, int(item.count)),
                  .detail = detailOf({}, item.at)};
        break;
    case AwayItem::Kind::EventsCaughtUp:
        notice = {.objectName = u"eventsAwayNotice"_s,
                  .icon = Icon::Inbox,
                  .tone = Tone::Accent,
                  .sentence = AwayText::tr("%n event(s) of Stripe were caught up on", nullptr, int(item.count)),
                  .detail = detailOf({}, item.at)};
        break;
    }
    if (!placeOf(item).page().isEmpty())
        notice.action = AwayText::tr("Show");
    return notice;
}

DeskPlace placeOf(const AwayItem &item)
{
    using Kind = DeskPlace::Kind;
    switch (item.kind) {
    case AwayItem::Kind::DeliveriesFailed: return {Kind::Page, u"webhooks"_s};
    case AwayItem::Kind::EventsCaughtUp: return {Kind::Page, u"events"_s};
    case AwayItem::Kind::Deed: break;
    }
    const auto &newest = item.entries.first();
    constexpr std::array objects{std::pair{"plans."_L1, Kind::Plan}, std::pair{"api-keys."_L1, Kind::Key},
                                 std::pair{"users."_L1, Kind::User}};
    for (const auto &[prefix, kind] : objects)
        if (newest.action.startsWith(prefix))
            return {kind, newest.objectId};
    if (newest.action.startsWith("webhooks."_L1))
        return {Kind::Page, u"webhooks"_s};
    return {Kind::Page, newest.action.startsWith("stripe."_L1) ? u"stripe"_s : QString()};
}

} // namespace plandeck
