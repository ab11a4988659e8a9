// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditdetail.h"

#include "services/operations/staff.h"
#include "ui/common/roletext.h"
#include "ui/plans/drifttext.h"
#include "ui/stripe/stripetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct AuditDetail
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::AuditDetail)
};

template<typename Word>
std::optional<Word> wordIn(const QString &text)
{
    const auto words = wordsOf(Word{});
    const auto utf8 = text.toUtf8();
    const auto found = std::ranges::find(words, std::string_view(utf8.constData(), size_t(utf8.size())));
    return found == words.end() ? std::nullopt : std::optional(Word(found - words.begin()));
}

QString asItIs(const QString &value)
{
    return value;
}

QString role(const QString &value)
{
    if (const auto ofCompany = wordIn<Role>(value))
        return roleName(*ofCompany);
    const auto ofStaff = wordIn<StaffRole>(value);
    return ofStaff ? roleName(*ofStaff) : value;
}

QString mode(const QString &value)
{
    return value == "live"_L1 ? AuditDetail::tr("Live", "which API key") : AuditDetail::tr("Test", "which API key");
}

QString secret(const QString &value)
{
    return value == "new"_L1 ? AuditDetail::tr("Made anew", "a webhook's secret")
                             : AuditDetail::tr("Stayed", "a webhook's secret");
}

QString number(const QString &value)
{
    return QLocale().toString(value.toLongLong());
}

QString flow(const QString &value)
{
    const auto known = wordIn<ConnectFlow>(value);
    return known ? flowName(*known) : value;
}

QString personalData(const QString &value)
{
    return value == "true"_L1 ? AuditDetail::tr("Shown", "personal data") : AuditDetail::tr("Masked", "personal data");
}

QString direction(const QString &value)
{
    return wordIn<RepairDirection>(value) == RepairDirection::Ours ? AuditDetail::tr("Stripe was made as the plan is here")
                                                                   : AuditDetail::tr("The plan was made as Stripe has it");
}

QString invitation(const QString &value)
{
    return value == "withdrawn"_L1 ? AuditDetail::tr("Withdrawn", "an invitation") : value;
}

struct Known
{
    QLatin1StringView name;
    const char *title;
    QString (*text)(const QString &value) = asItIs;
    bool isId = false;
};
constexpr std::array details{
    Known{"name"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Name")},
    Known{"role"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Role"), role},
    Known{"key_type"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "API key"), mode},
    Known{"last4"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Last four")},
    Known{"secret"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Secret"), secret},
    Known{"event"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Stripe's event"), asItIs, true},
    Known{"fetched"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Events fetched"), number},
    Known{"flow"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Way to connect"), flow},
    Known{"query"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Searched for")},
    Known{"inspection"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Look of staff"), asItIs, true},
    Known{"ticket"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Ticket")},
    Known{"shows_personal_data"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Personal data"), personalData},
    Known{"direction"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Repair"), direction},
    Known{"invitation"_L1, QT_TRANSLATE_NOOP("plandeck::AuditDetail", "Invitation"), invitation},
};

/// "ours | Stripe's", as repairs note what differed.
KeyValueList::Row differenceRow(DriftKind kind, const QString &value)
{
    const auto at = value.indexOf(u" | "_s);
    return {driftWord(kind),
            at < 0 ? value : AuditDetail::tr("%1 here, %2 at Stripe", "values").arg(value.first(at), value.sliced(at + 3))};
}

KeyValueList::Row detailRow(const AuditEntry &entry, const QString &name, const QString &value)
{
    const auto drift = wordIn<DriftKind>(name);
    if (drift && entry.action == "plans.drift.repair"_L1)
        return differenceRow(*drift, value);
    const auto known = std::ranges::find_if(details, [&](const Known &each) { return name == each.name; });
    if (known == details.end())
        return {name, value}; // of a newer server
    return {AuditDetail::tr(known->title), known->text(value), known->isId};
}

} // namespace

QList<KeyValueList::Row> detailRows(const AuditEntry &entry)
{
    QList<KeyValueList::Row> rows;
    for (auto detail = entry.detail.cbegin(); detail != entry.detail.cend(); ++detail)
        rows.append(detailRow(entry, detail.key(), detail.value()));
    return rows;
}

} // namespace plandeck
