// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/secret.h"

namespace plandeck {

void wipeBytes(QByteArray &bytes)
{
    if (bytes.isEmpty() || !bytes.isDetached()) // shared with somebody else: theirs to wipe
        return;
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

Secret::Secret(QByteArray utf8)
    : m_bytes(std::move(utf8))
{
    m_bytes.detach();
}

Secret::Secret(const QString &text)
    : m_bytes(text.toUtf8())
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes = {};
    }
    return *this;
}

bool Secret::isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference =
            static_cast<unsigned char>(difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

void Secret::wipe()
{
    wipeBytes(m_bytes);
    m_bytes = {};
}

} // namespace plandeck
