// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plansbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PlansBar::PlansBar(ChipRow *chips, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(chips, 1);
    m_sort = buildSortButton();
    row->addWidget(m_sort);
    m_view = new SegmentedControl(tr("View"));
    m_view->setObjectName(u"viewSegmentedControl"_s);
    m_view->addSegment(u"cards"_s, Icon::Cards, tr("Cards"), false);
    m_view->addSegment(u"table"_s, Icon::Table, tr("Table"), false);
    connect(m_view, &SegmentedControl::chosen, this, &PlansBar::viewChosen);
    row->addWidget(m_view);
}

QPushButton *PlansBar::buildSortButton()
{
    const std::array<std::pair<PlanOrder, QString>, 8> orders{{{PlanOrder::CreatedAtDown, tr("Newest first")},
                                                               {PlanOrder::CreatedAt, tr("Oldest first")},
                                                               {PlanOrder::UpdatedAtDown, tr("Last changed first")},
                                                               {PlanOrder::UpdatedAt, tr("Last changed last")},
                                                               {PlanOrder::Name, tr("Name, A to Z")},
                                                               {PlanOrder::NameDown, tr("Name, Z to A")},
                                                               {PlanOrder::Price, tr("Price, low to high")},
                                                               {PlanOrder::PriceDown, tr("Price, high to low")}}};
    auto *button = new QPushButton(iconOf(Icon::SortDescending), {});
    button->setObjectName(u"sortPushButton"_s);
    setButtonKind(button, ButtonKind::Quiet);
    auto *menu = new QMenu(button);
    m_orders = new QActionGroup(menu);
    for (const auto &[order, words] : orders) {
        auto *action = menu->addAction(words);
        action->setObjectName(wordOf(order) + u"Action"_s);
        action->setCheckable(true);
        action->setData(int(order));
        m_orders->addAction(action);
    }
    connect(m_orders, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT orderingChosen(PlanOrder(action->data().toInt())); });
    button->setMenu(menu);
    return button;
}

void PlansBar::setOrdering(PlanOrder ordering)
{
    for (auto *action : m_orders->actions()) {
        if (action->data().toInt() != int(ordering))
            continue;
        action->setChecked(true);
        m_sort->setText(action->text());
        m_sort->setAccessibleName(tr("Sorted by: %1").arg(action->text()));
        const bool isDown = wordOf(ordering).startsWith(u'-');
        m_sort->setIcon(iconOf(isDown ? Icon::SortDescending : Icon::SortAscending, Tone::Muted));
    }
}

void PlansBar::setView(const QString &view)
{
    m_view->setCurrent(view);
}

} // namespace plandeck

#include "moc_plansbar.cpp"
