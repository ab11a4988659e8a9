// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

#include <charconv>
#include <string_view>

namespace plandeck {

/// Appends JSON to a buffer. Small and dumb: who calls it says where objects begin and end; it knows commas and escapes.
class JsonWriter
{
public:
    void begin(char bracket)
    {
        comma();
        put(bracket);
        m_first = true;
    }
    void end(char bracket)
    {
        put(bracket);
        m_first = false;
    }
    void key(std::string_view name) // a literal of ours: nothing to escape
    {
        comma();
        char *at = room(qsizetype(name.size()) + 3);
        *at++ = '"';
        at = std::copy(name.begin(), name.end(), at);
        *at++ = '"';
        *at++ = ':';
        m_end = at;
        m_first = true;
    }
    void key(QStringView name)
    {
        text(name);
        put(':');
        m_first = true;
    }
    void integer(qint64 value)
    {
        comma();
        char *at = room(20);
        m_end = std::to_chars(at, at + 20, value).ptr;
    }
    void literal(std::string_view word) // true, null, or a number
    {
        comma();
        m_end = std::copy(word.begin(), word.end(), room(qsizetype(word.size())));
    }
    void word(std::string_view ascii) // a string known to need no escapes
    {
        comma();
        char *at = room(qsizetype(ascii.size()) + 2);
        *at++ = '"';
        at = std::copy(ascii.begin(), ascii.end(), at);
        *at++ = '"';
        m_end = at;
    }
    void text(QStringView value);
    void utf8(QByteArrayView value); // a string that is UTF-8 already
    void raw(QByteArrayView json) // a value that is JSON already
    {
        comma();
        m_end = std::copy(json.begin(), json.end(), room(json.size()));
    }

    QByteArray take()
    {
        m_bytes.truncate(m_end - m_bytes.constData());
        return std::move(m_bytes);
    }

private:
    void comma()
    {
        if (!m_first)
            put(',');
        m_first = false;
    }
    void put(char c)
    {
        *room(1) = c;
        ++m_end;
    }
    char *room(qsizetype size)
    {
        if (m_limit - m_end < size)
            grow(size);
        return m_end;
    }
    void grow(qsizetype size);

    QByteArray m_bytes;
    char *m_end = nullptr;
    char *m_limit = nullptr;
    bool m_first = true;
};

} // namespace plandeck
