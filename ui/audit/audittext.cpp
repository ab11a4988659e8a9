// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittext.h"

#include "ui/common/errortext.h"
#include "ui/common/operationtext.h"
#include "ui/widgets/celldelegate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::AuditText)
};

/// What is no operation of a company's people, and is on record all the same.
struct Sentence
{
    QLatin1StringView action;
    const char *text;
};
constexpr std::array sentences{
    Sentence{"tenants.register"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Register the company")},
    Sentence{"tenants.import"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Take over the company from the Django platform")},
    Sentence{"tenants.login"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Sign in")},
    Sentence{"users.accept"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Accept an invitation")},
    Sentence{"stripe.connected"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Stripe is connected")},
    Sentence{"stripe.account_made"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "An account at Stripe is made")},
    Sentence{"stripe.access_revoked"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "The connection is ended at Stripe")},
    Sentence{"stripe.callback"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Come back from Stripe")},
    Sentence{"staff.inspections.start"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Begin to look into the company")},
    Sentence{"staff.inspections.end"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Stop looking into the company")},
    Sentence{"staff.inspect.details"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the company")},
    Sentence{"staff.inspect.users"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the people")},
    Sentence{"staff.inspect.api-keys"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the API keys")},
    Sentence{"staff.inspect.plans"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the plans")},
    Sentence{"staff.inspect.webhook"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the webhook")},
    Sentence{"staff.inspect.deliveries"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at messages to the webhook")},
    Sentence{"staff.inspect.events"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at Stripe's events")},
    Sentence{"staff.inspect.audit"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look at the audit log")},
    Sentence{"staff.create"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Make somebody staff")},
    Sentence{"staff.login"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Sign in")},
    Sentence{"staff.change-password"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Change one's own password")},
    Sentence{"staff.tenants.list"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Look for companies")},
    Sentence{"staff.tenants.suspend"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Suspend the company")},
    Sentence{"staff.tenants.reactivate"_L1, QT_TRANSLATE_NOOP("plandeck::AuditText", "Let the company in again")},
};

bool isDone(const AuditEntry &entry)
{
    return entry.outcome == "done"_L1;
}

} // namespace

QString actionText(const QString &action)
{
    const auto found = std::ranges::find_if(sentences, [&](const Sentence &each) { return action == each.action; });
    return found == sentences.end() ? operationText(action) : AuditText::tr(found->text);
}

QString actorText(const AuditEntry &entry)
{
    if (entry.actorName && !entry.actorName->isEmpty())
        return QString(*entry.actorName).replace(u'…', u"••••••••"_s); // as keys are shown everywhere
    if (entry.actorKind != Caller::Kind::System)
        return AuditText::tr("Somebody");
    return entry.source == Caller::Source::Event ? AuditText::tr("Stripe", "as who did something")
                                                 : AuditText::tr("Plandeck", "as who did something");
}

QString actorKindText(const AuditEntry &entry)
{
    switch (entry.actorKind) {
    case Caller::Kind::User: return AuditText::tr("Person");
    case Caller::Kind::ApiKey: return AuditText::tr("API key");
    case Caller::Kind::Staff: return AuditText::tr("Platform staff");
    case Caller::Kind::System: return AuditText::tr("By itself");
    case Caller::Kind::Nobody: return AuditText::tr("Not signed in");
    }
    Q_UNREACHABLE();
}

Icon actorIcon(const AuditEntry &entry)
{
    switch (entry.actorKind) {
    case Caller::Kind::User: return Icon::User;
    case Caller::Kind::ApiKey: return Icon::Key;
    case Caller::Kind::Staff: return Icon::Eye;
    case Caller::Kind::System: return entry.source == Caller::Source::Event ? Icon::Stripe : Icon::Settings;
    case Caller::Kind::Nobody: return Icon::Lock;
    }
    Q_UNREACHABLE();
}

QString sourceText(Caller::Source source)
{
    switch (source) {
    case Caller::Source::Desk: return AuditText::tr("Desk", "where something was done from");
    case Caller::Source::Rest: return AuditText::tr("REST API");
    case Caller::Source::CommandLine: return AuditText::tr("Command line");
    case Caller::Source::Job: return AuditText::tr("Background work");
    case Caller::Source::Event: return AuditText::tr("Stripe's event");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const AuditEntry &entry)
{
    return isDone(entry) ? AuditText::tr("Done") : AuditText::tr("Refused: %1", "reason").arg(errorText(entry.outcome));
}

QString objectText(const AuditEntry &entry)
{
    const auto name = entry.detail.value(u"name"_s);
    return name.isEmpty() ? entry.objectId : name;
}

Cell whoCell(const AuditEntry &entry)
{
    const bool isStaff = entry.actorKind == Caller::Kind::Staff;
    return {.text = actorText(entry),
            .detail = actorKindText(entry),
            .icon = actorIcon(entry),
            .iconTone = isStaff ? Tone::Accent : Tone::Muted,
            .tone = isStaff ? Tone::Accent : Tone::Text};
}

Cell whatCell(const AuditEntry &entry)
{
    if (!isDone(entry))
        return {.text = actionText(entry.action), .detail = outcomeText(entry), .icon = Icon::Lock, .iconTone = Tone::Warn};
    return {.text = actionText(entry.action), .detail = entry.reason, .isStrong = true};
}

Cell objectCell(const AuditEntry &entry)
{
    const auto name = objectText(entry);
    if (name.isEmpty())
        return {.text = AuditText::tr("None", "object"), .tone = Tone::Faint};
    return name == entry.objectId ? Cell{.text = name, .tone = Tone::Muted, .isId = true} : Cell{.text = name};
}

} // namespace plandeck
