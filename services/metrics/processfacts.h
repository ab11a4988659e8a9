// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>

namespace plandeck {

/// What the kernel knows of this process (/proc/self). Bytes and seconds; a fact that cannot be read is 0.
struct ProcessFacts
{
    qint64 residentBytes = 0;
    qint64 virtualBytes = 0;
    qint64 openDescriptors = 0;
    qint64 mostDescriptors = 0;
    qint64 threads = 0;
    double cpuSeconds = 0; // user and system
    double startedAt = 0; // seconds since 1970

    [[nodiscard]] static ProcessFacts now();
};

} // namespace plandeck
