// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int measuredRows = 60;
constexpr int widestColumn = 360;
constexpr int leastStretch = 200;
constexpr int widestByHand = 2000;
constexpr std::array goKeys{Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grown(metric::rowHeight, font(), 2));
    auto *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->viewport()->installEventFilter(this);
    header->setFixedHeight(grown(metric::headerHeight, font()));
    header->setMinimumSectionSize(48);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { onResized(column, width); });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { openColumnMenu(header->viewport()->mapToGlobal(at)); });
    setCells(new CellDelegate(this));
    addMove(QStringLiteral("nextRowAction"), tr("Next row"), Qt::Key_J, 1);
    addMove(QStringLiteral("previousRowAction"), tr("Previous row"), Qt::Key_K, -1);
}

void TableView::addMove(const QString &objectName, const QString &words, Qt::Key key, int step)
{
    auto *action = new QAction(words, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, step] {
        const auto next = model()->index(qMax(0, currentIndex().row() + step), qMax(0, currentIndex().column()));
        if (next.isValid())
            setCurrentIndex(next);
    });
    addAction(action);
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    m_isFitted = false;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitOnce);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    fitColumns();
}

void TableView::setCells(CellDelegate *cells)
{
    delete m_cells;
    m_cells = cells;
    m_cells->setParent(this);
    m_cells->setHoveredRow(m_hoveredRow);
    setItemDelegate(m_cells);
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    fitColumns();
}

void TableView::fitColumns()
{
    if (!model())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    auto *header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretchColumn)
            continue;
        const int measured = qMax(header->sectionSizeHint(column), sizeHintForColumn(column));
        header->resizeSection(column, m_widths.value(column, measured));
    }
    m_isFitted = model()->rowCount() > 0;
    stretch();
}

void TableView::onResized(int column, int width)
{
    if (column == m_stretchColumn)
        return;
    stretch();
    if (m_isFitting || width == 0)
        return;
    m_widths.insert(column, width);
    Q_EMIT columnsChosen();
}

void TableView::setWidths(const QMap<int, int> &widths)
{
    m_widths.clear();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (it.key() >= 0 && it.value() >= horizontalHeader()->minimumSectionSize() && it.value() <= widestByHand)
            m_widths.insert(it.key(), it.value());
    fitColumns();
}

/// By hand: QHeaderView::Stretch would press the column down to a few letters.
void TableView::stretch()
{
    auto *header = horizontalHeader();
    if (m_stretchColumn >= header->count() || header->isSectionHidden(m_stretchColumn))
        return;
    const int others = header->length() - header->sectionSize(m_stretchColumn);
    const int wanted = qMax(viewport()->width() - others, leastStretch);
    if (wanted != header->sectionSize(m_stretchColumn))
        header->resizeSection(m_stretchColumn, wanted);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void TableView::fitOnce()
{
    if (!m_isFitted)
        fitColumns(); // later rows leave the widths alone: people may have changed them
}

int TableView::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = 0;
    if (!model())
        return widest;
    const int rows = qMin(model()->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row)
        widest = qMax(widest, m_cells->sizeHint(option, model()->index(row, column)).width());
    return qMin(widest, widestColumn);
}

// ---- which columns are shown --------------------------------------------------------------------------------------

void TableView::letColumnsBeChosen()
{
    if (m_chooseColumns)
        return;
    m_chooseColumns = new QAction(tr("Choose columns…"), this);
    m_chooseColumns->setObjectName(u"chooseColumnsAction"_s);
    m_chooseColumns->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_chooseColumns->setShortcutContext(Qt::WidgetShortcut);
    connect(m_chooseColumns, &QAction::triggered, this,
            [this] { openColumnMenu(horizontalHeader()->viewport()->mapToGlobal(QPoint(0, horizontalHeader()->height()))); });
    addAction(m_chooseColumns);
}

void TableView::setLeftOut(const QSet<int> &columns)
{
    m_leftOut = columns;
    showColumns();
}

void TableView::setSpared(int column, bool isSpared)
{
    if (m_spared.contains(column) == isSpared)
        return;
    isSpared ? (void)m_spared.insert(column) : (void)m_spared.remove(column);
    showColumns();
}

void TableView::showColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnHidden(column, column != m_stretchColumn && (m_leftOut.contains(column) || m_spared.contains(column)));
    fitColumns();
}

void TableView::choose(int column, bool isShown)
{
    isShown ? (void)m_leftOut.remove(column) : (void)m_leftOut.insert(column);
    showColumns();
    Q_EMIT columnsChosen();
}

void TableView::openColumnMenu(const QPoint &at)
{
    if (!m_chooseColumns || !model())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == m_stretchColumn || !m_leftOut.contains(column));
        action->setEnabled(column != m_stretchColumn);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { choose(column, isShown); });
    }
    menu->popup(at);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isSpace = event->key() == Qt::Key_Space && selectionMode() == ExtendedSelection && currentIndex().isValid();
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (isSpace)
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    else
        QTableView::keyPressEvent(event);
    if (event->modifiers() == Qt::NoModifier && std::ranges::count(goKeys, event->key()) > 0)
        chooseCurrent();
}

/// The first row has the focus before anything is chosen: a key that leads there would lead nowhere.
void TableView::chooseCurrent()
{
    if (selectionMode() != NoSelection && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// A line for each row, its cells between tabs, as spreadsheets take them.
void TableView::copyRows() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const auto &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells.append(m_cells->plainText(row.siblingAtColumn(column)));
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(indexAt(static_cast<QMouseEvent *>(event)->pos()).row());
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

/// The whole of a heading that had to be shortened.
bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    auto *header = horizontalHeader();
    if (watched != header->viewport() || event->type() != QEvent::ToolTip)
        return QTableView::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = header->logicalIndexAt(help->pos());
    const bool isShortened = column >= 0 && header->sectionSizeHint(column) > header->sectionSize(column);
    const QString words = isShortened ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    QToolTip::showText(help->globalPos(), words, header->viewport());
    return true;
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_cells->setHoveredRow(row);
    viewport()->update();
}

} // namespace plandeck

#include "moc_tableview.cpp"
