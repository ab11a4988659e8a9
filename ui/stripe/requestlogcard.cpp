// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/requestlogcard.h"
#include "ui/panels/loadstates.h"
#include "ui/panels/records.h"

#include "ui/common/errortext.h"
#include "ui/stripe/requestcells.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int tableHeight = 320;
} // namespace

RequestLogCard::RequestLogCard(StripeRequestsModel &model, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_toggle(new QPushButton)
    , m_filters(new QWidget)
    , m_table(new TableView)
{
    setObjectName(u"requestLogCard"_s);
    setAccessibleName(tr("Requests to Stripe"));
    m_state = new StateView(buildTable(), Skeleton::Shape::Rows);
    m_state->setObjectName(u"requestsStateView"_s);
    m_state->setFixedHeight(tableHeight);
    m_state->setEmptyWords({Icon::Log, tr("No requests yet"), tr("What is asked of Stripe from now on stands here."), {}});
    m_state->setFilteredWords(
        {Icon::Filter, tr("No such request"), tr("None of the last requests ended this way."), tr("Show all")});
    body()->setContentsMargins(20, 16, 20, 16);
    body()->setSpacing(metric::cardGap);
    body()->addWidget(buildHead());
    body()->addWidget(m_state);
    connect(&m_model, &StripeRequestsModel::loadStateChanged, this, &RequestLogCard::follow);
    connect(m_state, &StateView::retryRequested, &m_model, &StripeRequestsModel::refresh);
    connect(m_state, &StateView::clearFiltersRequested, this,
            [this] { m_filters->findChild<QAbstractButton *>(u"allRequestsFilterChip"_s)->click(); });
    setOpen(false);
    follow();
}

QWidget *RequestLogCard::buildHead()
{
    auto *head = new QWidget;
    m_toggle->setObjectName(u"requestLogPushButton"_s);
    m_toggle->setCheckable(true);
    setButtonKind(m_toggle, ButtonKind::Quiet);
    connect(m_toggle, &QPushButton::toggled, this, &RequestLogCard::setOpen);
    auto *chips = new QHBoxLayout(m_filters);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(6);
    auto *group = new QButtonGroup(m_filters);
    group->setExclusive(true);
    addFilter(tr("All"), u"allRequestsFilterChip"_s, std::nullopt);
    addFilter(tr("Refused"), u"refusedRequestsFilterChip"_s, StripeAnswer::Refusal);
    addFilter(tr("Failed"), u"failedRequestsFilterChip"_s, StripeAnswer::Failure);
    addFilter(tr("No answer"), u"silentRequestsFilterChip"_s, StripeAnswer::None);
    for (auto *chip : m_filters->findChildren<QAbstractButton *>())
        group->addButton(chip);
    group->buttons().first()->setChecked(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(new SectionLabel(tr("Requests to Stripe")));
    row->addStretch(1);
    row->addWidget(m_filters);
    row->addWidget(m_toggle);
    return head;
}

QWidget *RequestLogCard::buildTable()
{
    m_table->setObjectName(u"requestsTableView"_s);
    m_table->setAccessibleName(tr("Requests to Stripe, newest first"));
    m_table->setSortingEnabled(false);
    m_table->setStretchColumn(StripeRequestsModel::Request);
    showRecords(*m_table, m_model, new RequestCells(m_table));
    return m_table;
}

void RequestLogCard::addFilter(const QString &word, const QString &name, const std::optional<StripeAnswer> &filter)
{
    auto *chip = new FilterChip(word);
    chip->setObjectName(name);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { m_model.setFilter(filter); });
    m_filters->layout()->addWidget(chip);
}

void RequestLogCard::setOpen(bool isOpen)
{
    m_toggle->setText(isOpen ? tr("&Hide") : tr("&Show"));
    m_toggle->setAccessibleName(isOpen ? tr("Hide the requests to Stripe") : tr("Show the requests to Stripe"));
    m_filters->setVisible(isOpen);
    m_state->setVisible(isOpen);
    if (isOpen)
        m_model.refresh();
}

void RequestLogCard::follow()
{
    showLoadState(*m_state, m_model.loadState(), m_model.problem());
}

} // namespace plandeck

#include "moc_requestlogcard.cpp"
