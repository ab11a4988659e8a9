// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int stripHeight = 30;
constexpr int glyphSize = 14;
constexpr int dotSize = 6;
} // namespace

/// Icon, words, and a dot in the tone.
class StatusSegment final : public QAbstractButton
{
public:
    explicit StatusSegment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFont(fontOf(parent->font(), TextRole::Small));
    }

    void show(Icon icon, Tone tone, const QString &words)
    {
        m_icon = icon;
        m_tone = tone;
        setText(words);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {8 + glyphSize + 6 + fontMetrics().horizontalAdvance(text()) + 6 + dotSize + 8, 22};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        QStyleOption option;
        option.initFrom(this);
        if (option.state & QStyle::State_MouseOver)
            paintRounded(&painter, rect(), t.sidebarHover, {}, 0, 4);
        if (hasKeyboardFocus(option))
            paintFocusRing(&painter, rect(), t.accent, 4);
        const auto visual = [this](const QRect &wanted) { return QStyle::visualRect(layoutDirection(), rect(), wanted); };
        const bool isTrouble = m_tone == Tone::Warn || m_tone == Tone::Bad;
        paintIcon(&painter, isTrouble ? iconOfTone(m_tone) : m_icon,
                  visual({8, (height() - glyphSize) / 2, glyphSize, glyphSize}), isTrouble ? inkOf(t, m_tone) : t.textMuted);
        painter.setPen(t.textMuted);
        const QRect words = visual({8 + glyphSize + 6, 0, width() - 8 - glyphSize - 6 - 6 - dotSize - 8, height()});
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
        if (m_tone != Tone::Muted)
            paintRounded(&painter, visual({width() - 8 - dotSize, (height() - dotSize) / 2, dotSize, dotSize}), inkOf(t, m_tone),
                         {}, 0, dotSize / 2.0);
    }

private:
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Muted;
};

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_stretch(new QWidget)
{
    setFixedHeight(grown(stripHeight, font()));
    setAccessibleName(tr("Status"));
    m_row->setContentsMargins(metric::cardGap, 0, metric::cardGap, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_stretch, 1);
}

void StatusStrip::setSegment(const QString &id, Icon icon, Tone tone, const QString &words)
{
    set(id, icon, tone, words, false);
}

void StatusStrip::setTrailingSegment(const QString &id, Icon icon, Tone tone, const QString &words)
{
    set(id, icon, tone, words, true);
}

QWidget *StatusStrip::segment(const QString &id) const
{
    return m_segments.value(id);
}

void StatusStrip::set(const QString &id, Icon icon, Tone tone, const QString &words, bool isTrailing)
{
    if (words.isEmpty()) {
        delete m_segments.take(id);
        return;
    }
    auto *&segment = m_segments[id];
    if (!segment) {
        segment = new StatusSegment(this);
        segment->setObjectName(id + u"StatusSegment"_s);
        m_row->insertWidget(m_row->indexOf(m_stretch) + (isTrailing ? 1 : 0), segment);
        connect(segment, &QAbstractButton::clicked, this, [this, id] { Q_EMIT activated(id); });
    }
    segment->show(icon, tone, words);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace plandeck

#include "moc_statusstrip.cpp"
