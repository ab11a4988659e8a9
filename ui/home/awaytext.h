// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awaymodel.h"
#include "ui/home/noticecard.h"

namespace plandeck {

/// "Ben changed 3 plans", with their names and the time; the button leads to the object.
[[nodiscard]] NoticeCard::Notice noticeOf(const AwayItem &item);

/// Where it happened: "plans"; and to what, last. Empty where there is no one object.
[[nodiscard]] QString pageOf(const AwayItem &item);
[[nodiscard]] QString objectOf(const AwayItem &item);

} // namespace plandeck
