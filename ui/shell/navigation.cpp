// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/theme/paint.h"
#include "ui/widgets/badge.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

enum NavigationRole { IdRole = Qt::UserRole, IconRole, CountRole };
constexpr int headingHeight = 30;
constexpr int iconSize = 20;

bool isHeading(const QModelIndex &index)
{
    return index.data(IdRole).toString().isEmpty();
}

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, grown(isHeading(index) ? headingHeight : metric::navRowHeight, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        isHeading(index) ? paintHeading(painter, option, index) : paintRow(painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter->setFont(fontOf(option.font, TextRole::SmallStrong));
        painter->setPen(tokensOf(option.palette).textFaint);
        painter->drawText(option.rect.adjusted(12, 0, -12, -4),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom,
                          index.data().toString());
    }

    static void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto &t = tokensOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (isSelected || option.state & QStyle::State_MouseOver)
            paintRounded(painter, row, isSelected ? t.accentSoft : t.sidebarHover, {});
        if (hasKeyboardFocus(option))
            paintFocusRing(painter, row, t.accent);

        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect icon(option.rect.left() + 12, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintIcon(painter, Icon(index.data(IconRole).toInt()), visual(icon), isSelected ? t.accent : t.textMuted);
        const int countWidth = paintCount(painter, option, index.data(CountRole).toInt());
        QFont font = option.font;
        font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isSelected ? t.accent : t.text);
        const QRect text = visual(option.rect.adjusted(44, 0, -12 - countWidth, 0));
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

    /// The width it took.
    static int paintCount(QPainter *painter, const QStyleOptionViewItem &option, int count)
    {
        if (count <= 0)
            return 0;
        const auto &t = tokensOf(option.palette);
        const QFont font = fontOf(option.font, TextRole::SmallStrong);
        const int width = qMax(20, QFontMetrics(font).horizontalAdvance(countText(count)) + 12);
        const QRect pill = QStyle::visualRect(option.direction, option.rect,
                                              QRect(option.rect.right() - 7 - width, option.rect.center().y() - 9, width, 20));
        paintRounded(painter, pill, t.warnSoft, {}, 0, 10);
        painter->setFont(font);
        painter->setPen(t.warn);
        painter->drawText(pill, Qt::AlignCenter, countText(count));
        return width + 8;
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigationListWidget"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
    connect(this, &QListWidget::itemSelectionChanged, this, [this] { // screen readers select without making current
        if (const auto chosen = selectedItems(); !chosen.isEmpty())
            setCurrentItem(chosen.first());
    });
}

void Navigation::setPages(const QList<ShellPage> &pages)
{
    const QSignalBlocker quiet(this);
    clear();
    QString section;
    for (const auto &page : pages) {
        if (page.section != section && !page.section.isEmpty()) {
            auto *heading = new QListWidgetItem(page.section, this);
            heading->setFlags(Qt::NoItemFlags);
        }
        section = page.section;
        auto *item = new QListWidgetItem(page.title, this);
        item->setData(IdRole, page.id);
        item->setData(IconRole, int(page.icon));
        if (!page.shortcut.isEmpty())
            item->setToolTip(u"%1 (%2)"_s.arg(page.title, page.shortcut.toString(QKeySequence::NativeText)));
    }
}

void Navigation::setCurrentPage(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(id));
}

void Navigation::setCount(const QString &id, int count)
{
    auto *item = itemOf(id);
    if (!item)
        return;
    item->setData(CountRole, count);
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %n to look at", nullptr, count).arg(item->text()) : item->text());
}

QListWidgetItem *Navigation::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(IdRole).toString() == id && !id.isEmpty())
            return item(row);
    return nullptr;
}

} // namespace plandeck

#include "moc_navigation.cpp"
