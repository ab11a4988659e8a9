// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QtGlobal>

namespace plandeck::openssl {

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.isEmpty() ? "" : view.data()); // OpenSSL takes null for "none"
}

/// For calls that fail only when memory runs out or OpenSSL is broken: going on without cryptography is no option.
inline void mustSucceed(bool succeeded, const char *what)
{
    if (!succeeded)
        qFatal("OpenSSL failed: %s", what);
}

} // namespace plandeck::openssl
