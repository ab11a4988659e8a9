// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keytext.h"

#include "ui/common/moments.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::KeyText)
};

constexpr int soonDays = 30; // from here on people are warned that a key expires

} // namespace

QString maskedKey(const ApiKey &key)
{
    return key.prefix + QString(8, u'•') + key.last4;
}

QString keyName(Mode mode)
{
    return mode == Mode::Live ? KeyText::tr("Live key") : KeyText::tr("Test key");
}

KeyWord keyWord(const ApiKey &key, const QDateTime &now)
{
    switch (stateOf(key, now)) {
    case KeyState::Active: break;
    case KeyState::Ending: return {KeyText::tr("Ends in %1", "how long").arg(spanText(now.secsTo(*key.revokedAt))), Tone::Warn};
    case KeyState::Expired: return {KeyText::tr("Expired", "API key"), Tone::Neutral};
    case KeyState::Revoked: return {KeyText::tr("Revoked", "API key"), Tone::Neutral};
    }
    if (key.expiresAt && now.daysTo(*key.expiresAt) < soonDays)
        return {KeyText::tr("Expires in %1", "how long").arg(spanText(now.secsTo(*key.expiresAt))), Tone::Warn};
    return {KeyText::tr("Active", "API key"), Tone::Ok};
}

QString keyMeaning(const ApiKey &key, const QDateTime &now)
{
    switch (stateOf(key, now)) {
    case KeyState::Active:
        return key.expiresAt ? KeyText::tr("Works until it expires. Make a new one before that, with a grace for both to work.")
                             : KeyText::tr("Works until somebody replaces or revokes it.");
    case KeyState::Ending: return KeyText::tr("A newer key has taken its place. Until its grace is over, both work.");
    case KeyState::Expired: return KeyText::tr("Programs that still use it are refused: its time was up.");
    case KeyState::Revoked: return KeyText::tr("Programs that still use it are refused.");
    }
    Q_UNREACHABLE();
}

QString keyEndText(const ApiKey &key)
{
    const auto end = key.revokedAt && (!key.expiresAt || *key.revokedAt < *key.expiresAt) ? key.revokedAt : key.expiresAt;
    return end ? dayAndTimeText(*end) : KeyText::tr("Never", "a key's end");
}

QString keyUseText(const ApiKey &key)
{
    return key.lastUsedAt ? dayAndTimeText(*key.lastUsedAt) : KeyText::tr("Not used yet", "API key");
}

} // namespace plandeck
