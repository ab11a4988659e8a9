// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/attemptlist.h"

#include "ui/common/moments.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhooktext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::pair<Icon, Tone> lookOf(AttemptState state)
{
    switch (state) {
    case AttemptState::Sending: return {Icon::Clock, Tone::Info};
    case AttemptState::Delivered: return {Icon::CheckCircle, Tone::Ok};
    case AttemptState::Failed: return {Icon::XCircle, Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

AttemptList::AttemptList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
}

void AttemptList::setAttempts(const QList<WebhookAttempt> &attempts)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    if (attempts.isEmpty())
        layout()->addWidget(new TextLabel(tr("None yet", "attempts"), TextRole::Small, Tone::Muted));
    for (auto attempt = attempts.crbegin(); attempt != attempts.crend(); ++attempt)
        layout()->addWidget(block(*attempt));
}

QWidget *AttemptList::block(const WebhookAttempt &attempt)
{
    const auto [icon, tone] = lookOf(attempt.state);
    const QString answer = attempt.state == AttemptState::Sending
                               ? tr("Under way", "attempt")
                               : answerText(attempt.statusCode, attempt.error, attempt.durationMs);
    auto *block = new QWidget;
    block->setObjectName(u"attempt%1"_s.arg(attempt.number));
    block->setAccessibleName(tr("Attempt %1: %2", "number, answer").arg(attempt.number).arg(answer));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const auto add = [words](const QString &text, TextRole role, Tone tone) {
        auto *label = new TextLabel(text, role, tone);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    };
    add(answer, TextRole::Body, Tone::Text);
    add(tr("Attempt %1, %2", "number, time").arg(attempt.number).arg(dayAndTimeText(attempt.startedAt)), TextRole::Small,
        Tone::Muted);
    if (!attempt.responseExcerpt.isEmpty())
        add(u"“%1”"_s.arg(attempt.responseExcerpt.simplified()), TextRole::Small, Tone::Faint);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(icon, tone, 16), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return block;
}

} // namespace plandeck

#include "moc_attemptlist.cpp"
