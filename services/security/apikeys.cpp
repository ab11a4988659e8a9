// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/apikeys.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace plandeck {
namespace {

constexpr qsizetype randomSize = 32;
constexpr QByteArrayView livePrefix("live_");
constexpr QByteArrayView testPrefix("test_");

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

Secret makeApiKey(Mode mode, RandomSource &random)
{
    auto key = (mode == Mode::Live ? livePrefix : testPrefix).toByteArray();
    auto word = random.word(randomSize, RandomSource::lettersAndDigits);
    key += word;
    wipeBytes(word);
    return Secret(std::move(key));
}

std::optional<Mode> modeOfKey(QByteArrayView key)
{
    const bool isLive = key.startsWith(livePrefix);
    if (key.size() != livePrefix.size() + randomSize || (!isLive && !key.startsWith(testPrefix)))
        return std::nullopt;
    if (!std::ranges::all_of(key.sliced(livePrefix.size()), isLetterOrDigit))
        return std::nullopt;
    return isLive ? Mode::Live : Mode::Test;
}

QString keyHash(QByteArrayView key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

} // namespace plandeck
