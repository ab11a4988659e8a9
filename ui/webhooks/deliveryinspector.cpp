// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/deliveryinspector.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/webhooks/attemptlist.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

DeliveryInspector::DeliveryInspector(QAction *resend, const QList<QAction *> &copies, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_facts(new KeyValueList)
    , m_problem(new TextLabel({}, TextRole::Small, Tone::Bad))
    , m_attempts(new AttemptList)
    , m_body(new JsonView(tr("Body of the message")))
{
    setObjectName(u"deliveryInspector"_s);
    m_facts->setObjectName(u"deliveryFactsKeyValueList"_s);
    m_problem->setObjectName(u"deliveryProblemTextLabel"_s);
    m_problem->setWordWrap(true);
    m_attempts->setObjectName(u"attemptList"_s);
    m_body->setObjectName(u"bodyJsonView"_s);
    auto *attempts = new QWidget;
    auto *column = new QVBoxLayout(attempts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_attempts);
    m_pane->addButton(resend);
    m_pane->addMenuButton(u"copyDeliveryPushButton"_s, Icon::Copy, tr("&Copy"), copies);
    m_pane->addSection({}, m_facts);
    m_pane->addSection(tr("Attempts"), attempts);
    m_pane->addSection(tr("Body"), m_body);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
}

void DeliveryInspector::setDelivery(const WebhookDelivery &delivery)
{
    const auto state = stateWord(delivery.state);
    m_pane->setHeading(typeText(delivery.type), wordOf(delivery.type));
    m_facts->setRows({{tr("State"), state.word, false, state.tone},
                      {tr("Last answer"), answerText(delivery.lastStatusCode, delivery.lastError)},
                      {tr("Next attempt"), delivery.nextAttemptAt ? dayAndTimeText(*delivery.nextAttemptAt) : QString()},
                      {tr("Made"), dayAndTimeText(delivery.createdAt)},
                      {tr("Message ID"), delivery.id.text(), true}});
}

void DeliveryInspector::setDetails(const Result<WebhookDeliveryDetails> &details)
{
    m_problem->setText(details ? QString() : errorText(details.error()));
    m_problem->setVisible(!details);
    m_attempts->setAttempts(details ? details->attempts : QList<WebhookAttempt>());
    m_attempts->setVisible(details.has_value());
    m_body->setJson(details ? details->body.toUtf8() : QByteArray());
}

} // namespace plandeck

#include "moc_deliveryinspector.cpp"
