// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int padding = 10;
constexpr int gap = 6;
} // namespace

/// A radio button in other clothes: its keys, its focus and its role for screen readers are what is wanted.
class Segment final : public QRadioButton
{
public:
    Segment(const QString &id, Icon icon, const QString &word, bool showsWord)
        : QRadioButton(word)
        , m_id(id)
        , m_icon(icon)
        , m_showsWord(showsWord)
    {
        setObjectName(id + u"Segment"_s);
        if (!showsWord)
            setToolTip(word);
    }

    QString id() const { return m_id; }

    QSize sizeHint() const override
    {
        const int icon = m_icon == Icon::None ? 0 : metric::iconSize;
        const int word = m_showsWord ? fontMetrics().horizontalAdvance(text()) : 0;
        return {2 * padding + icon + (icon && word ? gap : 0) + word, grown(metric::controlHeight - 4, font())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        QStyleOptionButton option;
        initStyleOption(&option);
        if (isChecked())
            paintRounded(&painter, rect(), t.raised, t.borderStrong, 1, metric::controlRadius - 1);
        if (hasKeyboardFocus(option))
            paintFocusRing(&painter, rect(), t.accent, metric::controlRadius - 1);
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QColor ink = !isEnabled() ? t.disabled : isChecked() ? t.accent : isHovered ? t.text : t.textMuted;
        const auto visual = [this](const QRect &wanted) { return QStyle::visualRect(layoutDirection(), rect(), wanted); };
        int x = padding;
        if (m_icon != Icon::None) {
            paintIcon(&painter, m_icon, visual({x, (height() - metric::iconSize) / 2, metric::iconSize, metric::iconSize}), ink);
            x += metric::iconSize + gap;
        }
        if (!m_showsWord)
            return;
        painter.setPen(ink);
        painter.drawText(visual({x, 0, width() - x - padding, height()}), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }

private:
    QString m_id;
    Icon m_icon;
    bool m_showsWord;
};

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::addSegment(const QString &id, Icon icon, const QString &word, bool showsWord)
{
    auto *segment = new Segment(id, icon, word, showsWord);
    segment->setChecked(m_segments.isEmpty());
    segment->setAccessibleName(word);
    m_segments.append(segment);
    layout()->addWidget(segment);
    connect(segment, &QRadioButton::toggled, this, [this, id](bool isOn) {
        if (isOn)
            Q_EMIT chosen(id);
    });
}

QString SegmentedControl::current() const
{
    for (const auto *segment : m_segments)
        if (segment->isChecked())
            return segment->id();
    return {};
}

void SegmentedControl::setCurrent(const QString &id)
{
    for (auto *segment : std::as_const(m_segments))
        if (segment->id() == id)
            segment->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.skeleton, {});
}

} // namespace plandeck

#include "moc_segmentedcontrol.cpp"
