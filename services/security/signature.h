// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <initializer_list>
#include <memory>

struct evp_mac_ctx_st;

namespace plandeck {

/// HMAC-SHA256 under one key, which is set up once. Every call is independent: one object serves all threads.
class HmacSha256 final
{
public:
    using Digest = std::array<char, 32>;
    using Parts = std::initializer_list<QByteArrayView>;

    explicit HmacSha256(QByteArrayView key);

    /// Of the parts one after the other.
    Digest of(Parts parts) const;
    QByteArray hexOf(Parts parts) const; // lower case, as in Stripe-Signature and X-Webhook-Signature
    QByteArray base64Of(Parts parts) const; // padded, as in Standard Webhooks

private:
    struct Free
    {
        void operator()(evp_mac_ctx_st *context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_keyed; // never updated: each call works on a copy
};

} // namespace plandeck
