// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/jsonwriter.h"

#include <QtCore/QString>

namespace plandeck {

void JsonWriter::grow(qsizetype size)
{
    const auto used = m_end - m_bytes.constData();
    const auto keep = m_end ? used : 0;
    m_bytes.resize(std::max<qsizetype>({512, keep * 2, keep + size}));
    m_end = m_bytes.data() + keep;
    m_limit = m_bytes.data() + m_bytes.size();
}

void JsonWriter::utf8(QByteArrayView value)
{
    text(QString::fromUtf8(value));
}

void JsonWriter::text(QStringView value)
{
    comma();
    char *at = room(value.size() * 6 + 2); // the longest: \u001f for one unit
    *at++ = '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        char32_t c = value[i].unicode();
        if (c < 0x80) {
            if (c >= 0x20 && c != '"' && c != '\\') {
                *at++ = char(c);
            } else if (c == '"' || c == '\\') {
                *at++ = '\\';
                *at++ = char(c);
            } else {
                static constexpr char digits[] = "0123456789abcdef";
                at = std::copy_n("\\u00", 4, at);
                *at++ = digits[c >> 4U];
                *at++ = digits[c & 0xfU];
            }
            continue;
        }
        if (c < 0x800) {
            *at++ = char(0xc0U | (c >> 6U));
        } else {
            if (QChar::isSurrogate(c)) {
                const bool isPair = QChar::isHighSurrogate(c) && i + 1 < value.size() && value[i + 1].isLowSurrogate();
                c = isPair ? QChar::surrogateToUcs4(char16_t(c), value[++i].unicode()) : char32_t(QChar::ReplacementCharacter);
            }
            if (c < 0x10000) {
                *at++ = char(0xe0U | (c >> 12U));
            } else {
                *at++ = char(0xf0U | (c >> 18U));
                *at++ = char(0x80U | ((c >> 12U) & 0x3fU));
            }
            *at++ = char(0x80U | ((c >> 6U) & 0x3fU));
        }
        *at++ = char(0x80U | (c & 0x3fU));
    }
    *at++ = '"';
    m_end = at;
}

} // namespace plandeck
