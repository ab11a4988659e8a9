// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include "ui/theme/paint.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

enum Role { SectionRole = Qt::UserRole, WidgetRole, IconRole };
constexpr int iconSize = 18;
constexpr int settingHeight = 30;

bool isSetting(const QModelIndex &index)
{
    return !index.data(WidgetRole).toString().isEmpty();
}

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, grown(isSetting(index) ? settingHeight : metric::navRowHeight, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const auto &t = tokensOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (isSelected || option.state & QStyle::State_MouseOver)
            paintRounded(painter, row, isSelected ? t.accentSoft : t.hover, {});
        if (hasKeyboardFocus(option))
            paintFocusRing(painter, row, t.accent);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect icon(option.rect.left() + 12, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        if (!isSetting(index))
            paintIcon(painter, Icon(index.data(IconRole).toInt()), visual(icon), isSelected ? t.accent : t.textMuted);
        const QFont font = fontAt(option, index);
        painter->setFont(font);
        painter->setPen(isSelected ? t.accent : isSetting(index) ? t.textMuted : t.text);
        const QRect text = visual(roomIn(option.rect));
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    /// Says the whole of what had to be shortened.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const auto words = index.data().toString();
        const bool isShortened = QFontMetrics(fontAt(option, index)).horizontalAdvance(words) > roomIn(option.rect).width();
        if (event->type() != QEvent::ToolTip || !isShortened)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), words, view, option.rect);
        return true;
    }

private:
    static QRect roomIn(const QRect &row) { return row.adjusted(42, 0, -10, 0); }
    static QFont fontAt(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = isSetting(index) ? fontOf(option.font, TextRole::Small) : option.font;
        font.setWeight(option.state & QStyle::State_Selected ? QFont::DemiBold : QFont::Normal);
        return font;
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"settingsListWidget"_s);
    setAccessibleName(tr("Sections of the settings"));
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!item)
            return;
        m_current = item->data(SectionRole).toString();
        Q_EMIT chosen(m_current, {}); // who goes through the list by keys stays in it
    });
    const auto enter = [this](QListWidgetItem *item) {
        Q_EMIT chosen(item->data(SectionRole).toString(), item->data(WidgetRole).toString());
    };
    connect(this, &QListWidget::itemActivated, this, enter);
    connect(this, &QListWidget::itemClicked, this, enter);
}

void SectionList::setSections(const QList<SettingsSection> &sections)
{
    m_sections = sections;
    fill();
}

int SectionList::search(const QString &text)
{
    m_search = text.trimmed();
    fill();
    return count();
}

void SectionList::setCurrentSection(const QString &id)
{
    m_current = id;
    if (currentItem() && currentItem()->data(SectionRole).toString() == id)
        return;
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(SectionRole).toString() == id)
            return setCurrentRow(row);
}

void SectionList::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto matches = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    for (const auto &section : std::as_const(m_sections)) {
        const auto found = [&](const SettingsSection::Setting &setting) { return matches(setting.title); };
        if (m_search.isEmpty() || matches(section.title) || std::ranges::any_of(section.settings, found))
            add(section, nullptr);
        for (const auto &setting : section.settings)
            if (!m_search.isEmpty() && found(setting))
                add(section, &setting);
    }
    setCurrentSection(m_current);
}

void SectionList::add(const SettingsSection &section, const SettingsSection::Setting *setting)
{
    auto *row = new QListWidgetItem(setting ? setting->title : section.title, this);
    row->setData(SectionRole, section.id);
    row->setData(IconRole, int(section.icon));
    if (!setting)
        return;
    row->setData(WidgetRole, setting->widget);
    row->setData(Qt::AccessibleTextRole, tr("%1, in %2", "a setting, its section").arg(setting->title, section.title));
}

} // namespace plandeck

#include "moc_sectionlist.cpp"
