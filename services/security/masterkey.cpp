// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/masterkey.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype keySize = 32;
constexpr QLatin1StringView entryName("master-key");

Unexpected lost(const QString &code)
{
    return failed({.kind = Error::Kind::Unavailable, .code = code});
}

} // namespace

void MasterKey::obtain(SecretStore &store, RandomSource &random, EncryptedData data, SecretStore::OnRead done)
{
    store.read(entryName, [&store, &random, data, done = std::move(done)](Result<Secret> key) {
        if (key)
            return key->size() == keySize ? done(std::move(key)) : done(lost(u"master_key_damaged"_s));
        if (key.error().code != u"secret_missing"_s)
            return done(std::move(key));
        if (data == EncryptedData::Exists)
            return done(lost(u"master_key_missing"_s));
        store.probe(random, [&store, &random, done](const Result<> &proved) {
            proved ? make(store, random, done) : done(failed(proved.error()));
        });
    });
}

void MasterKey::make(SecretStore &store, RandomSource &random, SecretStore::OnRead done)
{
    const auto key = std::make_shared<Secret>(random.bytes(keySize));
    store.write(entryName, key->copy(),
                [key, done = std::move(done)](const Result<> &written) { done(written.map([&] { return std::move(*key); })); });
}

} // namespace plandeck
