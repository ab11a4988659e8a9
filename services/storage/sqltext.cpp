// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

qsizetype endOfName(QStringView sql, qsizetype from)
{
    while (from < sql.size() && isNamePart(sql[from]))
        ++from;
    return from;
}

/// Behind the closing quote; a doubled quote is two quoted pieces side by side, which comes to the same.
qsizetype endOfQuoted(QStringView sql, qsizetype from)
{
    const auto end = sql.indexOf(sql[from], from + 1);
    return end < 0 ? sql.size() : end + 1;
}

/// Behind the comment that starts here, or from itself when none does.
qsizetype endOfComment(QStringView sql, qsizetype from)
{
    const auto rest = sql.sliced(from);
    if (!rest.startsWith("--"_L1) && !rest.startsWith("/*"_L1))
        return from;
    const auto end = rest[0] == u'-' ? sql.indexOf(u'\n', from) : sql.indexOf("*/"_L1, from + 2);
    if (end < 0)
        return sql.size();
    return rest[0] == u'-' ? end : end + 2;
}

SqlText::Kind kindOf(QStringView sql)
{
    qsizetype at = 0;
    for (qsizetype next = at; at < sql.size(); at = next) {
        next = sql[at].isSpace() || sql[at] == u'(' ? at + 1 : endOfComment(sql, at);
        if (next == at)
            break;
    }
    const auto word = sql.sliced(at, endOfName(sql, at) - at);
    const auto is = [&](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    const auto has = [&](QLatin1StringView other) { return sql.contains(other, Qt::CaseInsensitive); };
    if (is("SELECT"_L1) || is("VALUES"_L1))
        return SqlText::Kind::Read;
    if (is("WITH"_L1))
        return has("INSERT"_L1) || has("UPDATE"_L1) || has("DELETE"_L1) ? SqlText::Kind::Write : SqlText::Kind::Read;
    if (is("INSERT"_L1) || is("UPDATE"_L1) || is("DELETE"_L1))
        return SqlText::Kind::Write;
    return SqlText::Kind::Other;
}

} // namespace

SqlText SqlText::read(const QString &sql)
{
    SqlText out{.kind = kindOf(sql)};
    if (out.kind == Kind::Other) {
        out.text = sql;
        return out;
    }
    const auto placeHolder = [&](QStringView name) {
        auto latin = name.toLatin1();
        auto index = out.names.indexOf(latin);
        if (index < 0) {
            index = out.names.size();
            out.names.append(std::move(latin));
        }
        out.text += u'$' + QString::number(index + 1);
    };
    const QStringView in = sql;
    for (qsizetype at = 0, next = 0; at < in.size(); at = next) {
        const QChar c = in[at];
        next = endOfComment(in, at);
        if (next > at) {
            out.text += u' ';
        } else if (c == u'\'' || c == u'"') {
            next = endOfQuoted(in, at);
            out.text += in.sliced(at, next - at);
        } else if (in.sliced(at).startsWith("::"_L1)) { // a cast of PostgreSQL
            next = at + 2;
            out.text += "::"_L1;
        } else if (c == u':' && at + 1 < in.size() && isNameStart(in[at + 1])) {
            next = endOfName(in, at + 1);
            placeHolder(in.sliced(at + 1, next - at - 1));
        } else {
            next = at + 1;
            out.text += c;
        }
    }
    return out;
}

} // namespace plandeck
