// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/events.h"
#include "ui/theme/icons.h"

namespace plandeck {

struct EventWord
{
    QString word;
    Tone tone;
    Icon icon;
};
[[nodiscard]] EventWord eventWord(EventState state);

/// What the state means, and what happens next.
[[nodiscard]] QString eventMeaning(const StripeEvent &event);

/// One step of handling in words: "Taken over from the event".
[[nodiscard]] QString stepNote(const EventStep &step);

} // namespace plandeck
