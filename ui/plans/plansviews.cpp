// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plansviews.h"

#include "ui/panels/records.h"
#include "ui/plans/plancells.h"
#include "ui/plans/planscardview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto wholeRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

PlansViews::PlansViews(PlansModel &model, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_cards(new PlansCardView)
    , m_table(new TableView)
    , m_selection(new QItemSelectionModel(&model, this))
{
    m_cards->setObjectName(u"plansCardView"_s);
    m_cards->setAccessibleName(tr("Plans as cards"));
    m_table->setObjectName(u"plansTableView"_s);
    m_table->setAccessibleName(tr("Plans in a table"));
    showRecords(*m_table, m_model, new PlanCells(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addWidget(m_cards);
    addWidget(Card::around(m_table));
    listenTo(m_cards);
    listenTo(m_table);
    connect(m_cards, &PlansCardView::opened, this, &PlansViews::inspectCurrent);
    connect(m_cards, &PlansCardView::publishRequested, this, &PlansViews::publishRequested);
    connect(m_table, &QAbstractItemView::activated, this, &PlansViews::inspectCurrent);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PlansViews::sortBy);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &PlansViews::announceSelection);
    connect(&m_model, &PlansModel::dataChanged, this, &PlansViews::selectionChanged);
}

void PlansViews::listenTo(QAbstractItemView *view)
{
    view->setModel(&m_model);
    const auto *own = view->selectionModel();
    view->setSelectionModel(m_selection);
    delete own;
    view->viewport()->installEventFilter(this);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QAbstractItemView::clicked, this, &PlansViews::inspectClicked);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &at) { Q_EMIT menuRequested(view->viewport()->mapToGlobal(at)); });
}

bool PlansViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_isPressed = true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_isPressed) {
        m_isPressed = false;
        QTimer::singleShot(0, this, &PlansViews::announceSelection); // after the view has seen it
    }
    return QStackedWidget::eventFilter(watched, event);
}

void PlansViews::announceSelection()
{
    if (!m_isPressed)
        Q_EMIT selectionChanged();
}

void PlansViews::setView(const QString &view)
{
    const bool hadFocus = this->view()->hasFocus();
    setCurrentIndex(view == u"table"_s ? 1 : 0);
    if (m_selection->currentIndex().isValid())
        this->view()->scrollTo(m_selection->currentIndex());
    if (hadFocus)
        focusView();
}

void PlansViews::setNarrow(bool isNarrow)
{
    m_table->setSpared(PlansModel::StripePrice, isNarrow);
}

void PlansViews::setOffersPublishing(bool offers)
{
    m_cards->setOffersPublishing(offers);
}

QAbstractItemView *PlansViews::view() const
{
    return currentIndex() == 1 ? static_cast<QAbstractItemView *>(m_table) : m_cards;
}

void PlansViews::focusView()
{
    view()->setFocus(Qt::OtherFocusReason);
}

/// The header shows how the service sorts. What it does not sort by leaves the indicator where it was.
void PlansViews::showOrdering(PlanOrder ordering)
{
    const bool isDown = wordOf(ordering).startsWith(u'-');
    int column = -1;
    switch (ordering) {
    case PlanOrder::CreatedAt:
    case PlanOrder::CreatedAtDown: column = PlansModel::Created; break;
    case PlanOrder::Name:
    case PlanOrder::NameDown: column = PlansModel::Name; break;
    case PlanOrder::Price:
    case PlanOrder::PriceDown: column = PlansModel::Price; break;
    case PlanOrder::UpdatedAt:
    case PlanOrder::UpdatedAtDown: break; // has no column
    }
    auto *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->viewport()->update();
}

void PlansViews::sortBy(int column, Qt::SortOrder order)
{
    const bool isDown = order == Qt::DescendingOrder;
    switch (column) {
    case PlansModel::Name: return Q_EMIT orderingChosen(isDown ? PlanOrder::NameDown : PlanOrder::Name);
    case PlansModel::Price: return Q_EMIT orderingChosen(isDown ? PlanOrder::PriceDown : PlanOrder::Price);
    case PlansModel::Created: return Q_EMIT orderingChosen(isDown ? PlanOrder::CreatedAtDown : PlanOrder::CreatedAt);
    case -1: return Q_EMIT orderingChosen(PlanOrder::CreatedAtDown); // a third click: as it was
    default: return Q_EMIT orderingChosen(m_model.ordering());
    }
}

/// What merely has the focus is chosen by that.
void PlansViews::inspectCurrent()
{
    m_selection->select(m_selection->currentIndex(), wholeRow);
    Q_EMIT inspected();
}

/// With Ctrl and Shift a click chooses several.
void PlansViews::inspectClicked()
{
    if (selected())
        Q_EMIT inspected();
}

std::optional<Plan> PlansViews::selected() const
{
    const auto plans = chosen();
    return plans.size() == 1 ? std::optional(plans.first()) : std::nullopt;
}

QList<Plan> PlansViews::chosen() const
{
    auto rows = m_selection->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Plan> plans;
    plans.reserve(rows.size());
    for (const auto &row : std::as_const(rows))
        plans.append(m_model.record(row.row()));
    return plans;
}

void PlansViews::selectAll()
{
    view()->selectAll();
}

bool PlansViews::select(PlanId plan)
{
    const int row = m_model.rowOf(plan);
    if (row < 0)
        return false;
    const auto index = m_model.index(row, 0);
    m_selection->setCurrentIndex(index, wholeRow);
    view()->scrollTo(index);
    return true;
}

void PlansViews::clearSelection()
{
    m_selection->clearSelection();
}

} // namespace plandeck

#include "moc_plansviews.cpp"
