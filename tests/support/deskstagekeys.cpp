// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskStage that answers for API keys.
#include "tests/support/deskstage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

ApiKeyId keyId(int number)
{
    return ApiKeyId::fromText(u"0190a1b2-0000-7000-8000-0000000a%1"_s.arg(number, 4, 10, QChar(u'0')));
}

QString prefixOf(Mode mode)
{
    return wordOf(mode) + u'_';
}

} // namespace

QList<ApiKey> DeskStage::someKeys()
{
    const auto now = QDateTime::currentDateTimeUtc();
    return {{.id = keyId(5),
             .keyType = Mode::Test,
             .prefix = u"test_"_s,
             .last4 = u"k9Qz"_s,
             .createdAt = now.addDays(-2),
             .lastUsedAt = now.addSecs(-1200)},
            {.id = keyId(4),
             .keyType = Mode::Test,
             .prefix = u"test_"_s,
             .last4 = u"W1x0"_s,
             .createdAt = now.addDays(-90),
             .lastUsedAt = now.addSecs(-9000),
             .revokedAt = now.addSecs(19 * 3600)},
            {.id = keyId(3),
             .keyType = Mode::Live,
             .prefix = u"live_"_s,
             .last4 = u"p2Lm"_s,
             .createdAt = now.addDays(-120),
             .expiresAt = now.addDays(12)},
            {.id = keyId(2),
             .keyType = Mode::Live,
             .prefix = u"live_"_s,
             .last4 = u"t7Ba"_s,
             .isActive = false,
             .createdAt = now.addDays(-300),
             .lastUsedAt = now.addDays(-150),
             .expiresAt = now.addDays(-120)},
            {.id = keyId(1),
             .keyType = Mode::Test,
             .prefix = u"test_"_s,
             .last4 = u"a0Zz"_s,
             .isActive = false,
             .createdAt = now.addDays(-300),
             .revokedAt = now.addDays(-90)}};
}

void DeskStage::answerKeys()
{
    const auto activeOf = [this](Mode mode) -> std::optional<ApiKey> {
        const auto found = std::ranges::find_if(
            keys, [mode](const ApiKey &key) { return key.keyType == mode && key.isActive && !key.revokedAt; });
        return found == keys.end() ? std::nullopt : std::optional(*found);
    };
    desk.on<ListApiKeys>([this, activeOf](ListApiKeys &) {
        ApiKeyList list{.live = activeOf(Mode::Live), .test = activeOf(Mode::Test), .results = keys};
        list.manageable = m_role == Role::Developer ? QList{Mode::Test} : QList{Mode::Test, Mode::Live};
        return Result<ApiKeyList>(list);
    });
    desk.on<RegenerateApiKey>([this](RegenerateApiKey &request) {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto end = now.addSecs(request.graceHours.value_or(0) * 3600);
        for (auto &key : keys)
            if (key.keyType == request.keyType && key.isActive && (!key.revokedAt || *key.revokedAt > end))
                key.revokedAt = end;
        IssuedKey issued{.apiKey = Secret(QString(prefixOf(request.keyType) + u"8Kd2mPfX7sLqWb3RtVyNnew1"_s))};
        issued.key = {.id = keyId(int(keys.size()) + 1),
                      .keyType = request.keyType,
                      .prefix = prefixOf(request.keyType),
                      .last4 = u"new1"_s,
                      .createdAt = now};
        if (request.expiresInDays)
            issued.key.expiresAt = now.addDays(*request.expiresInDays);
        keys.prepend(issued.key);
        return Result<IssuedKey>(std::move(issued));
    });
    desk.on<RevokeApiKey>([this, activeOf](RevokeApiKey &request) -> Result<RevokedKey> {
        auto key = activeOf(request.keyType);
        if (!key)
            return notFound();
        key->isActive = false;
        key->revokedAt = QDateTime::currentDateTimeUtc();
        *std::ranges::find(keys, key->id, &ApiKey::id) = *key;
        return RevokedKey{*key};
    });
    desk.on<VerifyApiKey>([this](VerifyApiKey &request) -> Result<VerifiedKey> {
        const auto hint = request.inBody.hint();
        const auto found = std::ranges::find_if(keys, [&](const ApiKey &key) { return key.isActive && key.last4 == hint; });
        if (found == keys.end())
            return failed({.kind = Error::Kind::Unauthenticated, .code = u"key_invalid"_s});
        return VerifiedKey{.tenant = me().tenant, .keyType = found->keyType, .last4 = found->last4};
    });
}

} // namespace plandeck
