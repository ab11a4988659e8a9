// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/allowedhosts.h"

#include <algorithm>

namespace plandeck {
namespace {

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "localhost:8787" to "localhost", "[::1]:8787" to "[::1]"; empty when it is neither.
QByteArrayView withoutPort(QByteArrayView host)
{
    const auto end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':') < 0 ? host.size() : host.indexOf(':');
    const auto rest = host.sliced(end);
    const bool isPort =
        rest.isEmpty()
        || (rest.front() == ':' && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return isPort ? host.first(end) : QByteArrayView();
}

} // namespace

AllowedHosts::AllowedHosts(const QStringList &names)
    : m_names{"localhost", "127.0.0.1", "[::1]"}
{
    for (const QString &name : names) {
        const QByteArray word = name.trimmed().toLatin1().toLower();
        if (word == "*")
            m_isOpen = true;
        else if (word.startsWith('.'))
            m_suffixes.append(word);
        else
            m_names.append(word);
    }
}

bool AllowedHosts::admits(QByteArrayView host) const
{
    if (m_isOpen)
        return true;
    const auto name = withoutPort(host);
    if (name.isEmpty())
        return false;
    if (std::any_of(m_names.begin(), m_names.end(), [&](const QByteArray &known) { return isSame(name, known); }))
        return true;
    return std::any_of(m_suffixes.begin(), m_suffixes.end(), [&](const QByteArray &suffix) {
        return isSame(name, QByteArrayView(suffix).sliced(1))
               || (name.size() > suffix.size() && isSame(name.last(suffix.size()), suffix));
    });
}

} // namespace plandeck
