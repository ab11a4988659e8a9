// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/operations/webhooks.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

namespace plandeck {

class CodeBlock;
class IconLabel;
class Spinner;
class TextLabel;

/// What came of a test message: what the receiver answered, in how much time.
class TrialCard final : public Card
{
    Q_OBJECT

public:
    explicit TrialCard(QWidget *parent = nullptr);

    void showSending();
    void showOutcome(const Result<WebhookTrial> &trial);

private:
    void say(Icon icon, Tone tone, const QString &title, const QString &sentence);

    Spinner *m_spinner;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    CodeBlock *m_answer;
};

} // namespace plandeck
