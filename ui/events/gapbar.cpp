// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/gapbar.h"

#include "ui/common/moments.h"
#include "ui/common/sentences.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = SyncSpan::Kind;

constexpr int lineHeight = 10;
constexpr int margin = 5; // room for the ring of focus
constexpr int gapUnder = 4; // to the words under the line
constexpr qreal leastWidth = 6; // of anything but what is known, however short it was

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Known: return Tone::Ok;
    case Kind::Missing: return Tone::Warn;
    case Kind::Running: return Tone::Info;
    case Kind::Lost: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// Not by colour alone: what is not known is hatched, the other way for what never will be.
Qt::BrushStyle patternOf(Kind kind)
{
    switch (kind) {
    case Kind::Known: return Qt::SolidPattern;
    case Kind::Missing: return Qt::BDiagPattern;
    case Kind::Running: return Qt::Dense5Pattern;
    case Kind::Lost: return Qt::FDiagPattern;
    }
    Q_UNREACHABLE();
}

/// For screen readers: a plain widget has no role.
QAccessibleInterface *chartOf(const QString &, QObject *object)
{
    auto *bar = qobject_cast<GapBar *>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::Chart) : nullptr;
}

} // namespace

GapBar::GapBar(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(chartOf); // before the name, which is told at once
    setObjectName(u"gapBar"_s);
    setAccessibleName(tr("What is known of the last 30 days"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GapBar::setTimeline(const QList<SyncSpan> &spans, const QString &whyNot)
{
    m_spans = spans;
    m_whyNot = whyNot;
    m_chosen = std::min(m_chosen, int(m_spans.size()) - 1);
    setVisible(!m_spans.isEmpty());
    describe();
    update();
}

QSize GapBar::sizeHint() const
{
    return {320, 2 * margin + lineHeight + gapUnder + QFontMetrics(fontOf(font(), TextRole::Small)).height()};
}

QSize GapBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRectF GapBar::line() const
{
    return QRectF(margin, margin, width() - 2 * margin, lineHeight);
}

/// By the share of time, but wide enough to be hit. Mirrored from right to left, as the rest of the window is.
QList<GapBar::Shown> GapBar::shown() const
{
    if (m_spans.isEmpty())
        return {};
    const auto room = line();
    const auto start = m_spans.first().from;
    const qreal all = std::max<qreal>(1, start.msecsTo(m_spans.last().to));
    QList<Shown> shown;
    for (int i = 0; i < m_spans.size(); ++i) {
        const auto &span = m_spans.at(i);
        qreal left = room.width() * start.msecsTo(span.from) / all;
        qreal right = room.width() * start.msecsTo(span.to) / all;
        if (span.kind != Kind::Known && right - left < leastWidth) {
            right = std::min(room.width(), left + leastWidth);
            left = right - leastWidth;
        }
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        shown.append({i, {isMirrored ? room.right() - right : room.left() + left, room.top(), right - left, room.height()}});
    }
    std::ranges::stable_sort(shown, {}, [this](const Shown &each) { return m_spans.at(each.span).kind != Kind::Known; });
    return shown; // what is known first: the rest lies over it
}

int GapBar::spanAt(const QPointF &at) const
{
    const auto all = shown();
    for (auto each = all.crbegin(); each != all.crend(); ++each)
        if (each->rect.adjusted(0, -margin, 0, margin).contains(at))
            return each->span;
    return -1;
}

void GapBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = tokensOf(palette());
    QPainterPath rounded;
    rounded.addRoundedRect(line(), lineHeight / 2.0, lineHeight / 2.0);
    painter.save();
    painter.setClipPath(rounded);
    for (const auto &[index, rect] : shown()) {
        const auto kind = m_spans.at(index).kind;
        painter.fillRect(rect, groundOf(t, toneOf(kind)));
        const auto ink = inkOf(t, toneOf(kind));
        if (kind == Kind::Known)
            painter.fillRect(rect.adjusted(0, 3, 0, -3), ink);
        else
            painter.fillRect(rect, QBrush(ink, patternOf(kind)));
    }
    painter.restore();
    if (hasFocus() && m_chosen >= 0)
        for (const auto &[index, rect] : shown())
            if (index == m_chosen)
                paintFocusRing(&painter, rect.adjusted(-3, -4, 3, 4), t.accent);
    painter.setFont(fontOf(font(), TextRole::Small));
    painter.setPen(t.textMuted);
    const QRect words = rect().adjusted(margin, margin + lineHeight + gapUnder, -margin, 0);
    const auto draw = [&](Qt::Alignment side, const QString &text) {
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignTop), text);
    };
    draw(Qt::AlignLeft, tr("30 days ago"));
    draw(Qt::AlignHCenter, m_spans.isEmpty() ? QString() : timelineSentence(m_spans));
    draw(Qt::AlignRight, tr("now"));
}

QString GapBar::textOf(const SyncSpan &span) const
{
    const QString from = dayAndTimeText(span.from), to = dayAndTimeText(span.to);
    switch (span.kind) {
    case Kind::Known:
        return span.fetched > 0
                   ? tr("%1 to %2: nothing was heard, and a catch-up brought %n event(s).", nullptr, int(span.fetched))
                         .arg(from, to)
                   : tr("%1 to %2: all is known.").arg(from, to);
    case Kind::Missing:
        return tr("%1 to %2: what happened is not known. %3", "%3: what can be done")
            .arg(from, to, m_whyNot.isEmpty() ? tr("Click to catch up.") : m_whyNot);
    case Kind::Running: return tr("%1 to %2: being fetched at this moment.").arg(from, to);
    case Kind::Lost: return tr("%1 to %2: Stripe tells of it no more. Your objects were read anew instead.").arg(from, to);
    }
    Q_UNREACHABLE();
}

bool GapBar::isAskable(int span) const
{
    return span >= 0 && span < m_spans.size() && m_spans.at(span).kind == Kind::Missing && m_whyNot.isEmpty();
}

void GapBar::mousePressEvent(QMouseEvent *event)
{
    const int span = spanAt(event->position());
    choose(span);
    if (event->button() == Qt::LeftButton && isAskable(span))
        Q_EMIT catchUpRequested();
}

void GapBar::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isAskable(spanAt(event->position())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GapBar::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_spans.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: return choose(std::clamp(m_chosen + (isMirrored ? 1 : -1), 0, last));
    case Qt::Key_Right: return choose(std::clamp(m_chosen + (isMirrored ? -1 : 1), 0, last));
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isAskable(m_chosen))
            Q_EMIT catchUpRequested();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

/// By keyboard one begins where something is to be done, else at the newest.
void GapBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_chosen >= 0)
        return;
    const auto missing = std::ranges::find(m_spans, Kind::Missing, &SyncSpan::kind);
    choose(missing == m_spans.end() ? int(m_spans.size()) - 1 : int(missing - m_spans.begin()));
}

void GapBar::choose(int span)
{
    if (m_chosen == span)
        return;
    m_chosen = span;
    describe();
    update();
}

/// All of it, and then what the keyboard stands on.
void GapBar::describe()
{
    QString words = timelineSentence(m_spans);
    if (m_chosen >= 0 && m_chosen < m_spans.size())
        words = joinedSentences({words, textOf(m_spans.at(m_chosen))});
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool GapBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int span = spanAt(help->pos());
        QToolTip::showText(help->globalPos(), span < 0 ? timelineSentence(m_spans) : textOf(m_spans.at(span)), this);
        return true;
    }
    return QWidget::event(event);
}

QString timelineSentence(const QList<SyncSpan> &spans)
{
    qint64 missing = 0;
    bool isRunning = false;
    for (const auto &span : spans) {
        if (span.kind == Kind::Missing || span.kind == Kind::Running)
            missing += span.from.secsTo(span.to);
        isRunning = isRunning || span.kind == Kind::Running;
    }
    if (missing == 0)
        return GapBar::tr("All is known of the last 30 days.");
    return isRunning ? GapBar::tr("%1 of the last 30 days is being fetched.", "how long").arg(spanText(missing))
                     : GapBar::tr("%1 of the last 30 days is missing.", "how long").arg(spanText(missing));
}

} // namespace plandeck

#include "moc_gapbar.cpp"
