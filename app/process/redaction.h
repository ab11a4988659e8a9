// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <vector>

namespace plandeck {

/// Takes secrets out of text: those it was told of, to the letter, and whatever looks like one (Stripe's keys and webhook
/// secrets, API keys, JSON web tokens, OAuth codes, Authorization headers, passwords in a URL or behind their name).
class Redaction final
{
public:
    /// From now on this is a secret. Before other threads use it. Shorter than six bytes is ignored: it would blank ordinary
    /// words.
    void hide(const Secret &secret);

    /// The text with "[secret]" in their place.
    [[nodiscard]] QString of(QString text) const;

private:
    std::vector<Secret> m_known;
};

} // namespace plandeck
