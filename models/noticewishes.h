// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QTime>

#include <array>
#include <string_view>

namespace plandeck {

/// What notices are about that come by themselves: work that ended, events of Stripe and messages to the webhook that failed.
enum class NoticeKind { Tasks, Events, Deliveries };
constexpr std::array<std::string_view, 3> wordsOf(NoticeKind)
{
    return {"tasks", "events", "deliveries"};
}

/// Which notices show on the desktop too, and when. The window's own list has all of them in any case.
struct NoticeWishes
{
    bool areOnDesktop = true;
    bool areInFrontToo = false; // while somebody works in the window
    QList<NoticeKind> unwanted = {};
    bool areHoursQuiet = false;
    QTime quietFrom{22, 0}; // the desk's own clock; until comes on the next day where it is the earlier one
    QTime quietUntil{7, 0};

    bool isQuietAt(QTime now) const;
    bool showOnDesktop(NoticeKind kind, bool isInFront, QTime now) const;
    friend bool operator==(const NoticeWishes &, const NoticeWishes &) = default;
};

} // namespace plandeck
