// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/requesthead.h"

#include <QtCore/QIODevice>

#include <algorithm>
#include <array>
#include <string_view>

namespace plandeck {
namespace {

constexpr qsizetype blankBytes = 4; // RFC 9112 §2.2: empty lines before a request are ignored; two are enough
constexpr qsizetype keptCapacity = 4 * 1024; // of the buffer, between two requests

enum CharacterClass : quint8 { TokenCharacter = 1, TargetCharacter = 2, ValueCharacter = 4 };

constexpr std::array<quint8, 256> makeClasses()
{
    std::array<quint8, 256> classes{};
    for (size_t c = 0x21; c < 0x7f; ++c)
        classes[c] = TargetCharacter | ValueCharacter;
    for (size_t c = 0x80; c < 0x100; ++c)
        classes[c] = ValueCharacter;
    classes[' '] = classes['\t'] = ValueCharacter;
    classes['#'] = ValueCharacter; // a fragment is never sent
    for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        classes[static_cast<unsigned char>(c)] |= TokenCharacter;
    return classes;
}

constexpr auto classes = makeClasses();

bool is(char c, CharacterClass wanted)
{
    return classes[static_cast<unsigned char>(c)] & wanted;
}

bool areAll(QByteArrayView text, CharacterClass wanted)
{
    return std::all_of(text.begin(), text.end(), [wanted](char c) { return is(c, wanted); });
}

bool isSame(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size() && text.compare(word, Qt::CaseInsensitive) == 0;
}

bool isKnownMethod(QByteArrayView method)
{
    static constexpr std::array<std::string_view, 7> known{"GET", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "PUT"};
    return std::find(known.begin(), known.end(), std::string_view(method.data(), size_t(method.size()))) != known.end();
}

/// Whether a comma-separated list names the word.
bool lists(QByteArrayView list, QByteArrayView word)
{
    while (true) {
        const auto comma = list.indexOf(',');
        if (isSame((comma < 0 ? list : list.first(comma)).trimmed(), word))
            return true;
        if (comma < 0)
            return false;
        list = list.sliced(comma + 1);
    }
}

} // namespace

RequestHead::Verdict RequestHead::look(QIODevice &device)
{
    const auto before = m_bytes.size();
    const auto most = blankBytes + m_limits.requestLine + 2 + m_limits.headerBytes + 1; // one more shows that it is too much
    const auto wanted = std::clamp<qint64>(device.bytesAvailable(), 0, most - before);
    m_bytes.resize(before + wanted);
    const auto got = device.peek(m_bytes.data() + before, wanted);
    m_bytes.truncate(before + std::max<qint64>(got, 0));

    const auto verdict = scan();
    if (verdict == Verdict::Complete) {
        m_taken = m_scanned - before;
        m_bytes.truncate(m_scanned);
    }
    return verdict;
}

void RequestHead::clear()
{
    if (m_bytes.capacity() > keptCapacity)
        m_bytes.clear();
    else
        m_bytes.resize(0);
    m_fields.clear();
    m_lineAt = m_scanned = m_headersAt = m_taken = 0;
    m_contentLength = -1;
    m_method = m_target = {};
    m_refusal = {};
    m_host = m_requestId = -1;
    m_isHttp10 = m_isHead = m_isChunked = m_wantsContinue = m_wantsClose = false;
}

RequestHead::Verdict RequestHead::scan()
{
    if (m_headersAt == 0 && m_scanned == m_lineAt) {
        while (m_lineAt < m_bytes.size() && (m_bytes[m_lineAt] == '\r' || m_bytes[m_lineAt] == '\n'))
            ++m_lineAt;
        m_scanned = m_lineAt;
        if (m_lineAt > blankBytes)
            return refuse("bad_request");
    }
    while (true) {
        const auto newline = m_bytes.indexOf('\n', m_scanned);
        m_scanned = newline < 0 ? m_bytes.size() : newline + 1;
        if (m_headersAt == 0 && m_scanned - m_lineAt > m_limits.requestLine + 2)
            return refuse("uri_too_long");
        if (m_headersAt > 0 && m_scanned - m_headersAt > m_limits.headerBytes)
            return refuse("headers_too_large");
        if (newline < 0)
            return Verdict::Incomplete;
        if (newline == m_lineAt || m_bytes[newline - 1] != '\r')
            return refuse("bad_request");

        const Span line{m_lineAt, newline - 1 - m_lineAt};
        m_lineAt = m_scanned;
        const auto verdict = m_headersAt == 0 ? readRequestLine(line) : line.size > 0 ? readField(line) : finish();
        if (verdict != Verdict::Incomplete)
            return verdict;
        if (m_headersAt == 0)
            m_headersAt = m_scanned;
    }
}

RequestHead::Verdict RequestHead::readRequestLine(Span line)
{
    const auto text = view(line);
    const auto first = text.indexOf(' ');
    const auto last = text.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return refuse("bad_request");

    m_method = {line.at, first};
    m_target = {line.at + first + 1, last - first - 1};
    const auto target = view(m_target);
    const auto version = text.sliced(last + 1);
    if (!areAll(view(m_method), TokenCharacter) || !target.startsWith('/') || !areAll(target, TargetCharacter))
        return refuse("bad_request");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse("bad_request");
    if (!isKnownMethod(view(m_method)))
        return refuse("not_implemented");
    m_isHttp10 = version == "HTTP/1.0";
    m_isHead = view(m_method) == "HEAD";
    return Verdict::Incomplete;
}

RequestHead::Verdict RequestHead::readField(Span line)
{
    if (m_fields.size() >= m_limits.headers)
        return refuse("headers_too_large");
    const auto text = view(line);
    const auto colon = std::find_if_not(text.begin(), text.end(), [](char c) { return is(c, TokenCharacter); }) - text.begin();
    if (colon == 0 || colon == text.size() || text[colon] != ':') // a folded line begins with a blank, which is no token
        return refuse("bad_request");

    auto begin = colon + 1;
    auto end = text.size();
    const auto isBlank = [&](qsizetype i) { return text[i] == ' ' || text[i] == '\t'; };
    while (begin < end && isBlank(begin))
        ++begin;
    while (end > begin && isBlank(end - 1))
        --end;
    const auto value = text.sliced(begin, end - begin);
    if (!areAll(value, ValueCharacter))
        return refuse("bad_request");
    m_fields.append({{line.at, colon}, {line.at + begin, end - begin}});
    return note(text.first(colon), value);
}

RequestHead::Verdict RequestHead::note(QByteArrayView name, QByteArrayView value)
{
    const int field = int(m_fields.size()) - 1;
    switch (name.size()) {
    case 4:
        if (isSame(name, "host") && std::exchange(m_host, field) >= 0)
            return refuse("bad_request");
        break;
    case 6:
        if (isSame(name, "expect"))
            m_wantsContinue = isSame(value, "100-continue");
        break;
    case 7:
        // Qt takes a web socket's handshake out of our hands. Other upgrades (h2c) may be ignored: RFC 9110 §7.8.
        if (isSame(name, "upgrade") && lists(value, "websocket"))
            return refuse("not_implemented");
        break;
    case 10:
        if (isSame(name, "connection") && lists(value, "close"))
            m_wantsClose = true;
        break;
    case 12:
        if (isSame(name, "x-request-id"))
            m_requestId = field;
        break;
    case 14:
        if (isSame(name, "content-length"))
            return readContentLength(value);
        break;
    case 17:
        if (isSame(name, "transfer-encoding"))
            m_isChunked = true;
        break;
    }
    return Verdict::Incomplete;
}

RequestHead::Verdict RequestHead::readContentLength(QByteArrayView value)
{
    constexpr qsizetype mostDigits = 18; // never overflows
    const bool isNumber =
        !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || m_contentLength >= 0)
        return refuse("bad_request");
    m_contentLength = 0;
    if (value.size() > mostDigits)
        return refuse("payload_too_large");
    for (const char c : value)
        m_contentLength = m_contentLength * 10 + (c - '0');
    return Verdict::Incomplete;
}

RequestHead::Verdict RequestHead::finish()
{
    if ((m_isChunked && m_contentLength >= 0) || (!hasHost() && !m_isHttp10))
        return refuse("bad_request");
    if (m_isChunked)
        return refuse("not_implemented");
    if (m_contentLength > m_limits.body)
        return refuse("payload_too_large");
    return Verdict::Complete;
}

RequestHead::Verdict RequestHead::refuse(QByteArrayView code)
{
    m_refusal = code;
    return Verdict::Refused;
}

HttpRequest RequestHead::request() const
{
    const auto target = view(m_target);
    const auto mark = target.indexOf('?');
    HttpRequest request{.method = view(m_method).toByteArray(),
                        .path = (mark < 0 ? target : target.first(mark)).toByteArray(),
                        .query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray()};
    request.headers.reserve(m_fields.size());
    for (const HeaderField &field : m_fields)
        request.headers.emplaceBack(view(field.name).toByteArray(), view(field.value).toByteArray());
    return request;
}

} // namespace plandeck
