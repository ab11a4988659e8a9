// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/searchquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype mostClauses = 10;
constexpr qsizetype shortestPart = 3; // characters after ~

Refusal wrongQuery(const QString &message)
{
    return invalidParameter(u"query"_s, message);
}

Refusal unreadable()
{
    return wrongQuery(
        u"We were unable to parse your search query. Try using the format `metadata[\"key\"]:\"value\"` to query for "
        "metadata or key:\"value\" to query for other fields."_s);
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const auto &name : path)
        value = value.toObject().value(name); // operator[] would keep the object of a temporary
    return value;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

} // namespace

/// Reads from left to right; each step answers what it read, or why it cannot.
class SearchQuery::Parser final
{
public:
    Parser(const QString &text, const SearchFields &fields, const QString &resource)
        : m_text(text)
        , m_fields(fields)
        , m_resource(resource)
    {
    }

    Answer<SearchQuery> query();

private:
    void skipSpace();
    bool take(QChar c);
    QString word();
    Answer<QString> quoted();
    Answer<QString> key();
    Answer<Clause> clause();
    Answer<> value(Clause &clause);
    Answer<> checked(const Clause &clause, const QString &field) const;
    /// What joins the next clause: "and", "or", or nothing at all.
    QString conjunction();

    const QString &m_text;
    const SearchFields &m_fields;
    const QString &m_resource;
    qsizetype m_at = 0;
};

void SearchQuery::Parser::skipSpace()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool SearchQuery::Parser::take(QChar c)
{
    if (m_at >= m_text.size() || m_text.at(m_at) != c)
        return false;
    ++m_at;
    return true;
}

QString SearchQuery::Parser::word()
{
    const auto from = m_at;
    while (m_at < m_text.size() && isWordPart(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

Answer<QString> SearchQuery::Parser::quoted()
{
    if (m_at >= m_text.size() || (m_text.at(m_at) != u'\'' && m_text.at(m_at) != u'"'))
        return unreadable();
    const auto quote = m_text.at(m_at++);
    QString text;
    for (; m_at < m_text.size() && m_text.at(m_at) != quote; ++m_at) {
        if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        text += m_text.at(m_at);
    }
    if (!take(quote))
        return unreadable();
    return text;
}

Answer<QString> SearchQuery::Parser::key()
{
    if (!take(u'['))
        return unreadable();
    const auto name = quoted();
    if (name && !take(u']'))
        return unreadable();
    return name;
}

Answer<> SearchQuery::Parser::value(Clause &clause)
{
    if (m_at < m_text.size() && (m_text.at(m_at) == u'\'' || m_text.at(m_at) == u'"')) {
        const auto text = quoted();
        if (!text)
            return refused(text.error());
        clause.value = *text;
    } else {
        const bool isNegative = take(u'-');
        clause.value = word();
        if (clause.value.isEmpty())
            return unreadable();
        clause.isNull = clause.value == u"null";
        if (isNegative)
            clause.value.prepend(u'-');
    }
    return {};
}

Answer<> SearchQuery::Parser::checked(const Clause &clause, const QString &field) const
{
    const bool isOrder = clause.sign != u":" && clause.sign != u"~";
    if ((isOrder && clause.kind != SearchKind::Number) || (clause.sign == u"~" && clause.kind != SearchKind::String))
        return wrongQuery(u"Field `%1` does not support the operator `%2`."_s.arg(field, clause.sign));
    if (clause.sign == u"~" && clause.value.size() < shortestPart)
        return wrongQuery(u"Substring searches need at least %1 characters."_s.arg(shortestPart));
    bool isNumber = false;
    clause.value.toDouble(&isNumber);
    if (clause.kind == SearchKind::Number && !clause.isNull && !isNumber)
        return wrongQuery(u"Field `%1` is numeric: '%2' is no number."_s.arg(field, clause.value));
    return {};
}

Answer<SearchQuery::Clause> SearchQuery::Parser::clause()
{
    Clause clause;
    clause.isNegated = take(u'-');
    const auto field = word();
    if (field.isEmpty())
        return unreadable();
    if (field == u"metadata") {
        const auto name = key();
        if (!name)
            return refused(name.error());
        clause.path = {field, *name};
    } else {
        const auto found = m_fields.find(field);
        if (found == m_fields.end())
            return wrongQuery(
                u"Field `%1` is an unsupported search field for resource `%2`. See "
                "https://stripe.com/docs/search#query-fields-for-%2 for a list of supported fields."_s.arg(field, m_resource));
        clause.kind = found->second.kind;
        clause.path = (found->second.path.isEmpty() ? field : found->second.path).split(u'.');
    }
    for (const auto sign : {u':', u'~', u'>', u'<'})
        if (clause.sign.isEmpty() && take(sign))
            clause.sign = QString(sign) + (sign != u':' && sign != u'~' && take(u'=') ? u"="_s : u""_s);
    if (clause.sign.isEmpty())
        return unreadable();
    if (const auto ok = value(clause); !ok)
        return refused(ok.error());
    if (const auto ok = checked(clause, field); !ok)
        return refused(ok.error());
    return clause;
}

QString SearchQuery::Parser::conjunction()
{
    const auto from = m_at;
    const auto next = word().toLower();
    const bool isOne = next == u"and" || next == u"or";
    if (!isOne) {
        m_at = from;
        return {};
    }
    skipSpace();
    return next;
}

Answer<SearchQuery> SearchQuery::Parser::query()
{
    SearchQuery query;
    QString joined; // by what, once said
    skipSpace();
    do {
        auto read = clause();
        if (!read)
            return refused(read.error());
        query.m_clauses.append(*read);
        const auto before = m_at;
        skipSpace();
        if (m_at == m_text.size())
            break;
        if (m_at == before)
            return unreadable();
        auto next = conjunction();
        if (next.isEmpty())
            next = u"and"_s;
        if (!joined.isEmpty() && joined != next)
            return wrongQuery(u"We were unable to parse your search query: AND and OR cannot be combined in one query."_s);
        joined = next;
    } while (query.m_clauses.size() <= mostClauses);
    if (query.m_clauses.size() > mostClauses)
        return wrongQuery(u"A search query can have up to %1 clauses."_s.arg(mostClauses));
    query.m_isAny = joined == u"or";
    return query;
}

bool SearchQuery::Clause::matches(const QJsonObject &object) const
{
    const auto found = valueAt(object, path);
    const bool isMissing = found.isNull() || found.isUndefined() || found == QJsonValue(QString());
    if (isNull || isMissing)
        return (isNull && isMissing) != isNegated;

    bool isMatch = false;
    if (kind == SearchKind::Number) {
        const auto wanted = value.toDouble();
        const auto number = found.toDouble();
        isMatch = sign == u":"    ? number == wanted
                  : sign == u">"  ? number > wanted
                  : sign == u"<"  ? number < wanted
                  : sign == u">=" ? number >= wanted
                                  : number <= wanted;
    } else if (sign == u"~") {
        isMatch = textOf(found).contains(value, Qt::CaseInsensitive);
    } else {
        isMatch = textOf(found).compare(value, kind == SearchKind::String ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    }
    return isMatch != isNegated;
}

Answer<SearchQuery> SearchQuery::parsed(const QString &text, const SearchFields &fields, const QString &resource)
{
    return Parser(text, fields, resource).query();
}

bool SearchQuery::matches(const QJsonObject &object) const
{
    const auto matches = [&](const Clause &clause) { return clause.matches(object); };
    return m_isAny ? std::ranges::any_of(m_clauses, matches) : std::ranges::all_of(m_clauses, matches);
}

} // namespace plandeck::sandbox
