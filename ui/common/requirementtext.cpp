// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/requirementtext.h"

#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct RequirementText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::RequirementText)
};

/// By a part of Stripe's name; the first that fits counts.
struct Row
{
    QLatin1StringView part;
    const char *text;
};

constexpr std::array rows{
    Row{"external_account"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "A bank account for payouts")},
    Row{"tos_acceptance"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Acceptance of Stripe's terms")},
    Row{"business_profile.url"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "The business's website")},
    Row{"business_profile.mcc"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "What kind of business it is")},
    Row{"business_profile.product_description"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "What the business sells")},
    Row{"business_profile.support"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "How customers reach support")},
    Row{"business_type"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Whether it is a company or a person")},
    Row{"company.tax_id"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "The company's tax number")},
    Row{"company.name"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "The company's legal name")},
    Row{"company.address"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "The company's address")},
    Row{"company.phone"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "The company's telephone number")},
    Row{"company.verification"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "A document about the company")},
    Row{"verification"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "An identity document")},
    Row{".dob"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Date of birth")},
    Row{".address"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Home address")},
    Row{".id_number"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Personal identification number")},
    Row{".ssn_last_4"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Last four digits of the social security number")},
    Row{".first_name"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Name of the person responsible")},
    Row{".last_name"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Name of the person responsible")},
    Row{".email"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "E-mail of the person responsible")},
    Row{".phone"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Telephone number of the person responsible")},
    Row{"owners"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Who owns the company")},
    Row{"directors"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Who directs the company")},
    Row{"representative"_L1, QT_TRANSLATE_NOOP("plandeck::RequirementText", "Who represents the company")},
};

QString readable(QString name)
{
    name.replace(u'_', u' ').replace(u'.', u", "_s);
    name[0] = name.at(0).toUpper();
    return name;
}

QString textOf(const QString &name)
{
    const auto row = std::ranges::find_if(rows, [&](const Row &candidate) { return name.contains(candidate.part); });
    return row == rows.end() ? readable(name) : RequirementText::tr(row->text);
}

QString whenOf(const StripeRequirement &requirement)
{
    switch (requirement.urgency) {
    case Urgency::PastDue: return RequirementText::tr("overdue");
    case Urgency::PendingVerification: return RequirementText::tr("Stripe is checking it");
    case Urgency::CurrentlyDue:
    case Urgency::EventuallyDue: break;
    }
    return requirement.dueBy ? RequirementText::tr("due by %1").arg(isolated(dayText(*requirement.dueBy)))
                             : RequirementText::tr("due now");
}

} // namespace

QList<RequirementLine> requirementLines(const QList<StripeRequirement> &requirements)
{
    QList<RequirementLine> lines;
    for (const auto &requirement : requirements) {
        if (requirement.urgency == Urgency::EventuallyDue || requirement.name.isEmpty())
            continue;
        const auto words = textOf(requirement.name);
        if (std::ranges::find(lines, words, &RequirementLine::words) == lines.end())
            lines.append({words, whenOf(requirement), requirement.urgency});
    }
    return lines;
}

QStringList requirementNames(const QStringList &names)
{
    QStringList words;
    for (const auto &name : names)
        if (!name.isEmpty())
            words.append(textOf(name));
    words.removeDuplicates();
    return words;
}

QString disabledText(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    if (reason == "requirements.past_due"_L1)
        return RequirementText::tr("Stripe shut part of this account because something is overdue.");
    if (reason == "requirements.pending_verification"_L1 || reason == "under_review"_L1)
        return RequirementText::tr("Stripe is looking at this account and has shut part of it meanwhile.");
    if (reason.startsWith("rejected"_L1))
        return RequirementText::tr("Stripe rejected this account. Their support knows why.");
    return RequirementText::tr("Stripe shut part of this account (%1).").arg(isolated(reason));
}

} // namespace plandeck
