// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TenantLooks that is lists: each column, and what it says of a record.
#include "ui/audit/audittext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/events/eventtext.h"
#include "ui/keys/keytext.h"
#include "ui/people/peopletext.h"
#include "ui/plans/plantext.h"
#include "ui/staff/inspectedtable.h"
#include "ui/staff/tenantlooks.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/keyvaluelist.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QWidget *TenantLooks::buildUsers()
{
    return inspectedTable<User>(
        m_model.users(), u"inspectedUsers"_s, tr("The people of the company"),
        {{tr("Person"),
          [](const User &user) {
              const auto name = memberName(user);
              return Cell{.text = name, .detail = name == user.email ? QString() : user.email, .isStrong = true};
          }},
         {tr("Role"), [](const User &user) { return Cell{.text = roleName(user.role)}; }},
         {tr("State"),
          [](const User &user) {
              const auto word = memberWord(user.status);
              return Cell{.text = word.word, .badge = word.tone};
          }},
         {tr("Last sign-in"),
          [](const User &user) {
              return Cell{.text = user.lastLoginAt ? dayAndTimeText(*user.lastLoginAt) : tr("Never", "last sign-in"),
                          .tone = Tone::Muted};
          }}},
        {Icon::Users, tr("Nobody here"), tr("This company has no people."), {}});
}

QWidget *TenantLooks::buildKeys()
{
    return inspectedTable<ApiKey>(
        m_model.keys(), u"inspectedKeys"_s, tr("API keys, without their secret part"),
        {{tr("Key"),
          [](const ApiKey &key) { return Cell{.text = maskedKey(key), .detail = keyName(key.keyType), .isStrong = true}; }},
         {tr("State"),
          [](const ApiKey &key) {
              const auto word = keyWord(key, QDateTime::currentDateTimeUtc());
              return Cell{.text = word.word, .badge = word.tone};
          }},
         {tr("Last used"), [](const ApiKey &key) { return Cell{.text = keyUseText(key), .tone = Tone::Muted}; }},
         {tr("Created"), [](const ApiKey &key) { return Cell{.text = dayText(key.createdAt), .tone = Tone::Muted}; }}},
        {Icon::Key, tr("No API keys"), tr("This company has made none."), {}});
}

QWidget *TenantLooks::buildPlans()
{
    return inspectedTable<Plan>(
        m_model.plans(), u"inspectedPlans"_s, tr("The company's plans"),
        {{tr("Plan"), [](const Plan &plan) { return Cell{.text = plan.name, .isStrong = true}; }},
         {tr("Price"), [](const Plan &plan) { return Cell{.text = fullPriceText(plan), .isAmount = true}; }},
         {tr("State"), [](const Plan &plan) { return Cell{.text = statusOf(plan).word, .badge = statusOf(plan).tone}; }},
         {tr("In Stripe"), [](const Plan &plan) { return Cell{.text = syncOf(plan).word, .badge = syncOf(plan).tone}; }}},
        {Icon::Plans, tr("No plans"), tr("This company has none in this mode."), {}});
}

QWidget *TenantLooks::buildWebhook()
{
    m_webhookStates = factsIn(m_webhook, u"inspectedWebhook"_s);
    m_webhookStates->setEmptyWords({Icon::Webhook, tr("No webhook"), tr("This company has none in this mode."), {}});
    auto *deliveries = inspectedTable<WebhookDelivery>(
        m_model.deliveries(), u"inspectedDeliveries"_s, tr("Messages to the webhook"),
        {{tr("Message"), [](const WebhookDelivery &delivery) { return Cell{.text = typeText(delivery.type), .isStrong = true}; }},
         {tr("State"),
          [](const WebhookDelivery &delivery) {
              return Cell{.text = stateWord(delivery.state).word, .badge = stateWord(delivery.state).tone};
          }},
         {tr("Last answer"),
          [](const WebhookDelivery &delivery) {
              return Cell{.text = answerText(delivery.lastStatusCode, delivery.lastError), .tone = Tone::Muted};
          }},
         {tr("Made"),
          [](const WebhookDelivery &delivery) { return Cell{.text = dayAndTimeText(delivery.createdAt), .tone = Tone::Muted}; }}},
        {Icon::Inbox, tr("No messages yet"), tr("Nothing was sent in this mode."), {}});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_webhookStates);
    column->addWidget(deliveries, 1);
    return page;
}

QWidget *TenantLooks::buildEvents()
{
    return inspectedTable<StripeEvent>(
        m_model.events(), u"inspectedEvents"_s, tr("Stripe's events"),
        {{tr("Event"),
          [](const StripeEvent &event) { return Cell{.text = event.type, .detail = event.eventId, .isStrong = true}; }},
         {tr("State"),
          [](const StripeEvent &event) {
              return Cell{.text = eventWord(event.state).word, .badge = eventWord(event.state).tone};
          }},
         {tr("About"), [](const StripeEvent &event) { return Cell{.text = event.objectId, .tone = Tone::Muted, .isId = true}; }},
         {tr("Happened"),
          [](const StripeEvent &event) { return Cell{.text = dayAndTimeText(event.createdAt), .tone = Tone::Muted}; }}},
        {Icon::Inbox, tr("No events"), tr("Stripe has told of nothing in this mode."), {}});
}

QWidget *TenantLooks::buildAudit()
{
    return inspectedTable<AuditEntry>(
        m_model.audit(), u"inspectedAudit"_s, tr("Who did what in the company"),
        {{tr("When"), [](const AuditEntry &entry) { return Cell{.text = dayAndTimeText(entry.at), .tone = Tone::Muted}; }},
         {tr("Who"), whoCell},
         {tr("What"), whatCell},
         {tr("From", "where something was done from"),
          [](const AuditEntry &entry) { return Cell{.text = sourceText(entry.source), .tone = Tone::Muted}; }}},
        {Icon::Log, tr("Nothing on record"), tr("Nothing was done in this company."), {}});
}

} // namespace plandeck
