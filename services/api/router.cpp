// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/router.h"

#include <algorithm>

namespace plandeck {
namespace {

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The same bytes without a copy; they outlive the search.
QByteArray viewed(QByteArrayView text)
{
    return QByteArray::fromRawData(text.data(), text.size());
}

QByteArray withoutLastSlash(const QByteArray &path)
{
    return path.endsWith('/') ? viewed(QByteArrayView(path).chopped(1)) : path;
}

} // namespace

QByteArray percentDecoded(QByteArrayView text, bool isPlusSpace)
{
    QByteArray out("");
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out.append(isPlusSpace && text[i] == '+' ? ' ' : text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0)
            return {};
        out.append(char(high * 16 + low));
        i += 2;
    }
    return out;
}

qsizetype Router::add(std::string_view pattern)
{
    const auto path = QByteArray(pattern.data(), qsizetype(pattern.size()));
    if (!path.contains('{')) {
        const auto key = path.endsWith('/') ? path.chopped(1) : path;
        const auto known = m_static.constFind(key);
        return known != m_static.cend() ? *known : *m_static.insert(key, m_count++);
    }
    QList<QByteArray> segments;
    for (const auto &segment : path.sliced(1).chopped(path.endsWith('/') ? 1 : 0).split('/'))
        segments.append(segment.startsWith('{') ? QByteArray() : segment);
    const auto isSame = [&](const Pattern &known) { return known.segments == segments; };
    if (const auto known = std::ranges::find_if(m_patterns, isSame); known != m_patterns.end())
        return known->resource;
    m_patterns.append({segments, m_count});
    return m_count++;
}

bool Router::split(const QByteArray &path, Segments &segments)
{
    if (!path.startsWith('/'))
        return false;
    const auto whole = QByteArrayView(path).sliced(1, path.size() - (path.size() > 1 && path.endsWith('/') ? 2 : 1));
    for (qsizetype from = 0; from <= whole.size();) {
        const auto slash = whole.indexOf('/', from);
        const auto end = slash < 0 ? whole.size() : slash;
        const auto raw = whole.sliced(from, end - from);
        const auto segment = raw.contains('%') ? percentDecoded(raw) : viewed(raw);
        if (segment.isEmpty() || segment == "." || segment == ".." || segments.size() == segments.capacity())
            return false;
        segments.append(segment);
        from = end + 1;
    }
    return true;
}

Router::Match Router::find(const QByteArray &path) const
{
    if (const auto found = m_static.constFind(withoutLastSlash(path)); found != m_static.cend() && path.startsWith('/'))
        return {*found};
    Segments segments;
    if (!split(path, segments))
        return {};
    if (path.contains('%') && std::ranges::none_of(segments, [](const QByteArray &s) { return s.contains('/'); })) {
        QByteArray decoded;
        for (const auto &segment : segments)
            decoded.append('/').append(segment);
        if (const auto found = m_static.constFind(decoded); found != m_static.cend())
            return {*found};
    }
    for (const auto &pattern : m_patterns) {
        if (pattern.segments.size() != segments.size())
            continue;
        Match match{pattern.resource};
        bool isMatch = true;
        for (qsizetype i = 0; isMatch && i < segments.size(); ++i) {
            if (pattern.segments[i].isNull())
                match.values.append(QByteArray(segments[i].constData(), segments[i].size()));
            else
                isMatch = pattern.segments[i] == segments[i];
        }
        if (isMatch)
            return match;
    }
    return {};
}

} // namespace plandeck
