// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/trialcard.h"

#include "ui/common/errortext.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

TrialCard::TrialCard(QWidget *parent)
    : Card(parent)
    , m_spinner(new Spinner(20))
    , m_icon(new IconLabel(Icon::Info, Tone::Muted, 20))
    , m_title(new TextLabel({}, TextRole::Strong))
    , m_sentence(new TextLabel({}, TextRole::Body, Tone::Muted))
    , m_answer(new CodeBlock(tr("Copy answer")))
{
    setObjectName(u"trialCard"_s);
    m_title->setObjectName(u"trialTitleTextLabel"_s);
    m_sentence->setObjectName(u"trialSentenceTextLabel"_s);
    m_answer->setObjectName(u"answerCodeBlock"_s);
    for (auto *label : {m_title, m_sentence})
        label->setWordWrap(true);
    auto *close = new QToolButton;
    close->setObjectName(u"closeTrialToolButton"_s);
    close->setIcon(iconOf(Icon::X, Tone::Muted));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the answer"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(m_spinner, 0, Qt::AlignTop);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    body()->setContentsMargins(20, 14, 12, 14);
    body()->setSpacing(metric::controlGap);
    body()->addLayout(row);
    body()->addWidget(m_answer);
}

void TrialCard::showSending()
{
    say(Icon::None, Tone::Muted, tr("A test message is being sent…"), tr("Signed like any other, also while paused."));
    m_answer->hide();
    show();
}

void TrialCard::showOutcome(const Result<WebhookTrial> &trial)
{
    if (!trial) {
        m_answer->hide();
        return say(Icon::Alert, Tone::Warn, tr("No test message was sent"), errorText(trial.error()));
    }
    const QString answer = answerText(trial->statusCode, trial->error, trial->durationMs);
    if (trial->delivered)
        say(Icon::CheckCircle, Tone::Ok, tr("The receiver took it: %1", "status and duration").arg(answer),
            tr("Any answer from 200 to 299 counts as taken."));
    else
        say(Icon::XCircle, Tone::Bad, tr("The receiver did not take it: %1", "status and duration, or why").arg(answer),
            trial->error ? errorText(*trial->error) : QString());
    m_answer->setText(trial->responseExcerpt);
    m_answer->setVisible(!trial->responseExcerpt.isEmpty());
}

void TrialCard::say(Icon icon, Tone tone, const QString &title, const QString &sentence)
{
    m_spinner->setVisible(icon == Icon::None);
    m_icon->setVisible(icon != Icon::None);
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace plandeck

#include "moc_trialcard.cpp"
