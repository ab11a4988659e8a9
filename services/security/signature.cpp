// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/signature.h"

#include "services/security/openssl.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace plandeck {

using openssl::mustSucceed;

void HmacSha256::Free::operator()(evp_mac_ctx_st *context) const
{
    EVP_MAC_CTX_free(context);
}

HmacSha256::HmacSha256(QByteArrayView key)
{
    const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    mustSucceed(mac != nullptr, "HMAC");
    m_keyed.reset(EVP_MAC_CTX_new(mac.get()));
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    mustSucceed(m_keyed && EVP_MAC_init(m_keyed.get(), openssl::bytesOf(key), size_t(key.size()), params) == 1, "HMAC key");
}

HmacSha256::Digest HmacSha256::of(Parts parts) const
{
    const std::unique_ptr<EVP_MAC_CTX, Free> context(EVP_MAC_CTX_dup(m_keyed.get()));
    mustSucceed(context != nullptr, "HMAC copy");
    for (const auto part : parts)
        mustSucceed(EVP_MAC_update(context.get(), openssl::bytesOf(part), size_t(part.size())) == 1, "HMAC update");
    Digest digest;
    size_t size = 0;
    mustSucceed(EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size, digest.size()) == 1
                    && size == digest.size(),
                "HMAC result");
    return digest;
}

QByteArray HmacSha256::hexOf(Parts parts) const
{
    const auto digest = of(parts);
    return QByteArray::fromRawData(digest.data(), qsizetype(digest.size())).toHex();
}

QByteArray HmacSha256::base64Of(Parts parts) const
{
    const auto digest = of(parts);
    return QByteArray::fromRawData(digest.data(), qsizetype(digest.size())).toBase64();
}

} // namespace plandeck
