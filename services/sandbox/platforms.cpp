// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/timeline.h"
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/control.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const Space notes{}; // of the sandbox itself

SandboxKey keyOfNote(const QJsonValue &note)
{
    return {note[u"secret"].toString(), note[u"publishable"].toString(), note[u"client_id"].toString()};
}

QJsonObject noteOf(const SandboxPlatform &platform, qsizetype index)
{
    QJsonArray keys;
    for (const auto &key : platform.keys)
        keys.append(QJsonObject{{u"secret"_s, key.secret}, {u"publishable"_s, key.publishable}, {u"client_id"_s, key.clientId}});
    return {{u"id"_s, QString::number(index)}, {u"account"_s, platform.account}, {u"keys"_s, keys}};
}

/// Fills in what was not configured from what was remembered of the same key.
void complete(Engine &engine, SandboxKey &key, const QJsonArray &remembered)
{
    for (const auto &note : remembered) {
        const auto old = keyOfNote(note);
        if (old.secret != key.secret)
            continue;
        if (key.publishable.isEmpty())
            key.publishable = old.publishable;
        if (key.clientId.isEmpty())
            key.clientId = old.clientId;
    }
    if (key.publishable.isEmpty())
        key.publishable = engine.newId(key.isLive() ? QLatin1String("pk_live_") : QLatin1String("pk_test_"), 24);
    if (key.clientId.isEmpty())
        key.clientId = engine.newId(QLatin1String("ca_"), 32);
}

/// The platform's own account: in order, in each mode it has keys for.
void storeAccount(Engine &engine, SandboxPlatform &platform)
{
    auto account = onboarded(newAccount(
        engine, {.type = u"standard"_s, .email = u"platform@example.com"_s, .controller = {{u"type"_s, u"account"_s}}}));
    if (platform.account.isEmpty())
        platform.account = account[u"id"].toString();
    account.insert(u"id"_s, platform.account);
    auto settings = account[u"settings"].toObject();
    settings.insert(u"dashboard"_s, QJsonObject{{u"display_name"_s, platform.name}, {u"timezone"_s, u"Etc/UTC"_s}});
    account.insert(u"settings"_s, settings);
    for (const auto &key : platform.keys)
        if (!findAccount(engine, platform.account, key.isLive()))
            engine.store.put({{}, key.isLive()}, u"account"_s, account);
}

} // namespace

Result<> preparePlatforms(Engine &engine, const QList<SandboxPlatform> &configured)
{
    engine.platforms = configured;
    for (qsizetype i = 0; i < engine.platforms.size(); ++i) {
        auto &platform = engine.platforms[i];
        const auto note = engine.store.find(notes, u"platform"_s, QString::number(i)).value_or(QJsonObject());
        const auto remembered = note[u"keys"].toArray();
        platform.account = note[u"account"].toString();
        if (platform.keys.isEmpty())
            for (const auto &key : remembered)
                platform.keys.append(keyOfNote(key));
        if (platform.keys.isEmpty())
            platform.keys.append({.secret = engine.newId(QLatin1String("sk_test_"), 24)});
        for (auto &key : platform.keys)
            complete(engine, key, remembered);
        storeAccount(engine, platform);
        engine.store.put(notes, u"platform"_s, noteOf(platform, i));
    }
    return engine.store.commit();
}

Result<> resetEngine(Engine &engine)
{
    engine.faults.clear();
    engine.requests.clear();
    engine.clock.setOffset(0);
    engine.store.clear(u"platform"_s);
    return preparePlatforms(engine, engine.platforms);
}

Result<> moveClock(Engine &engine, qint64 unixSeconds)
{
    const auto billed = advanceAccounts(engine, unixSeconds);
    if (!billed)
        return billed;
    engine.clock.setNow(unixSeconds);
    engine.store.put(notes, u"clock"_s, {{u"id"_s, u"clock"_s}, {u"offset_ms"_s, engine.clock.offset()}});
    return engine.store.commit();
}

} // namespace plandeck::sandbox
