// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apikeys/freshkey.h"

#include "services/security/apikeys.h"

namespace plandeck {

FreshKey freshKey(Mode mode, const Clock &clock, RandomSource &random)
{
    auto key = makeApiKey(mode, random);
    ApiKey row{.id = newId<ApiKeyId>(clock, random),
               .keyType = mode,
               .prefix = wordOf(mode) + u'_',
               .last4 = key.hint(),
               .createdAt = clock.nowUtc()};
    return {std::move(row), std::move(key)};
}

} // namespace plandeck
