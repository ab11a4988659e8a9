// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>

namespace plandeck {

/// A request with something wrong, and what has to be said to it. <names> are filled in by the test: ids, tokens, keys.
struct BadRequest
{
    QByteArray name = {};
    QByteArray method = {};
    QByteArray path = {};
    QByteArray headers = {}; // lines, each with CRLF
    QByteArray body = {};
    int status = 400;
    QByteArray code = {};
    QByteArray field = {}; // a field that has to be named,
    QByteArray problem = {}; // and with which code
    QByteArray allow = {}; // of a 405
    bool isCounted = false; // a failure that counts against the address
};

/// Is in every password, token, key and state that these requests make up: never to be seen again.
inline constexpr QByteArrayView secretMarker = "sesame";

[[nodiscard]] QList<BadRequest> badRequests();

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::BadRequest)
