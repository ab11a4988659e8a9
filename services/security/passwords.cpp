// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/passwords.h"

#include "services/security/openssl.h"

#include <openssl/evp.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr quint64 mostMemory = 128ull << 20;
constexpr quint64 mostWork = 1 << 22; // six times our own
constexpr qsizetype saltSize = 22; // letters and digits: 131 bits, Django's own
constexpr qsizetype longestSalt = 128;
constexpr qsizetype scryptSize = 64;
constexpr qsizetype pbkdf2Size = 32;
constexpr int mostIterations = 5'000'000;
constexpr QByteArrayView scryptName("scrypt");
constexpr QByteArrayView pbkdf2Name("pbkdf2_sha256");

/// What a stored text may ask of us is bounded, whoever wrote it. (Django before 5.1 had p = 1.)
bool isReasonable(const ScryptCost &cost)
{
    const auto &[n, r, p] = cost;
    return n >= 2 && n <= (1 << 18) && (n & (n - 1)) == 0 && r >= 1 && r <= 32 && p >= 1 && p <= 16
           && 128 * r * (n + p + 2) <= mostMemory // as OpenSSL counts it, rounded up
           && n * r * p <= mostWork;
}

std::optional<QByteArray> scrypt(const Secret &password, QByteArrayView salt, const ScryptCost &cost)
{
    QByteArray hash(scryptSize, Qt::Uninitialized);
    const int done = EVP_PBE_scrypt(reinterpret_cast<const char *>(openssl::bytesOf(password.reveal())), size_t(password.size()),
                                    openssl::bytesOf(salt), size_t(salt.size()), cost.n, cost.r, cost.p, mostMemory + 1024,
                                    reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()));
    return done == 1 ? std::optional(hash) : std::nullopt; // only memory can be lacking
}

std::optional<QByteArray> pbkdf2(const Secret &password, QByteArrayView salt, int iterations)
{
    QByteArray hash(pbkdf2Size, Qt::Uninitialized);
    const int done = PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(openssl::bytesOf(password.reveal())), int(password.size()),
                                       openssl::bytesOf(salt), int(salt.size()), iterations, EVP_sha256(), int(hash.size()),
                                       reinterpret_cast<unsigned char *>(hash.data()));
    return done == 1 ? std::optional(hash) : std::nullopt;
}

/// A decimal number without sign or spaces, at most 9 digits.
std::optional<quint32> numberOf(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    quint32 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + quint32(c - '0');
    }
    return number;
}

struct StoredHash
{
    bool isScrypt = true;
    ScryptCost cost = {};
    int iterations = 0;
    QByteArray salt = {};
    QByteArray hash = {};
};

std::optional<QByteArray> hashBytes(const QByteArray &base64, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == size ? std::optional(*decoded) : std::nullopt;
}

std::optional<StoredHash> parsed(const QString &stored)
{
    const auto parts = stored.toUtf8().split('$');
    StoredHash out;
    std::optional<QByteArray> hash;
    if (parts.size() == 6 && parts[0] == scryptName) {
        const auto n = numberOf(parts[1]);
        const auto r = numberOf(parts[3]);
        const auto p = numberOf(parts[4]);
        out.salt = parts[2];
        out.cost = {n.value_or(0), r.value_or(0), p.value_or(0)};
        hash = isReasonable(out.cost) ? hashBytes(parts[5], scryptSize) : std::nullopt;
    } else if (parts.size() == 4 && parts[0] == pbkdf2Name) {
        out.isScrypt = false;
        out.iterations = int(numberOf(parts[1]).value_or(0));
        out.salt = parts[2];
        hash = out.iterations >= 1 && out.iterations <= mostIterations ? hashBytes(parts[3], pbkdf2Size) : std::nullopt;
    }
    if (!hash || out.salt.isEmpty() || out.salt.size() > longestSalt)
        return std::nullopt;
    out.hash = *hash;
    return out;
}

} // namespace

Result<QString> PasswordHasher::hash(const Secret &password) const
{
    if (password.size() > longestPassword)
        return failed({.kind = Error::Kind::Invalid, .code = u"password_too_long"_s});
    const auto salt = m_random.word(saltSize, RandomSource::lettersAndDigits);
    const auto hash = scrypt(password, salt, m_cost);
    if (!hash)
        return failed({.kind = Error::Kind::Unavailable, .code = u"out_of_memory"_s, .detail = u"scrypt"_s});
    return u"scrypt$%1$%2$%3$%4$%5"_s.arg(QString::number(m_cost.n), QString::fromLatin1(salt), QString::number(m_cost.r),
                                          QString::number(m_cost.p), QString::fromLatin1(hash->toBase64()));
}

PasswordCheck PasswordHasher::check(const Secret &password, const QString &stored) const
{
    if (password.size() > longestPassword)
        return {};
    const auto known = parsed(stored);
    if (!known) {
        dummyCheck(password);
        return {};
    }
    const auto hash =
        known->isScrypt ? scrypt(password, known->salt, known->cost) : pbkdf2(password, known->salt, known->iterations);
    const bool matches = hash && Secret::isSame(*hash, known->hash);
    return {.matches = matches, .needsUpgrade = matches && !(known->isScrypt && known->cost == m_cost)};
}

bool PasswordHasher::canRead(const QString &stored)
{
    return parsed(stored).has_value();
}

void PasswordHasher::dummyCheck(const Secret &password) const
{
    if (password.size() <= longestPassword)
        scrypt(password, QByteArrayView("nobodysnobodysnobodyss"), m_cost);
}

} // namespace plandeck
