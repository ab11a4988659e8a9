// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>

namespace plandeck {

/// What one client may cost us (HTTP.md rule 4). Bytes and milliseconds.
struct GuardLimits
{
    qsizetype requestLine = 8 * 1024; // 414 beyond
    qsizetype headerBytes = 16 * 1024; // 431 beyond
    int headers = 100; // 431 beyond
    qsizetype body = 1024 * 1024; // 413 beyond
    qsizetype unsent = 1024 * 1024; // a client that asks on above this is dropped
    qsizetype kept =
        32 * 1024 * 1024; // bodies in work and unsent answers of all clients of a loop; beyond, the heaviest client is dropped
    int connections = 512; // open at once in each loop; always kept below RLIMIT_NOFILE
    int held = 256; // answers kept back at once in each loop; beyond, the oldest is given as it is
    int headerMs = 10'000; // from the first byte, or the connection, to the end of the head
    int bodyMs = 20'000; // from the end of the head to the end of the body
    int idleMs = 60'000; // between two requests
    int writeStallMs = 15'000; // without a byte taken off us
    int evictAfterMs = 1'000; // waiting this long, a connection makes room for a new one when all are taken
    int lingerMs = 2'000; // after a last answer we go on reading this long,
    qsizetype lingerBytes = 16 * 1024 * 1024; // and this much, so that a client still sending gets to see it
};

} // namespace plandeck
