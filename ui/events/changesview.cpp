// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/changesview.h"

#include "ui/panels/changelines.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::ChangesText)
};

} // namespace

void showChanges(ChangeLines &list, const QByteArray &payload)
{
    const auto event = jsonTree(payload);
    const auto *data = event ? event->child(u"data") : nullptr;
    const auto *before = data ? data->child(u"previous_attributes") : nullptr;
    const auto *now = data ? data->child(u"object") : nullptr;
    if (!before || !now)
        return list.say(ChangesText::tr("Stripe says no previous values with this event."));
    const auto changes = jsonChanges(*before, *now);
    changes.empty() ? list.say(ChangesText::tr("No value changed.")) : list.setChanges(changes);
}

} // namespace plandeck
