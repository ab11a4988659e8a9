// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

namespace plandeck {

/// The names this server answers to. A page of another site that points its name at 127.0.0.1 (DNS rebinding) still sends
/// that name as Host, and is turned away here.
class AllowedHosts final
{
public:
    /// Names without port; ".example.com" is example.com and all below it, "*" is everybody. Loopback is always in.
    explicit AllowedHosts(const QStringList &names);

    /// Whether a Host header, port and all, names us.
    bool admits(QByteArrayView host) const;

private:
    QByteArrayList m_names; // lower case
    QByteArrayList m_suffixes; // ".example.com"
    bool m_isOpen = false;
};

} // namespace plandeck
