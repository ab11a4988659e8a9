// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/steprow.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int discSize = 28;
}

/// The number of the step in a ring, or a check on a soft ground.
class StepDisc final : public QWidget
{
public:
    explicit StepDisc(int number)
        : m_number(number)
    {
        setFixedSize(discSize, discSize);
    }
    void setState(StepRow::State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &t = tokensOf(palette());
        const bool isNext = m_state == StepRow::State::Next;
        if (m_state == StepRow::State::Done) {
            paintRounded(&painter, rect(), t.okSoft, {}, 0, discSize / 2.0);
            return paintIcon(&painter, Icon::Check, QRectF(6, 6, discSize - 12, discSize - 12), t.ok);
        }
        paintRounded(&painter, rect(), isNext ? t.accentSoft : QColor(), isNext ? t.accent : t.borderStrong, 1.5, discSize / 2.0);
        painter.setFont(fontOf(font(), TextRole::SmallStrong));
        painter.setPen(isNext ? t.accent : t.textFaint);
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
    StepRow::State m_state = StepRow::State::Later;
};

StepRow::StepRow(int number, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_disc(new StepDisc(number))
    , m_title(new TextLabel(words.title, TextRole::Strong))
    , m_sentence(new TextLabel(words.sentence, TextRole::Small, Tone::Muted))
    , m_action(new QPushButton(words.action))
    , m_done(new Badge(tr("Done"), Tone::Ok))
{
    setObjectName(words.objectName);
    m_sentence->setWordWrap(true);
    m_action->setObjectName(words.objectName + u"PushButton"_s);
    setButtonKind(m_action, ButtonKind::Primary);
    connect(m_action, &QPushButton::clicked, this, &StepRow::requested);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(14);
    row->addWidget(m_disc);
    row->addLayout(text, 1);
    row->addWidget(m_action);
    row->addWidget(m_done);
    setState(State::Later);
}

void StepRow::setWords(const QString &sentence, const QString &action)
{
    m_words.sentence = sentence;
    m_words.action = action;
    m_action->setText(action);
}

void StepRow::setState(State state, bool isAllowed, const QString &reason)
{
    m_disc->setState(state);
    m_title->setTone(state == State::Next ? Tone::Text : Tone::Muted);
    const bool isRefused = state == State::Next && !isAllowed;
    m_sentence->setText(isRefused ? reason : m_words.sentence);
    m_sentence->setTone(isRefused ? Tone::Warn : state == State::Next ? Tone::Muted : Tone::Faint);
    m_action->setVisible(state == State::Next && isAllowed && !m_words.action.isEmpty());
    m_done->setVisible(state == State::Done);
    const QString word = state == State::Done ? tr("done") : state == State::Next ? tr("next") : tr("later");
    setAccessibleName(u"%1: %2"_s.arg(m_words.title, word));
}

} // namespace plandeck

#include "moc_steprow.cpp"
