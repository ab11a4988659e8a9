// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/objecttext.h"

#include "ui/common/moments.h"
#include "ui/common/moneytext.h"
#include "ui/common/roletext.h"
#include "ui/theme/icons.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Group = PaletteEntry::Group;

struct ObjectText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::ObjectText)
};

PaletteEntry entryFor(const Plan &plan)
{
    const QString price = plan.interval == Interval::Month ? ObjectText::tr("%1 per month", "price").arg(moneyText(plan.money()))
                                                           : ObjectText::tr("%1 per year", "price").arg(moneyText(plan.money()));
    return {.title = plan.name,
            .detail = plan.isActive ? price : ObjectText::tr("%1, inactive", "price").arg(price),
            .icon = iconOf(Icon::Plans),
            .group = Group::Plan};
}

PaletteEntry entryFor(const StripeEvent &event)
{
    return {.title = event.type,
            .detail = event.eventId + u" · "_s + momentText(event.createdAt),
            .icon = iconOf(Icon::Inbox),
            .group = Group::Event};
}

PaletteEntry entryFor(const ApiKey &key)
{
    return {.title = key.prefix + u'…' + key.last4,
            .detail = ObjectText::tr("made %1", "day").arg(dayText(key.createdAt)),
            .icon = iconOf(Icon::Key),
            .group = Group::Key};
}

PaletteEntry entryFor(const User &user)
{
    return {.title = user.fullName().isEmpty() ? user.email : user.fullName(),
            .detail = user.email + u" · "_s + roleName(user.role),
            .icon = iconOf(Icon::User),
            .group = Group::Person};
}

PaletteEntry entryFor(const WebhookDelivery &delivery)
{
    return {.title = QString(wordOf(delivery.type)),
            .detail = momentText(delivery.createdAt),
            .icon = iconOf(Icon::Webhook),
            .group = Group::Delivery};
}

PaletteEntry entryFor(const StripeStatus &status)
{
    return {.title = status.accountId.value_or(QString()), .icon = iconOf(Icon::Stripe), .group = Group::Page};
}

} // namespace

PaletteEntry entryOf(const FoundObject &object)
{
    auto entry = std::visit([](const auto &record) { return entryFor(record); }, object.record);
    entry.id = object.place.link();
    return entry;
}

} // namespace plandeck
