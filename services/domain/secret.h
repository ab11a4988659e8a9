// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QDebug;

namespace plandeck {

/// A password, key or token. Move-only, wiped when it goes, never printed; gives itself up by reveal() only.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);
    ~Secret() { wipe(); }

    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
    {
        other.m_bytes = {};
    }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }

    /// The bytes themselves (UTF-8). Keep them no longer than the call that needs them.
    QByteArrayView reveal() const { return m_bytes; }
    QString revealText() const { return QString::fromUtf8(m_bytes); }

    /// The last characters, for people to tell secrets apart ("…k9Qz"). Never more than four.
    QString hint() const { return QString::fromUtf8(m_bytes.last(std::min<qsizetype>(4, m_bytes.size()))); }

    /// A second owner, said out loud.
    Secret copy() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

    /// In constant time for texts of one length.
    friend bool operator==(const Secret &a, const Secret &b) { return isSame(a.m_bytes, b.m_bytes); }
    static bool isSame(QByteArrayView a, QByteArrayView b);

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    void wipe();

    QByteArray m_bytes;
};

/// Overwrites in place in a way the compiler keeps.
void wipeBytes(QByteArray &bytes);

} // namespace plandeck
