// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/result.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace plandeck {

/// Whether a webhook of this mode may be delivered to this very address: one of the public internet, by IANA's registries of
/// special-purpose addresses; in test mode loopback too. An IPv4 address inside an IPv6 one is judged as what it is.
[[nodiscard]] bool mayDeliverTo(const QHostAddress &address, Mode mode);

/// The same for a scheme: http is for loopback in test mode alone.
[[nodiscard]] bool mayDeliverTo(const QHostAddress &address, Mode mode, bool isEncrypted);

/// The rules that need no network. Errors, for the field "url": `not_a_url`, `url_not_https`, `url_has_credentials`,
/// `address_not_allowed`.
[[nodiscard]] Result<QUrl> webhookUrlOf(const QString &text, Mode mode);

/// Looks the name up (blocks) and tells early of what would be refused at each delivery: `address_not_allowed`. A name that is
/// not known yet may become so. What counts is the address that is connected to in the end.
[[nodiscard]] Result<> checkResolved(const QUrl &url, Mode mode);

} // namespace plandeck
