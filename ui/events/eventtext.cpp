// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventtext.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::EventText)
};

struct Note
{
    QLatin1StringView word;
    const char *text;
};

constexpr std::array notes{
    Note{"refreshed_from_event"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Taken over from the event")},
    Note{"refreshed_from_stripe"_L1,
         QT_TRANSLATE_NOOP("plandeck::EventText", "Read anew from Stripe, as newer things were known")},
    Note{"as_known"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Nothing new")},
    Note{"mirrored"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Kept as Stripe has it")},
    Note{"no_handler"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Nothing is done about events of this type")},
    Note{"not_connected"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Of an account that is not connected")},
    Note{"still_connected"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Stripe says the account is still connected")},
    Note{"connection_ended"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "The connection was ended")},
    Note{"our_change_under_way"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "A change of ours is under way")},
    Note{"event_overtaken"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Something newer came in between")},
    Note{"retried_by_hand"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "Retried by hand")},
    Note{"synced"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "The plan is as Stripe has it")},
    Note{"drifted"_L1, QT_TRANSLATE_NOOP("plandeck::EventText", "The plan differs from Stripe now")},
};

} // namespace

EventWord eventWord(EventState state)
{
    switch (state) {
    case EventState::Stored: return {EventText::tr("Waiting", "event"), Tone::Warn, Icon::Clock};
    case EventState::Processing: return {EventText::tr("Being handled", "event"), Tone::Info, Icon::Refresh};
    case EventState::Done: return {EventText::tr("Handled", "event"), Tone::Ok, Icon::CheckCircle};
    case EventState::Ignored: return {EventText::tr("Ignored", "event"), Tone::Neutral, Icon::Minus};
    case EventState::Failed: return {EventText::tr("Failed", "event"), Tone::Bad, Icon::Alert};
    case EventState::Dead: return {EventText::tr("Given up", "event"), Tone::Bad, Icon::XCircle};
    }
    Q_UNREACHABLE();
}

QString eventMeaning(const StripeEvent &event)
{
    switch (event.state) {
    case EventState::Stored: return EventText::tr("It is safely kept and is handled in its turn.");
    case EventState::Processing: return EventText::tr("It is being handled at this moment.");
    case EventState::Done: return EventText::tr("What it tells is known here.");
    case EventState::Ignored: return EventText::tr("It is kept, but nothing here depends on it.");
    case EventState::Failed:
        return event.nextAttemptAt ? EventText::tr("%1 It is tried again by itself at %2.", "what failed, when")
                                         .arg(errorText(event.lastError), momentText(*event.nextAttemptAt))
                                   : errorText(event.lastError);
    case EventState::Dead:
        return EventText::tr("%1 It is not tried again by itself: retry it when the cause is gone.", "what failed")
            .arg(errorText(event.lastError));
    }
    Q_UNREACHABLE();
}

QString stepNote(const EventStep &step)
{
    const auto row = std::ranges::find_if(notes, [&](const Note &it) { return step.note == it.word; });
    if (row != notes.end())
        return EventText::tr(row->text);
    return step.note.isEmpty() ? eventWord(step.state).word : errorText(step.note);
}

} // namespace plandeck
