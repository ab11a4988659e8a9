// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/redaction.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype shortest = 6;

/// What may stay of a match is its first group, and its last.
const QRegularExpression &shapes()
{
    static const QRegularExpression expression(
        u"\\b(?:sk|rk)_(?:live|test)_\\w+" // Stripe's secret and restricted keys
        "|\\bwhsec_[\\w+/=-]+" // what webhooks are signed with
        "|\\bac_\\w{4,}" // an OAuth code
        "|\\b(?:live|test)_[A-Za-z0-9]{32}(?![A-Za-z0-9])" // our API keys
        "|\\beyJ[\\w-]+\\.[\\w-]+\\.?[\\w-]*" // a JSON web token
        "|(?i:(?<kept>\\b(?:bearer|basic)\\s+)[^\\s\"',;]+)"
        "|(?<kept2>://[^\\s:/@]*:)[^\\s@]+(?=@)" // postgresql://user:password@
        "|(?i:(?<kept3>(?:password|passwd|secret|api[_-]?key|authorization|access|refresh|token)[\"']?\\s*[=:]\\s*[\"']?)"
        "(?!bearer\\b|basic\\b)[^\\s\"'&,;}]+)"
        "|(?<kept4>[?&](?:code|state)=)[^\\s&]+"_s);
    return expression;
}

} // namespace

void Redaction::hide(const Secret &secret)
{
    if (secret.size() >= shortest)
        m_known.push_back(secret.copy());
}

QString Redaction::of(QString text) const
{
    static const auto placeholder = u"[secret]"_s;
    for (const auto &secret : m_known)
        text.replace(secret.revealText(), placeholder);
    QString out;
    qsizetype copied = 0;
    auto matches = shapes().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).sliced(copied, match.capturedStart() - copied);
        for (const auto &kept : {u"kept"_s, u"kept2"_s, u"kept3"_s, u"kept4"_s})
            out += match.capturedView(kept);
        out += placeholder;
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : QString(out + QStringView(text).sliced(copied));
}

} // namespace plandeck
