// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsontext.h"

namespace plandeck {

QByteArray indentedJson(QByteArrayView json)
{
    QByteArray out;
    int depth = 0;
    bool isInText = false;
    const auto newLine = [&] { out += '\n' + QByteArray(depth * 2, ' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText) {
            out += c;
            if (c == '\\')
                out += json[++i];
            else if (c == '"')
                isInText = false;
            continue;
        }
        const bool isEmptyNext = i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
        switch (c) {
        case '"':
            isInText = true;
            out += c;
            break;
        case '{':
        case '[':
            out += c;
            ++depth;
            if (!isEmptyNext)
                newLine();
            break;
        case '}':
        case ']':
            --depth;
            if (out.back() != '{' && out.back() != '[')
                newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':': out += ": "; break;
        case ' ':
        case '\n':
        case '\r':
        case '\t': break;
        default: out += c;
        }
    }
    return out;
}

} // namespace plandeck
