// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/noticecard.h"

#include "ui/common/sentences.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

bool isSame(const NoticeCard::Notice &one, const NoticeCard::Notice &other)
{
    return one.objectName == other.objectName && one.icon == other.icon && one.tone == other.tone
           && one.sentence == other.sentence && one.detail == other.detail && one.action == other.action
           && one.refusal == other.refusal;
}

} // namespace

NoticeCard::NoticeCard(const QString &title, const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_aside(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_head(new QHBoxLayout)
    , m_lines(new QWidget)
    , m_state(new QWidget)
    , m_stateIcon(new IconLabel(Icon::Info, Tone::Muted, 18))
    , m_stateText(new TextLabel({}, TextRole::Body, Tone::Muted))
    , m_retry(new QPushButton(tr("Try again")))
    , m_footnote(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_aside->setObjectName(objectName + u"AsideTextLabel"_s);
    m_stateText->setObjectName(objectName + u"StateTextLabel"_s);
    m_stateText->setWordWrap(true);
    m_retry->setObjectName(objectName + u"RetryPushButton"_s);
    m_footnote->setObjectName(objectName + u"FootnoteTextLabel"_s);
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    connect(m_retry, &QPushButton::clicked, this, &NoticeCard::retryRequested);
    m_head->addWidget(new TextLabel(title, TextRole::Heading), 1);
    m_head->addWidget(m_aside);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *state = new QHBoxLayout(m_state);
    state->setContentsMargins(0, 8, 0, 8);
    state->setSpacing(10);
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateText, 1);
    state->addWidget(m_retry);
    body()->setContentsMargins(20, 16, 20, 12);
    body()->setSpacing(metric::controlGap);
    body()->addLayout(m_head);
    body()->addWidget(m_lines);
    body()->addWidget(m_state);
    body()->addWidget(m_footnote);
    body()->addStretch(1);
    showLoading();
}

void NoticeCard::setAside(const QString &words)
{
    m_aside->setText(words);
}

void NoticeCard::addHeadButton(QPushButton *button)
{
    setButtonKind(button, ButtonKind::Quiet);
    m_head->addWidget(button);
}

void NoticeCard::setFootnote(const QString &words)
{
    m_footnote->setText(words);
    m_footnote->setVisible(!words.isEmpty());
}

/// What is as it was stays: the focus with it.
void NoticeCard::showNotices(const QList<Notice> &notices)
{
    showLines(true);
    if (std::ranges::equal(m_shown, notices, &isSame))
        return;
    m_shown = notices;
    qDeleteAll(m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < notices.size(); ++i) {
        if (i > 0)
            m_lines->layout()->addWidget(new Separator);
        m_lines->layout()->addWidget(line(notices.at(i), i));
    }
}

QWidget *NoticeCard::line(const Notice &notice, int index)
{
    auto *line = new QWidget;
    line->setObjectName(notice.objectName);
    line->setAccessibleName(joinedSentences({notice.sentence, notice.detail}));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const auto add = [words](const QString &text, TextRole role, Tone tone) {
        auto *label = new TextLabel(text, role, tone);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(notice.sentence, TextRole::Body, Tone::Text);
    if (const auto &second = notice.refusal.isEmpty() ? notice.detail : notice.refusal; !second.isEmpty())
        add(second, TextRole::Small, Tone::Muted);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(12);
    row->addWidget(new IconLabel(notice.icon, notice.tone, 18));
    row->addLayout(words, 1);
    if (notice.action.isEmpty())
        return line;
    auto *button = new QPushButton(notice.action);
    button->setObjectName(notice.objectName + u"PushButton"_s);
    button->setAccessibleName(u"%1: %2"_s.arg(notice.action, notice.sentence));
    button->setToolTip(notice.refusal);
    button->setEnabled(notice.refusal.isEmpty());
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionRequested(index); });
    row->addWidget(button);
    return line;
}

void NoticeCard::showLoading()
{
    say(Icon::Clock, Tone::Muted, tr("Looking…"), false);
}

void NoticeCard::showCalm(const QString &sentence)
{
    say(Icon::CheckCircle, Tone::Ok, sentence, false);
}

void NoticeCard::showProblem(const QString &sentence)
{
    say(Icon::Alert, Tone::Warn, sentence, true);
}

void NoticeCard::say(Icon icon, Tone tone, const QString &sentence, bool mayRetry)
{
    showLines(false);
    m_stateIcon->setIcon(icon, tone);
    m_stateText->setText(sentence);
    m_retry->setVisible(mayRetry);
}

void NoticeCard::showLines(bool isShown)
{
    m_lines->setVisible(isShown);
    m_state->setVisible(!isShown);
}

} // namespace plandeck

#include "moc_noticecard.cpp"
