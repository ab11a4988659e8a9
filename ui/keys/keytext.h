// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"
#include "ui/theme/tokens.h"

namespace plandeck {

/// "test_••••••••k9Qz": as much of a key as may be shown.
[[nodiscard]] QString maskedKey(const ApiKey &key);

/// "Test key", "Live key".
[[nodiscard]] QString keyName(Mode mode);

/// Its state in a word: "Active", "Until 14:20", "Expires in 6 days".
struct KeyWord
{
    QString word;
    Tone tone;
};
[[nodiscard]] KeyWord keyWord(const ApiKey &key, const QDateTime &now);

/// What the state means for the programs that have it.
[[nodiscard]] QString keyMeaning(const ApiKey &key, const QDateTime &now);

/// The moment from which it no longer works; "Never", if none is known.
[[nodiscard]] QString keyEndText(const ApiKey &key);
[[nodiscard]] QString keyUseText(const ApiKey &key);

} // namespace plandeck
