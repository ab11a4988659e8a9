// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/random.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <array>

namespace plandeck {

QByteArray RandomSource::bytes(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    fill({reinterpret_cast<unsigned char *>(out.data()), size_t(size)});
    return out;
}

QByteArray RandomSource::word(qsizetype size, std::string_view alphabet)
{
    QByteArray out;
    out.reserve(size);
    const size_t fair = 256 - 256 % alphabet.size(); // bytes from here on would favour the first letters
    std::array<unsigned char, 64> pool{};
    while (out.size() < size) {
        fill(pool);
        for (const auto byte : pool)
            if (byte < fair && out.size() < size)
                out.append(alphabet[byte % alphabet.size()]);
    }
    return out;
}

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    auto *generator = QRandomGenerator::system(); // getrandom(2); thread-safe
    while (!bytes.empty()) {
        const quint64 word = generator->generate64();
        const auto take = std::min(bytes.size(), sizeof word);
        memcpy(bytes.data(), &word, take);
        bytes = bytes.subspan(take);
    }
}

QUuid newUuid(const Clock &clock, RandomSource &random)
{
    std::array<unsigned char, 16> b{};
    random.fill(b);
    const auto ms = quint64(clock.nowMs());
    for (size_t i = 0; i < 6; ++i)
        b[i] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    b[6] = static_cast<unsigned char>((b[6] & 0x0f) | 0x70);
    b[8] = static_cast<unsigned char>((b[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(b.data()), 16));
}

} // namespace plandeck
