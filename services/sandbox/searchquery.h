// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/apierror.h"

#include <map>

namespace plandeck::sandbox {

/// How a member can be searched.
enum class SearchKind {
    Token, // as it is: ids, words of an enum, booleans
    String, // whatever the case, and parts of it
    Number // and smaller or greater
};

/// The members of a resource that can be searched. "subscription" may lie deeper: the path says where.
struct SearchField
{
    SearchKind kind = SearchKind::Token;
    QString path = {}; // dotted; empty: the field's own name
};
using SearchFields = std::map<QString, SearchField>;

/// A query in Stripe's search language, read: clauses joined by AND (also unsaid) or by OR, never both.
///     active:'true' AND -metadata['key']:'value'      name~"part"      created>1700000000      metadata['key']:null
class SearchQuery final
{
public:
    /// 400 with param "query" for what cannot be read, fields that cannot be searched, and signs they do not know.
    [[nodiscard]] static Answer<SearchQuery> parsed(const QString &text, const SearchFields &fields, const QString &resource);

    bool matches(const QJsonObject &object) const;

private:
    struct Clause
    {
        QStringList path = {};
        SearchKind kind = SearchKind::Token;
        QString sign = {}; // ":", "~", ">", "<", ">=", "<="
        QString value = {};
        bool isNull = false;
        bool isNegated = false;

        bool matches(const QJsonObject &object) const;
    };
    class Parser;

    QList<Clause> m_clauses;
    bool m_isAny = false; // joined by OR
};

} // namespace plandeck::sandbox
