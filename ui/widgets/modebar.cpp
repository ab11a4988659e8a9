// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/modebar.h"

#include "ui/theme/paint.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int barHeight = 28;
constexpr int edge = 20;
constexpr int dotSize = 12;
constexpr int profileWidth = 240;

Icon iconOfKind(ModeBar::Kind kind)
{
    switch (kind) {
    case ModeBar::Kind::Test: return Icon::Flask;
    case ModeBar::Kind::Live: return Icon::Live;
    case ModeBar::Kind::ReadOnly: return Icon::Eye;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Words with an outline in the bar's own ink: no colour of the theme reads well on both amber and red.
class BarButton final : public QAbstractButton
{
public:
    BarButton()
    {
        setFont(fontOf(QApplication::font(), TextRole::SmallStrong));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 20, barHeight - 6}; }
    void setInk(const QColor &ink)
    {
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        QColor ground = m_ink;
        ground.setAlphaF(isDown() ? 0.24F : option.state & QStyle::State_MouseOver ? 0.14F : 0.0F);
        QColor border = m_ink;
        border.setAlphaF(0.55F);
        paintRounded(&painter, rect(), ground, border, 1, 5);
        if (hasKeyboardFocus(option))
            paintFocusRing(&painter, rect(), m_ink, 5);
        painter.setPen(m_ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    QColor m_ink;
};

/// In a ring of the bar's ink, so that it stands out on amber, red and grey.
class ColourDot final : public QWidget
{
public:
    ColourDot() { setFixedSize(dotSize, dotSize); }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }
    void setInk(const QColor &ink)
    {
        m_ink = ink;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isInkDark = m_ink.lightness() < 128; // the dot is of the theme that stands out on the bar
        painter.setPen(QPen(m_ink, 1.5));
        painter.setBrush(inkOf(isInkDark ? darkTokens() : lightTokens(), m_tone));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    Tone m_tone = Tone::Neutral;
    QColor m_ink;
};

ModeBar::ModeBar(QWidget *parent)
    : QWidget(parent)
    , m_word(new TextLabel({}, TextRole::SmallStrong))
    , m_sentence(new ElidedLabel({}, Qt::ElideRight, TextRole::Small))
    , m_context(new ElidedLabel({}, Qt::ElideRight, TextRole::Small))
    , m_dot(new ColourDot)
    , m_profile(new ElidedLabel({}, Qt::ElideRight, TextRole::SmallStrong))
    , m_switch(new BarButton)
{
    setFixedHeight(grown(barHeight, font()));
    m_word->setObjectName(u"modeTextLabel"_s);
    m_context->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(10);
    row->addSpacing(metric::iconSize + 8); // painted; margins do not turn around from right to left, spacings do
    row->addWidget(m_word);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_context, 1);
    row->addWidget(m_dot);
    row->addWidget(m_profile);
    row->addWidget(m_switch);
    m_profile->setObjectName(u"profileElidedLabel"_s);
    m_profile->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_profile->setMaximumWidth(widened(profileWidth, font()));
    setProfile({}, Tone::Neutral);
    m_switch->setObjectName(u"modeSwitchButton"_s);
    m_switch->hide();
    connect(m_switch, &QAbstractButton::clicked, this, &ModeBar::switchRequested);
    setKind(Kind::Test);
}

void ModeBar::setKind(Kind kind)
{
    m_kind = kind;
    switch (kind) {
    case Kind::Test:
        m_word->setText(tr("TEST MODE"));
        m_sentence->setFullText(tr("Nothing here moves real money."));
        break;
    case Kind::Live:
        m_word->setText(tr("LIVE"));
        m_sentence->setFullText(tr("Changes reach real customers."));
        break;
    case Kind::ReadOnly:
        m_word->setText(tr("READ-ONLY"));
        m_sentence->setFullText(tr("You can look at everything and change nothing."));
        break;
    }
    setAccessibleName(m_word->text());
    retint();
}

void ModeBar::setProfile(const QString &name, Tone tone)
{
    m_profile->setFullText(name);
    m_profile->updateGeometry();
    m_dot->setTone(tone);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_profile, m_dot})
        widget->setVisible(!name.isEmpty());
}

void ModeBar::setContext(const QString &context)
{
    m_context->setFullText(context);
}

void ModeBar::setSwitch(const QString &word)
{
    m_switch->setText(word);
    m_switch->setVisible(!word.isEmpty());
    m_switch->updateGeometry();
}

ModeBar::Colors ModeBar::colors() const
{
    const auto &t = tokensOf(QApplication::palette());
    switch (m_kind) {
    case Kind::Test: return {t.testBar, t.onTestBar};
    case Kind::Live: return {t.liveBar, t.onLiveBar};
    case Kind::ReadOnly: return {t.readOnlyBar, t.onReadOnlyBar};
    }
    Q_UNREACHABLE();
}

void ModeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto shown = colors();
    painter.fillRect(rect(), shown.ground);
    const QRect icon(edge, (barHeight - metric::iconSize) / 2, metric::iconSize, metric::iconSize);
    paintIcon(&painter, iconOfKind(m_kind), QStyle::visualRect(layoutDirection(), rect(), icon), shown.ink);
}

void ModeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void ModeBar::retint()
{
    const QColor ink = colors().ink;
    for (TextLabel *label :
         {m_word, static_cast<TextLabel *>(m_sentence), static_cast<TextLabel *>(m_context), static_cast<TextLabel *>(m_profile)})
        label->setInk(ink);
    m_dot->setInk(ink);
    m_switch->setInk(ink);
    update();
}

} // namespace plandeck

#include "moc_modebar.cpp"
