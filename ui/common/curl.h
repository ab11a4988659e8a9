// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <QtCore/QUrl>

namespace plandeck {

/// The command that lists the plans of whoever the key belongs to: for the eye, with a placeholder in the key's place.
[[nodiscard]] QString curlText(const QUrl &server, const QString &placeholder);
/// The same with the key in it, for the clipboard.
[[nodiscard]] Secret curlCommand(const QUrl &server, const Secret &key);

/// The two lines of a .env file that a program needs to call the API, for the eye and for the clipboard.
[[nodiscard]] QString envText(const QUrl &server, const QString &placeholder);
[[nodiscard]] Secret envLines(const QUrl &server, const Secret &key);

} // namespace plandeck
