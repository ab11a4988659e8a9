// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenantinspector.h"

#include "ui/common/moments.h"
#include "ui/staff/inspectionstrip.h"
#include "ui/staff/tenantlooks.h"
#include "ui/staff/tenanttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/separator.h"

#include <QtGui/QAction>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int paneWidth = 640; // room for tables

QVBoxLayout *columnOf(QWidget *block)
{
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    return column;
}

} // namespace

TenantInspector::TenantInspector(InspectionModel &model, QAction *lookInto, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pane(new InspectorPane)
    , m_before(new QWidget)
    , m_banner(new Banner)
    , m_facts(new KeyValueList)
    , m_inside(new QWidget)
    , m_strip(new InspectionStrip(model))
    , m_looks(new TenantLooks(model))
{
    setObjectName(u"tenantInspector"_s);
    m_banner->setObjectName(u"tenantInspectorBanner"_s);
    m_facts->setObjectName(u"tenantFactsKeyValueList"_s);
    auto *look = new ActionButton(lookInto);
    setButtonKind(look, ButtonKind::Primary);
    m_pane->setLeastWidth(paneWidth);
    m_pane->addAction(look);
    m_pane->addMenuButton(u"tenantMorePushButton"_s, Icon::More, tr("&More"), more);
    auto *before = columnOf(m_before);
    before->addWidget(m_banner);
    before->addWidget(m_facts);
    before->addStretch(1);
    auto *inside = columnOf(m_inside);
    inside->addWidget(m_strip);
    inside->addWidget(new Separator);
    inside->addWidget(m_looks, 1);
    auto *either = new QWidget;
    auto *column = columnOf(either);
    column->addWidget(m_before);
    column->addWidget(m_inside, 1);
    m_pane->addFilling(either);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pane);
    connect(m_strip, &InspectionStrip::endRequested, this, &TenantInspector::endRequested);
}

void TenantInspector::setTenant(const TenantListing &tenant)
{
    const bool isOpen = m_model.isOpen(tenant.id);
    const bool hasEnded = m_model.hasEnded(tenant.id);
    m_pane->setHeading(tenant.name, tenant.slug);
    m_before->setVisible(!isOpen);
    m_inside->setVisible(isOpen);
    if (isOpen) {
        m_strip->follow();
        return m_looks->look();
    }
    m_banner->setMessage(hasEnded ? Tone::Warn : Tone::Info,
                         hasEnded ? tr("Looking into this company has ended. To go on, say why anew.")
                                  : tr("What is in it is seen with a reason, for an hour, and on record."));
    const auto status = tenantWord(tenant.status);
    const auto stripe = stripeWord(tenant.stripe);
    m_facts->setRows({{tr("State"), status.word, false, status.tone},
                      {tr("Tier"), tierName(tenant.tier)},
                      {tr("Stripe"), stripe.word, false, stripe.tone},
                      {tr("Created"), dayAndTimeText(tenant.createdAt)},
                      {tr("Tenant ID"), tenant.id.text(), true}});
}

} // namespace plandeck

#include "moc_tenantinspector.cpp"
