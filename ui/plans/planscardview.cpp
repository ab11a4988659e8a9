// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planscardview.h"

#include "models/plansmodel.h"
#include "ui/plans/plancardpainter.h"
#include "ui/plans/plantext.h"
#include "ui/theme/paint.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int leastCardWidth = 252;
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
    explicit PlanCardDelegate(PlansCardView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void setOffersPublishing(bool offers) { m_offersPublishing = offers; }

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

    void setCell(const QSize &cell) { m_cell = cell; }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_cell; }

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

    /// The whole plan in words, where the card has no room for all of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !painter(option).shortens(planAt(index), cardIn(option).width()))
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), spokenPlan(planAt(index)), view, option.rect);
        return true;
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect button = painter(option).publishRect(planAt(index), cardIn(option));
        if (mouse->button() != Qt::LeftButton || !button.contains(mouse->pos()))
            return false;
        Q_EMIT m_view->publishRequested();
        return true;
    }

private:
    PlanCardPainter painter(const QStyleOptionViewItem &option) const
    {
        return {option.font,
                option.direction,
                {.mostFeatures = mostFeatures,
                 .keepsDescription = !m_fullest.description.isEmpty(),
                 .keepsTrial = m_fullest.hasTrial(),
                 .offersPublishing = m_offersPublishing}};
    }

    /// The gaps lie between the cards and not after the last one, so each column has its card at another place in its cell.
    QRect cardIn(const QStyleOptionViewItem &option) const
    {
        const int room = option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width() : m_cell.width();
        const int columns = qMax(1, room / m_cell.width());
        const int width = (room - (columns - 1) * metric::cardGap) / columns;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int start = isMirrored ? room - 1 - option.rect.right() : option.rect.left();
        const int column = (start + m_cell.width() / 2) / m_cell.width();
        const int x = column * (width + metric::cardGap);
        return {isMirrored ? room - x - width : x, option.rect.top(), width, option.rect.height() - metric::cardGap};
    }

    PlansCardView *m_view;
    bool m_offersPublishing = false;
    Plan m_fullest;
    QSize m_cell{leastCardWidth, leastCardWidth}; // of the grid: a card and its share of the gaps
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
    setSelectionMode(ExtendedSelection);
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

void PlansCardView::setOffersPublishing(bool offers)
{
    m_cards->setOffersPublishing(offers);
    viewport()->update();
}

void PlansCardView::measure()
{
    m_cards->measure(*model());
    arrange();
}

/// As many equal columns as fit.
void PlansCardView::arrange()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int room = viewport()->width();
    const int columns = qMax(1, (room + metric::cardGap) / (leastCardWidth + metric::cardGap));
    const QSize cell((room - 1) / columns, m_cards->cardHeight(option) + metric::cardGap);
    m_cards->setCell(cell);
    if (cell != gridSize())
        setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 4);
}

/// The current card stays in sight when the inspector takes its room.
void PlansCardView::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight = visualRect(currentIndex()).intersects(QRect({}, event->oldSize()));
    arrange();
    QListView::resizeEvent(event);
    if (wasInSight) {
        doItemsLayout();
        scrollTo(currentIndex());
    }
}

void PlansCardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange))
        arrange();
}

void PlansCardView::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!currentIndex().isValid())
        return QListView::keyPressEvent(event);
    if (isOpening)
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Space)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    else
        QListView::keyPressEvent(event);
}

/// A card stands for the whole row: the table shares the choice.
QItemSelectionModel::SelectionFlags PlansCardView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto command = QListView::selectionCommand(index, event);
    return command == QItemSelectionModel::NoUpdate ? command
                                                    : command | QItemSelectionModel::Rows; // NoUpdate: it waits for the release
}

} // namespace plandeck

#include "moc_planscardview.cpp"
