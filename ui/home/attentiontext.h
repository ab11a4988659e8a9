// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attention.h"
#include "ui/home/noticecard.h"

namespace plandeck {

/// In words, with the button that leads to where it is put right.
[[nodiscard]] NoticeCard::Notice noticeOf(const Attention &attention);

/// The page where that is: "plans".
[[nodiscard]] QString pageOf(Attention::Kind kind);

} // namespace plandeck
