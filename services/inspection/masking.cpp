// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/masking.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString maskedName(const QString &name)
{
    return name.isEmpty() ? name : QString(name.first(1) + u'…');
}

} // namespace

QString maskedEmail(const QString &email)
{
    const auto at = email.lastIndexOf(u'@');
    return at < 1 ? email : QString(email.first(1) + u'…' + email.sliced(at));
}

void maskPeople(Tenant &tenant)
{
    tenant.email = maskedEmail(tenant.email);
}

void maskPeople(Page<User> &users)
{
    for (auto &user : users.results) {
        user.email = maskedEmail(user.email);
        user.firstName = maskedName(user.firstName);
        user.lastName = maskedName(user.lastName);
    }
}

void maskPeople(CursorPage<AuditEntry> &entries)
{
    static const QStringList personal{u"email"_s, u"first_name"_s, u"last_name"_s};
    for (auto &entry : entries.results) {
        if (entry.actorName)
            entry.actorName = maskedEmail(*entry.actorName); // a key's hint has no @
        entry.address.clear();
        for (auto &change : entry.changes)
            if (personal.contains(change.name))
                change.before = change.after = std::nullopt;
    }
}

} // namespace plandeck
