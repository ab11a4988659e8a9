// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/answerwriter.h"

#include "services/domain/random.h"
#include "services/http/logging.h"
#include "services/http/status.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plandeck {
namespace {

constexpr qsizetype headRoom = 384; // what the head of an answer usually takes

void appendNumber(QByteArray &out, quint64 number, int base = 10)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
    out.append(digits.data(), end - digits.data());
}

bool isSafeId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-';
    });
}

/// A line end in a header would let whoever wrote it write an answer of his own.
bool isOneLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendHeader(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    if (isOneLine(name) && isOneLine(value))
        out.append("\r\n").append(name).append(": ").append(value);
    else
        qCWarning(lcHttp, "A header with a line end in it was left out of an answer.");
}

} // namespace

AnswerWriter::AnswerWriter()
    : m_idPrefix(SystemRandom().word(10, RandomSource::lettersAndDigits))
{
}

QByteArray AnswerWriter::requestId(QByteArrayView proposed)
{
    if (isSafeId(proposed))
        return proposed.toByteArray();
    QByteArray id;
    id.reserve(m_idPrefix.size() + 12);
    id.append(m_idPrefix).append('-');
    appendNumber(id, ++m_idCount, 36);
    return id;
}

QByteArray AnswerWriter::bytes(const HttpResponse &response, const AnswerFrame &frame, bool shallClose)
{
    const bool hasBody = response.status != 204 && response.status != 304;
    QByteArray out;
    out.reserve(headRoom + (frame.isHead ? 0 : response.body.size()));
    out.append("HTTP/1.1 ");
    appendNumber(out, quint64(response.status));
    out.append(' ').append(reasonPhrase(response.status));
    if (hasBody) {
        if (!response.type.isEmpty())
            appendHeader(out, "Content-Type", response.type);
        out.append("\r\nContent-Length: ");
        appendNumber(out, quint64(response.body.size()));
    }
    for (const auto &[name, value] : response.headers)
        appendHeader(out, name, value);
    out.append("\r\nX-Request-Id: ").append(frame.requestId);
    out.append("\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer");
    appendDate(out);
    if (shallClose)
        out.append("\r\nConnection: close");
    out.append("\r\n\r\n");
    if (hasBody && !frame.isHead)
        out.append(response.body);
    return out;
}

void AnswerWriter::appendDate(QByteArray &out)
{
    const auto now = std::time(nullptr);
    if (now != m_dateSecond) {
        static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm utc{};
        gmtime_r(&now, &utc);
        std::array<char, 64> text; // not strftime: its names follow the locale
        const int size =
            std::snprintf(text.data(), text.size(), "\r\nDate: %s, %02d %s %04d %02d:%02d:%02d GMT", days[size_t(utc.tm_wday)],
                          utc.tm_mday, months[size_t(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
        m_date = QByteArray(text.data(), size);
        m_dateSecond = now;
    }
    out.append(m_date);
}

} // namespace plandeck
