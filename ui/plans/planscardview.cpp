// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planscardview.h"

#include "models/plansmodel.h"
#include "ui/plans/plancardpainter.h"
#include "ui/plans/plantext.h"
#include "ui/theme/paint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int leastCardWidth = 252;
constexpr int cardPadding = 16;
constexpr int mostFeatures = 6;

Plan planAt(const QModelIndex &index)
{
    return index.data(PlansModel::RecordRole).value<Plan>();
}

} // namespace

/// Paints the cards. All are as high as the fullest needs, so that they stand in rows.
class PlanCardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What the fullest of the cards has.
    void measure(const QAbstractItemModel &model)
    {
        m_fullest = {.name = u"x"_s, .price = {1}, .currency = u"usd"_s};
        for (int row = 0; row < model.rowCount(); ++row) {
            const Plan plan = planAt(model.index(row, 0));
            if (!plan.description.isEmpty())
                m_fullest.description = u"x"_s;
            if (plan.features.size() > m_fullest.features.size())
                m_fullest.features = QStringList(qMin(plan.features.size(), qsizetype(mostFeatures + 1)), u"x"_s);
            m_fullest.trialDays = qMax(m_fullest.trialDays, plan.trialDays);
        }
    }

    int cardHeight(const QStyleOptionViewItem &option) const { return painter(option).heightOf(m_fullest, leastCardWidth); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &t = tokensOf(option.palette);
        const QRect card = cardIn(option);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QColor border = isSelected ? t.accent : isHovered ? t.borderStrong : t.border;
        paintRounded(painter, card, t.surface, border, isSelected ? 2 : 1, metric::cardRadius);
        const bool isByKeyboard = option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if ((option.state & QStyle::State_HasFocus) && isByKeyboard)
            paintFocusRing(painter, QRectF(card).adjusted(4, 4, -4, -4), t.accent, metric::cardRadius - 3);
        this->painter(option).paint(painter, t, planAt(index), card);
    }

private:
    PlanCardPainter painter(const QStyleOptionViewItem &option) const
    {
        return {option.font,
                option.direction,
                {.mostFeatures = mostFeatures,
                 .keepsDescription = !m_fullest.description.isEmpty(),
                 .keepsTrial = m_fullest.hasTrial()}};
    }

    /// The grid's cell without the gap after it.
    static QRect cardIn(const QStyleOptionViewItem &option)
    {
        return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -metric::cardGap, -metric::cardGap));
    }

    Plan m_fullest;
};

PlansCardView::PlansCardView(QWidget *parent)
    : QListView(parent)
    , m_cards(new PlanCardDelegate(this))
{
    setItemDelegate(m_cards);
    setFrameShape(NoFrame);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setSelectionMode(SingleSelection);
    setSelectionRectVisible(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, &PlansCardView::opened);
}

void PlansCardView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &PlansCardView::measure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PlansCardView::measure);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlansCardView::measure);
    connect(model, &QAbstractItemModel::modelReset, this, &PlansCardView::measure);
    measure();
}

void PlansCardView::measure()
{
    m_cards->measure(*model());
    arrange();
}

/// As many equal columns as fit. The scroll bar's room is always kept, so that it cannot make the columns jump.
void PlansCardView::arrange()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - bar;
    const int columns = qMax(1, (room + metric::cardGap) / (leastCardWidth + metric::cardGap));
    const QSize cell(qMax(leastCardWidth, room / columns), m_cards->cardHeight(option) + metric::cardGap);
    if (cell != gridSize())
        setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 4);
}

void PlansCardView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
}

void PlansCardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange))
        arrange();
}

void PlansCardView::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!isOpening || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    setCurrentIndex(currentIndex());
    Q_EMIT opened(currentIndex());
}

} // namespace plandeck

#include "moc_planscardview.cpp"
