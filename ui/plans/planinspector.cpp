// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planinspector.h"

#include "ui/common/moments.h"
#include "ui/plans/driftsection.h"
#include "ui/plans/plancard.h"
#include "ui/plans/plantext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PlanInspector::PlanInspector(const Actions &actions, DriftSection *drift, QWidget *parent)
    : QWidget(parent)
    , m_pane(new InspectorPane)
    , m_card(new PlanCard)
    , m_drift(drift)
    , m_facts(new KeyValueList)
    , m_stripe(new KeyValueList)
    , m_metadata(new KeyValueList)
{
    setObjectName(u"planInspector"_s);
    m_card->setObjectName(u"inspectorPlanCard"_s);
    m_facts->setObjectName(u"factsKeyValueList"_s);
    m_stripe->setObjectName(u"stripeKeyValueList"_s);
    m_metadata->setObjectName(u"metadataKeyValueList"_s);
    m_pane->addButton(actions.edit);
    m_pane->addButton(actions.duplicate);
    m_pane->addMenuButton(u"morePushButton"_s, Icon::More, tr("&More"), actions.more);
    auto *publish = new ActionButton(actions.publish);
    setButtonKind(publish, ButtonKind::Primary);
    auto *head = new QWidget;
    auto *headLines = new QVBoxLayout(head);
    headLines->setContentsMargins(0, 0, 0, 0);
    headLines->setSpacing(metric::cardGap);
    headLines->addWidget(m_card);
    headLines->addWidget(publish);
    m_pane->addSection({}, head);
    m_pane->addSection(tr("Compared with Stripe"), m_drift);
    m_pane->addSection({}, m_facts);
    m_pane->addSection(tr("In Stripe"), m_stripe);
    m_pane->addSection(tr("Metadata"), m_metadata);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
    connect(m_pane, &InspectorPane::closed, this, &PlanInspector::closed);
}

void PlanInspector::setPlan(const Plan &plan)
{
    m_drift->setPlan(plan);
    m_pane->setHeading(plan.name, fullPriceText(plan));
    m_card->setPlan(plan);
    const auto status = statusOf(plan);
    m_facts->setRows({{tr("Status"), status.word, false, status.tone},
                      {tr("Price"), isolated(priceText(plan))},
                      {tr("Interval"), plan.interval == Interval::Month ? tr("Monthly") : tr("Yearly")},
                      {tr("Trial"), plan.hasTrial() ? tr("%n day(s)", "of trial", int(plan.trialDays)) : tr("None", "no trial")},
                      {tr("Customers"), plan.isVisible ? tr("See it") : tr("Do not see it")},
                      {tr("Created"), dayAndTimeText(plan.createdAt)},
                      {tr("Updated"), dayAndTimeText(plan.updatedAt)},
                      {tr("Plan ID"), plan.id.text(), true}});
    const auto sync = syncOf(plan);
    m_stripe->setRows({{tr("State"), sync.word, false, sync.tone},
                       {tr("Product"), plan.stripeProductId.value_or(QString()), true},
                       {tr("Price ID"), plan.stripePriceId.value_or(QString()), true}});
    QList<KeyValueList::Row> metadata;
    for (auto entry = plan.metadata.cbegin(); entry != plan.metadata.cend(); ++entry)
        metadata.append({entry.key(), entry.value()});
    if (metadata.isEmpty())
        metadata.append({tr("None", "no metadata"), {}});
    m_metadata->setRows(metadata);
}

} // namespace plandeck

#include "moc_planinspector.cpp"
