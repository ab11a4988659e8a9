// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace plandeck {

class ChangeLines;

/// What an event changed. payload: the event as Stripe sent it.
void showChanges(ChangeLines &list, const QByteArray &payload);

} // namespace plandeck
