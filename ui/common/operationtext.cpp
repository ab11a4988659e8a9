// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/operationtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::OperationText)
};

struct Sentence
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array sentences{
    Sentence{"tenants.details"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the company with its limits and usage")},
    Sentence{"tenants.overview"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See what is well and what is not")},
    Sentence{"tenants.me"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See who one is and what one may do")},
    Sentence{"tenants.change-password"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Change one's own password")},
    Sentence{"changes.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Be told what has changed")},
    Sentence{"users.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the people of the company")},
    Sentence{"users.invite"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Invite somebody")},
    Sentence{"users.update"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Change somebody's role, or deactivate them")},
    Sentence{"api-keys.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the API keys, without their secret part")},
    Sentence{"api-keys.regenerate"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Make a new API key")},
    Sentence{"api-keys.revoke"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Revoke an API key")},
    Sentence{"stripe.connect"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Connect a Stripe account")},
    Sentence{"stripe.status"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the connected Stripe account")},
    Sentence{"stripe.disconnect"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Disconnect the Stripe account")},
    Sentence{"stripe.complete"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Finish connecting Stripe by a pasted address")},
    Sentence{"stripe.flows.browser"_L1,
             QT_TRANSLATE_NOOP("plandeck::OperationText", "Note that a browser was opened to connect Stripe")},
    Sentence{"stripe.flows.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See one attempt to connect Stripe")},
    Sentence{"stripe.flows.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the attempts to connect Stripe")},
    Sentence{"stripe.login-link"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Open Stripe's own dashboard")},
    Sentence{"stripe.requests"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See what was asked of Stripe")},
    Sentence{"plans.publish"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Publish a draft at Stripe")},
    Sentence{"audit.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See who changed what, and when")},
    Sentence{"inspections.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See when the platform's staff looked in")},
    Sentence{"plans.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the plans")},
    Sentence{"plans.create"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Make a plan")},
    Sentence{"plans.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See one plan")},
    Sentence{"plans.update"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Change a plan")},
    Sentence{"plans.deactivate"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Deactivate a plan")},
    Sentence{"plans.duplicate"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Duplicate a plan")},
    Sentence{"plans.drift.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See in what plans and Stripe differ")},
    Sentence{"plans.drift.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See in what one plan and Stripe differ")},
    Sentence{"plans.drift.repair"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Make a plan and Stripe the same again")},
    Sentence{"plans.drift.repair-product"_L1,
             QT_TRANSLATE_NOOP("plandeck::OperationText", "Archive a product without a plan, or make it one")},
    Sentence{"webhooks.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the webhook")},
    Sentence{"webhooks.set"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Set the webhook's address, or make a new secret")},
    Sentence{"webhooks.update"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Pause the webhook, or choose its events")},
    Sentence{"webhooks.delete"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Remove the webhook")},
    Sentence{"webhooks.test"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Send a test message")},
    Sentence{"webhooks.deliveries.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See the messages to the webhook")},
    Sentence{"webhooks.deliveries.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See one message with its attempts")},
    Sentence{"webhooks.deliveries.resend"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Send a message again")},
    Sentence{"events.cursors.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See how far Stripe's events are known")},
    Sentence{"events.gaps.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See when nothing was heard of Stripe")},
    Sentence{"events.catch-up"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Fetch the events that were missed")},
    Sentence{"events.list"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See Stripe's events")},
    Sentence{"events.get"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See one event with how it was handled")},
    Sentence{"events.dry-run"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "See what handling an event would do")},
    Sentence{"events.retry"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Handle a failed event again")},
};

constexpr std::array nouns{
    Sentence{"tenants"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Company")},
    Sentence{"users"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "People")},
    Sentence{"api-keys"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "API keys")},
    Sentence{"stripe"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Stripe")},
    Sentence{"plans"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Plans")},
    Sentence{"webhooks"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Webhooks")},
    Sentence{"audit"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Audit log")},
    Sentence{"inspections"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Audit log")},
    Sentence{"events"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Events")},
    Sentence{"changes"_L1, QT_TRANSLATE_NOOP("plandeck::OperationText", "Company")},
};

/// The name itself where nobody wrote a sentence.
template<size_t count>
QString textOf(const std::array<Sentence, count> &table, const QString &name)
{
    const auto row = std::ranges::find_if(table, [&](const Sentence &it) { return name == it.name; });
    return row == table.end() ? name : OperationText::tr(row->text);
}

} // namespace

QString operationText(const QString &name)
{
    return textOf(sentences, name);
}

QString operationNoun(const QString &name)
{
    return textOf(nouns, name.section(u'.', 0, 0));
}

} // namespace plandeck
