// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace {

/// PLANDECK_FUZZ_TARGET says which one.
const plandeck::fuzz::Target &chosen()
{
    const QByteArray name = qgetenv("PLANDECK_FUZZ_TARGET");
    const auto found = std::find_if(plandeck::fuzz::targets.begin(), plandeck::fuzz::targets.end(), [&](const auto &target) {
        return name == QByteArrayView(target.name.data(), qsizetype(target.name.size()));
    });
    if (found == plandeck::fuzz::targets.end())
        qFatal("PLANDECK_FUZZ_TARGET names no target");
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto &target = chosen();
    target.run(QByteArrayView(data, qsizetype(size)));
    return 0;
}
