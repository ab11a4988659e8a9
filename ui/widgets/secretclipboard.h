// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <chrono>

namespace plandeck {

/// How long a copied secret stays.
constexpr std::chrono::seconds secretStay(45);

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away again after a
/// while if it is still ours.
void copySecret(const Secret &secret, std::chrono::milliseconds keep = secretStay);

/// Whether what is on the clipboard was put there by copySecret.
[[nodiscard]] bool isSecretOnClipboard();

} // namespace plandeck
