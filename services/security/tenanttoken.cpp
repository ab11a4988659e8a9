// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/tenanttoken.h"

#include <QtCore/QCryptographicHash>

namespace plandeck {
namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype tenantLength = 22; // 16 bytes

} // namespace

Secret TenantToken::make(TenantId tenant, RandomSource &random)
{
    return Secret(QByteArray(tenant.value.toRfc4122().toBase64(urlSafe) + '.' + random.bytes(32).toBase64(urlSafe)));
}

std::optional<TenantId> TenantToken::tenantOf(const Secret &token)
{
    const auto text = token.reveal();
    if (text.size() <= tenantLength || text[tenantLength] != '.')
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(text.first(tenantLength).toByteArray(), urlSafe);
    if (!bytes || (*bytes).size() != 16)
        return std::nullopt;
    return TenantId{QUuid::fromRfc4122(*bytes)};
}

QString TenantToken::hashOf(const Secret &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.reveal().toByteArray(), QCryptographicHash::Sha256).toHex());
}

} // namespace plandeck
