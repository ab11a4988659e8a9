// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace plandeck {

/// How far messages may go. This machine too: in test mode, for whoever tries things out, unless the machine serves strangers.
enum class WebhookReach { Internet, ThisMachineToo };

/// Whether this very address may be connected to: one of the public internet, by IANA's registries of special-purpose addresses,
/// or loopback where that is in reach. An IPv4 address inside an IPv6 one is judged as what it is. Without TLS: loopback alone.
[[nodiscard]] bool mayDeliverTo(const QHostAddress &address, WebhookReach reach, bool isEncrypted = true);

/// The rules that need no network. Errors, for the field "url": `not_a_url`, `url_not_https`, `url_has_credentials`,
/// `address_not_allowed`.
[[nodiscard]] Result<QUrl> webhookUrlOf(const QString &text, WebhookReach reach);

/// Looks the name up (blocks, for at most 2 s) and tells early of what would be refused at each delivery: `address_not_allowed`.
/// A name that is not known yet may become so. What counts is the address that is connected to in the end.
[[nodiscard]] Result<> checkResolved(const QUrl &url, WebhookReach reach);

} // namespace plandeck
