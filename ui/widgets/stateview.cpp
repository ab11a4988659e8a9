// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateview.h"

#include "ui/theme/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

/// Icon, title, sentence, detail and button, in the middle of a quiet surface.
class StatePage final : public QWidget
{
public:
    StatePage(const QString &name, Tone tone, ButtonKind kind)
        : m_icon(new IconLabel(Icon::None, tone, 28))
        , m_title(new TextLabel({}, TextRole::Heading))
        , m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted))
        , m_detail(new TextLabel({}, TextRole::Small, Tone::Faint))
        , m_button(new QPushButton)
        , m_tone(tone)
    {
        setObjectName(name + u"StatePage"_s);
        m_button->setObjectName(name + u"PushButton"_s);
        setButtonKind(m_button, kind);
        m_detail->setSelectable(true);
        for (auto *label : {m_title, m_sentence, m_detail}) {
            label->setAlignment(Qt::AlignCenter);
            label->setWordWrap(true);
            label->setMaximumWidth(widened(420, font()));
        }
        build();
    }

    QPushButton *button() const { return m_button; }

    void setExtra(QWidget *extra)
    {
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertSpacing(m_extraAt, metric::pageMargin);
        column->insertWidget(m_extraAt + 1, centred(extra));
    }

    void setWords(const StateView::Words &words, const QString &detail = {})
    {
        m_icon->setIcon(words.icon, m_tone);
        m_title->setText(words.title);
        m_sentence->setText(words.sentence);
        m_sentence->setVisible(!words.sentence.isEmpty());
        m_detail->setText(detail);
        m_detail->setVisible(!detail.isEmpty());
        m_button->setText(words.action);
        m_button->setVisible(!words.action.isEmpty());
        setAccessibleName(words.title);
        setAccessibleDescription(words.sentence);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        paintRounded(&painter, rect(), t.surface, t.border, 1, metric::cardRadius);
        const QRectF disc = QRectF(m_icon->geometry()).adjusted(-14, -14, 14, 14);
        paintRounded(&painter, disc, groundOf(t, m_tone), {}, 0, disc.height() / 2);
    }

private:
    void build()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
        column->setSpacing(6);
        column->addStretch(2);
        column->addSpacing(14);
        column->addWidget(m_icon, 0, Qt::AlignHCenter);
        column->addSpacing(22);
        column->addWidget(centred(m_title));
        column->addWidget(centred(m_sentence));
        column->addWidget(centred(m_detail));
        column->addSpacing(12);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        m_extraAt = column->count();
        column->addStretch(3);
    }

    /// What wraps gets its height only from a layout that may also make it wide.
    static QWidget *centred(QWidget *wrapping)
    {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addStretch(1);
        layout->addWidget(wrapping, 100);
        layout->addStretch(1);
        return row;
    }

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    QPushButton *m_button;
    Tone m_tone;
    int m_extraAt = 0;
};

StateView::StateView(QWidget *content, Skeleton::Shape shape, QWidget *parent)
    : QStackedWidget(parent)
    , m_skeleton(new Skeleton(shape))
    , m_empty(new StatePage(u"empty"_s, Tone::Accent, ButtonKind::Primary))
    , m_filtered(new StatePage(u"filtered"_s, Tone::Neutral, ButtonKind::Normal))
    , m_failed(new StatePage(u"failed"_s, Tone::Bad, ButtonKind::Normal))
{
    addWidget(m_skeleton); // in the order of State
    for (auto *page : {m_empty, m_filtered, m_failed}) {
        auto *scroll = new ScrollColumn; // in a low window
        scroll->body()->addWidget(page);
        addWidget(scroll);
    }
    addWidget(content);
    setFilteredWords({Icon::Filter, tr("Nothing matches"), tr("No entry fits the search and the filters."), tr("Clear filters")});
    connect(m_empty->button(), &QPushButton::clicked, this, &StateView::emptyActionRequested);
    connect(m_filtered->button(), &QPushButton::clicked, this, &StateView::clearFiltersRequested);
    connect(m_failed->button(), &QPushButton::clicked, this, &StateView::retryRequested);
}

void StateView::setEmptyWords(const Words &words)
{
    m_empty->setWords(words);
}

void StateView::setFilteredWords(const Words &words)
{
    m_filtered->setWords(words);
}

void StateView::setEmptyExtra(QWidget *extra)
{
    m_empty->setExtra(extra);
}

void StateView::showFailed(const QString &sentence, const QString &detail)
{
    m_failed->setWords({Icon::Alert, tr("This did not work"), sentence, tr("Try again")}, detail);
    show(State::Failed);
}

QWidget *StateView::pageOf(State state) const
{
    switch (state) {
    case State::Empty: return m_empty;
    case State::FilteredEmpty: return m_filtered;
    case State::Failed: return m_failed;
    case State::Loading:
    case State::Filled: break;
    }
    return widget(int(state));
}

void StateView::show(State state)
{
    m_state = state;
    setCurrentIndex(int(state));
    QAccessibleEvent event(pageOf(state), QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}

} // namespace plandeck

#include "moc_stateview.cpp"
