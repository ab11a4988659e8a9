// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallerypages.h"

#include "tests/ui/gallery/galleryparts.h"
#include "tests/ui/gallery/samplemodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QWidget *figureCard(const QString &title, const QString &figure, const QString &note, Tone tone)
{
    auto *card = new Card;
    card->body()->setContentsMargins(16, 12, 16, 12);
    card->body()->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(figure, TextRole::Figure), 1);
    row->addWidget(new TextLabel(note, TextRole::Small, tone), 0, Qt::AlignBottom);
    card->body()->addWidget(new TextLabel(title, TextRole::Small, Tone::Muted));
    card->body()->addLayout(row);
    return card;
}

InspectorPane *sampleInspector()
{
    auto *pane = new InspectorPane;
    pane->setHeading(u"Pro"_s, u"$29.99 a month"_s);
    pane->addAction(button(u"Edit"_s, Icon::Pencil));
    pane->addAction(button(u"Duplicate…"_s, Icon::Duplicate));
    auto *facts = new KeyValueList;
    facts->setRows({{u"Stripe"_s, u"In sync"_s, false, Tone::Ok},
                    {u"Interval"_s, u"Monthly"_s},
                    {u"Trial"_s, u"14 days"_s},
                    {u"Subscribers"_s, u"412"_s},
                    {u"Description"_s, u"Three seats, reports, exports and everything of Starter"_s},
                    {u"Archived"_s, {}}});
    pane->addSection({}, facts);
    auto *ids = new KeyValueList;
    ids->setRows({{u"Product"_s, u"prod_QX4mZk0c1aZ8sT"_s, true}, {u"Price"_s, u"price_1QhT0n2eZvKYlo2C8mSdKf3w"_s, true}});
    pane->addSection(u"In Stripe"_s, ids);
    return pane;
}

QWidget *tablePage(QWidget *parent)
{
    const auto [page, column] = pageColumn(parent);
    auto *header = new PageHeader(u"Plans"_s, u"21 plans, 18 active"_s);
    header->addAction(new SearchField(u"Search name or id"_s));
    auto *view = new SegmentedControl(u"View"_s);
    view->addSegment(u"cards"_s, Icon::Cards, u"Cards"_s);
    view->addSegment(u"table"_s, Icon::Table, u"Table"_s);
    view->setCurrent(u"table"_s);
    header->addAction(view);
    header->addAction(button(u"Refresh"_s, Icon::Refresh));
    header->addAction(button(u"New plan"_s, Icon::Plus, ButtonKind::Primary));
    column->addWidget(header);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(metric::cardGap);
    figures->addWidget(figureCard(u"Active plans"_s, u"18"_s, u"3 more than last month"_s, Tone::Ok));
    figures->addWidget(figureCard(u"Subscribers"_s, u"1,860"_s, u"11 % up"_s, Tone::Ok));
    figures->addWidget(figureCard(u"Not in sync"_s, u"4"_s, u"2 failed"_s, Tone::Bad));
    column->addLayout(figures);

    auto *table = new TableView;
    table->setObjectName(u"plansTableView"_s);
    table->setAccessibleName(u"Plans"_s);
    table->setCells(new SampleCells(table));
    table->setModel(new SampleModel(table));
    table->setCurrentIndex(table->model()->index(1, 0));
    table->horizontalHeader()->setSortIndicator(SampleModel::Name, Qt::AscendingOrder);
    auto *body = new QHBoxLayout;
    body->setSpacing(metric::blockGap);
    body->addWidget(Card::around(table), 1);
    body->addWidget(sampleInspector());
    column->addLayout(body, 1);
    return page;
}

CardButton *planCard(const SampleModel::Plan &plan)
{
    auto *card = new CardButton;
    card->setText(u"%1, %2 %3"_s.arg(plan.name, plan.price, plan.interval));
    auto *top = new QHBoxLayout;
    top->addWidget(new ElidedLabel(plan.name, Qt::ElideRight, TextRole::Heading), 1);
    top->addWidget(new Badge(syncWord(plan.sync), syncTone(plan.sync)));
    auto *price = new QHBoxLayout;
    price->setSpacing(6);
    price->addWidget(new TextLabel(plan.price, TextRole::Title));
    price->addWidget(new TextLabel(plan.interval, TextRole::Body, Tone::Muted), 1, Qt::AlignBottom);
    card->body()->addLayout(top);
    card->body()->addLayout(price);
    card->body()->addWidget(new Separator);
    for (const auto &feature : {u"Unlimited invoices"_s, u"Three seats"_s, u"Priority support"_s}) {
        auto *line = new QHBoxLayout;
        line->addWidget(new IconLabel(Icon::Check, Tone::Ok));
        line->addWidget(new TextLabel(feature), 1);
        card->body()->addLayout(line);
    }
    card->body()->addStretch(1);
    return card;
}

QWidget *cardsPage(QWidget *parent)
{
    const auto [page, column] = pageColumn(parent);
    auto *header = new PageHeader(u"Plans as cards"_s, u"As customers see them"_s);
    header->addAction(button(u"New plan"_s, Icon::Plus, ButtonKind::Primary));
    column->addWidget(header);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metric::controlGap);
    auto *active = new FilterChip(u"Active"_s);
    active->setChecked(true);
    auto *interval = new FilterChip(u"Interval: any"_s);
    interval->setMenu(new QMenu(interval));
    chips->addWidget(active);
    chips->addWidget(new FilterChip(u"Not in sync"_s));
    chips->addWidget(interval);
    chips->addStretch(1);
    column->addLayout(chips);
    column->addWidget(new Banner(Tone::Warn, u"Stripe is not connected: plans stay here until it is."_s, u"Connect"_s));

    auto *cards = new QWidget;
    auto *flow = new FlowLayout(metric::cardGap, cards);
    flow->setColumnWidth(248);
    for (int i = 0; i < 7; ++i)
        flow->addWidget(planCard(SampleModel::plans().at(i)));
    static_cast<CardButton *>(flow->itemAt(1)->widget())->setChecked(true);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    column->addWidget(scroll, 1);
    return page;
}

StateView *stateView(StateView::State state)
{
    auto *filled = new Card;
    filled->body()->addWidget(new TextLabel(u"Content"_s));
    auto *view = new StateView(filled, Skeleton::Shape::Rows);
    view->setEmptyWords({Icon::Plans, u"Create your first plan"_s,
                         u"A plan is what your customers subscribe to. It appears in Stripe too."_s, u"New plan"_s});
    switch (state) {
    case StateView::State::Loading: view->showLoading(); break;
    case StateView::State::Empty: view->showEmpty(); break;
    case StateView::State::FilteredEmpty: view->showFilteredEmpty(); break;
    case StateView::State::Failed:
        view->showFailed(u"Stripe does not answer. Nothing was changed."_s, u"Request req_8KdL2m9fX"_s);
        break;
    case StateView::State::Filled: view->showFilled(); break;
    }
    return view;
}

QWidget *statesPage(QWidget *parent)
{
    const auto [page, column] = pageColumn(parent);
    column->addWidget(new PageHeader(u"States"_s, u"Loading, empty, filtered empty, failed"_s));
    auto *grid = new QGridLayout;
    grid->setSpacing(metric::blockGap);
    grid->addWidget(stateView(StateView::State::Loading), 0, 0);
    grid->addWidget(stateView(StateView::State::Empty), 0, 1);
    grid->addWidget(stateView(StateView::State::FilteredEmpty), 1, 0);
    grid->addWidget(stateView(StateView::State::Failed), 1, 1);
    for (const int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    column->addLayout(grid, 1);
    return page;
}

QWidget *iconsPage(QWidget *parent)
{
    const auto [page, column] = pageColumn(parent);
    column->addWidget(new PageHeader(u"Icons"_s, u"One family"_s));
    auto *card = new Card;
    auto *holder = new QWidget;
    auto *flow = new FlowLayout(metric::controlGap, holder);
    flow->setColumnWidth(96);
    for (int i = 1; i < iconCount; ++i) {
        auto *cell = new QWidget;
        auto *words = new QVBoxLayout(cell);
        words->setContentsMargins(4, 8, 4, 8);
        words->addWidget(new IconLabel(Icon(i), Tone::Text, 24), 0, Qt::AlignHCenter);
        auto *name = new TextLabel(iconPath(Icon(i)).section(u'/', -1).chopped(4), TextRole::Small, Tone::Muted);
        name->setAlignment(Qt::AlignCenter);
        words->addWidget(name);
        flow->addWidget(cell);
    }
    card->body()->addWidget(holder);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

} // namespace

QList<ShellPage> galleryPages()
{
    return {{u"table"_s, u"Plans"_s, Icon::Plans, QKeySequence(Qt::ALT | Qt::Key_1), tablePage, {}},
            {u"cards"_s, u"Cards"_s, Icon::Cards, QKeySequence(Qt::ALT | Qt::Key_2), cardsPage, {}},
            {u"controls"_s, u"Controls"_s, Icon::Settings, QKeySequence(Qt::ALT | Qt::Key_3), controlsPage, {}},
            {u"states"_s, u"States"_s, Icon::Inbox, QKeySequence(Qt::ALT | Qt::Key_4), statesPage, u"Less often"_s},
            {u"icons"_s, u"Icons"_s, Icon::Tag, QKeySequence(Qt::ALT | Qt::Key_5), iconsPage, u"Less often"_s}};
}

} // namespace plandeck
