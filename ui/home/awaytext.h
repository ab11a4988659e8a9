// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awaymodel.h"
#include "models/deskplace.h"
#include "ui/home/noticecard.h"

namespace plandeck {

/// "Ben changed 3 plans", with their names and the time; the button leads to the object.
[[nodiscard]] NoticeCard::Notice noticeOf(const AwayItem &item);

/// Where it is to be seen: the object of the newest deed, else the page. A page without an id where nothing is.
[[nodiscard]] DeskPlace placeOf(const AwayItem &item);

} // namespace plandeck
