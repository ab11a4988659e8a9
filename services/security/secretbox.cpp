// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/secretbox.h"

#include "services/security/openssl.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

using openssl::bytesOf;
using openssl::mustSucceed;

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype longestPlain = 1 << 20;
constexpr QLatin1StringView version("v1.");

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Cipher newCipher()
{
    Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    mustSucceed(cipher != nullptr, "AES-GCM");
    return cipher;
}

unsigned char *writable(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

Unexpected unreadable()
{
    return failed({.kind = Error::Kind::Internal, .code = u"secret_unreadable"_s});
}

} // namespace

Secret deriveKey(const Secret &master, QByteArrayView label)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr), &EVP_KDF_free);
    mustSucceed(kdf != nullptr, "HKDF");
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()), &EVP_KDF_CTX_free);
    char digest[] = "SHA256";
    const auto octets = [](const char *name, QByteArrayView value) { // OpenSSL only reads it
        return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char *>(bytesOf(value)), size_t(value.size()));
    };
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                 octets(OSSL_KDF_PARAM_KEY, master.reveal()), octets(OSSL_KDF_PARAM_INFO, label),
                                 OSSL_PARAM_construct_end()};
    QByteArray key(keySize, Qt::Uninitialized);
    mustSucceed(context && EVP_KDF_derive(context.get(), writable(key), size_t(key.size()), params) == 1, "HKDF derive");
    return Secret(std::move(key));
}

SecretBox::SecretBox(Secret key, RandomSource &random)
    : m_key(std::move(key))
    , m_random(random)
{
    Q_ASSERT(m_key.size() == keySize);
}

QString SecretBox::seal(const Secret &plain, QByteArrayView associatedData) const
{
    Q_ASSERT(plain.size() <= longestPlain);
    auto sealed = m_random.bytes(nonceSize);
    sealed.resize(nonceSize + plain.size() + tagSize);
    const auto cipher = newCipher();
    int written = 0;
    const bool done =
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key.reveal()), writable(sealed)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytesOf(associatedData), int(associatedData.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), writable(sealed, nonceSize), &written, bytesOf(plain.reveal()), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), writable(sealed, nonceSize + written), &written) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, writable(sealed, nonceSize + plain.size())) == 1;
    mustSucceed(done, "AES-GCM encrypt");
    return version + QString::fromLatin1(sealed.toBase64());
}

Result<Secret> SecretBox::open(const QString &sealed, QByteArrayView associatedData) const
{
    if (!sealed.startsWith(version) || sealed.size() > 2 * longestPlain)
        return unreadable();
    auto decoded =
        QByteArray::fromBase64Encoding(sealed.sliced(version.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < nonceSize + tagSize)
        return unreadable();
    auto &bytes = *decoded;
    const auto size = bytes.size() - nonceSize - tagSize;

    QByteArray plain(size, '\0');
    const auto cipher = newCipher();
    int written = 0;
    const bool done =
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key.reveal()), writable(bytes)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytesOf(associatedData), int(associatedData.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), writable(plain), &written, writable(bytes, nonceSize), int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, writable(bytes, nonceSize + size)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), writable(plain, size), &written) == 1;
    Secret secret(std::move(plain)); // wiped in either case
    if (!done)
        return unreadable();
    return secret;
}

} // namespace plandeck
