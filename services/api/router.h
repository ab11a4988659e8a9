// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QVarLengthArray>

#include <string_view>

namespace plandeck {

/// The values of a path's {parameters}, in their order, decoded.
using PathValues = QVarLengthArray<QByteArray, 2>;

/// Finds what stands behind a path: static paths by one hash, those with parameters in a small list. A static path wins.
/// The trailing slash is free. Segments are percent-decoded once, each for itself; empty segments, dot segments and
/// broken escapes match nothing.
class Router final
{
public:
    struct Match
    {
        qsizetype resource = -1; // -1: nothing there
        PathValues values = {};
    };

    /// The number of the resource at "/plans/{id}/", counted from 0; the same again for the same path, whatever the
    /// parameters are called.
    qsizetype add(std::string_view pattern);

    Match find(const QByteArray &path) const;

private:
    using Segments = QVarLengthArray<QByteArray, 12>;

    struct Pattern
    {
        QList<QByteArray> segments; // a null one is a parameter
        qsizetype resource;
    };

    static bool split(const QByteArray &path, Segments &segments);

    QHash<QByteArray, qsizetype> m_static; // without the trailing slash
    QList<Pattern> m_patterns;
    qsizetype m_count = 0;
};

/// Percent-decodes strictly: null when a '%' is not followed by two hexadecimal digits.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView text, bool isPlusSpace = false);

} // namespace plandeck
