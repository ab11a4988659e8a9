// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonview.h"

#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

enum Column { Name, Value, ColumnCount };
constexpr int IsPlainRole = Qt::UserRole; // no text, but a number or a truth value
constexpr int openDepth = 3; // of what is open at first
constexpr int rowRoom = 24;

/// Rows closer to each other than those of lists.
class JsonRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowRoom};
    }
};

} // namespace

JsonView::JsonView(const QString &name, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new JsonRows(this));
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setIndentation(14);
    setAlternatingRowColors(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemExpanded, this, &JsonView::updateGeometry);
    connect(this, &QTreeWidget::itemCollapsed, this, &JsonView::updateGeometry);
}

void JsonView::setJson(const QByteArray &json)
{
    clear();
    const auto tree = jsonTree(json);
    if (tree)
        for (const auto &child : tree->children)
            add(invisibleRootItem(), child);
    else if (!json.isEmpty())
        add(invisibleRootItem(), {.kind = JsonNode::Kind::Text, .text = QString::fromUtf8(json)});
    expandToDepth(openDepth - 1);
    resizeColumnToContents(Name);
    updateGeometry();
}

void JsonView::add(QTreeWidgetItem *parent, const JsonNode &node)
{
    auto *item = new QTreeWidgetItem(parent, {node.key, shortText(node)});
    item->setToolTip(Value, node.text);
    item->setData(Name, Qt::AccessibleTextRole, u"%1: %2"_s.arg(node.key, shortText(node)));
    item->setData(Value, IsPlainRole, node.kind == JsonNode::Kind::Number || node.kind == JsonNode::Kind::Boolean);
    tint(item);
    for (const auto &child : node.children)
        add(item, child);
}

void JsonView::tint(QTreeWidgetItem *item)
{
    const auto &t = tokensOf(palette());
    item->setForeground(Name, t.textMuted);
    item->setForeground(Value, item->data(Value, IsPlainRole).toBool() ? t.accent : t.text);
}

void JsonView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        tint(*item);
}

int JsonView::openHeight() const
{
    int rows = 0;
    for (auto index = model()->index(0, 0); index.isValid(); index = indexBelow(index))
        ++rows;
    return rows * rowRoom;
}

QSize JsonView::sizeHint() const
{
    return {200, qMax(rowRoom, openHeight()) + 2};
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !currentItem())
        return QTreeWidget::keyPressEvent(event);
    QGuiApplication::clipboard()->setText(currentItem()->text(Value));
}

} // namespace plandeck

#include "moc_jsonview.cpp"
