// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboardclock.h"

#include "ui/widgets/secretclipboard.h"

#include <QtCore/QTimerEvent>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int tickMs = 250;
}

ClipboardClock::ClipboardClock(QWidget *parent)
    : TextLabel({}, TextRole::Small, Tone::Muted, parent)
{
    setWordWrap(true);
}

void ClipboardClock::start()
{
    m_end = QDeadlineTimer(secretStay);
    m_tick.start(tickMs, this);
    tell();
}

void ClipboardClock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        tell();
    else
        TextLabel::timerEvent(event);
}

void ClipboardClock::tell()
{
    if (isSecretOnClipboard() && !m_end.hasExpired())
        return setText(tr("On the clipboard for another %n second(s).", nullptr, int((m_end.remainingTime() + 999) / 1000)));
    m_tick.stop();
    setText(tr("It is no longer on the clipboard."));
}

} // namespace plandeck

#include "moc_clipboardclock.cpp"
