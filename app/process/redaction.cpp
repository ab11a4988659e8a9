// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/redaction.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype shortest = 6;
constexpr qsizetype mostBytes = 3; // of UTF-8, for what is one QChar

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

/// Each shape has one of these. What every request logs has none: method, route, ids.
bool mayHaveShape(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace() || QStringView(u"_.:=").contains(c); });
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
        if (text.size() * mostBytes >= secret.size())
            text.replace(secret.revealText(), placeholder);
    if (!mayHaveShape(text))
        return text;
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
