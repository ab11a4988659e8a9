// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/secretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void SecretStore::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
}

Unexpected SecretStore::missing()
{
    return failed({.kind = Error::Kind::NotFound, .code = u"secret_missing"_s});
}

Unexpected SecretStore::unavailable(const QString &detail)
{
    return failed({.kind = Error::Kind::Unavailable, .code = u"secret_store_unavailable"_s, .detail = detail});
}

void SecretStore::probe(RandomSource &random, OnDone done)
{
    tryAnew();
    const QString name = u"canary-"_s + QString::fromLatin1(random.bytes(8).toHex()); // two programs may probe at once
    const auto song = random.bytes(32);

    const auto compareAndRemove = [this, name, song, done](const Result<Secret> &heard) {
        if (!heard && heard.error().code != u"secret_missing"_s)
            return done(failed(heard.error()));
        const bool isSame = heard && Secret::isSame(heard->reveal(), song);
        remove(name, [isSame, done](const Result<> &removed) {
            done(removed && !isSame ? unavailable(u"what was written could not be read"_s) : removed);
        });
    };
    write(name, Secret(song), [this, name, done, compareAndRemove](const Result<> &written) {
        if (!written)
            return done(written);
        read(name, compareAndRemove);
    });
}

} // namespace plandeck
