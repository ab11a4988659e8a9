// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/keychainsecretstore.h"
#include "services/security/masterkey.h"
#include "tests/security/secretstoresuite.h"

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// Against gnome-keyring: see with_keyring.sh.
class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyringKeepsSecrets()
    {
        KeychainSecretStore store(u"plandeck-test"_s);
        QCOMPARE(store.kind(), SecretStoreKind::Keychain);
        checkStore(store);
    }

    void servicesDoNotSeeEachOther()
    {
        KeychainSecretStore one(u"plandeck-one"_s);
        KeychainSecretStore other(u"plandeck-other"_s);
        QVERIFY(writeTo(one, u"a"_s, "secret"));
        QCOMPARE(readFrom(other, u"a"_s).error().code, u"secret_missing"_s);
        QVERIFY(removeFrom(one, u"a"_s));
    }

    void theMasterKeyIsFoundAgain()
    {
        SystemRandom random;
        std::optional<Secret> first;
        for (const auto data : {MasterKey::EncryptedData::None, MasterKey::EncryptedData::Exists}) {
            KeychainSecretStore store(u"plandeck-master"_s);
            Answer<Secret> answer;
            MasterKey::obtain(store, random, data, answer.take());
            auto key = answer.wait();
            QVERIFY2(key, qPrintable(key ? QString() : key.error().code));
            if (first)
                QVERIFY(*first == *key);
            first = std::move(*key);
        }
    }

    void nobodyIsCalledOnceTheStoreIsGone()
    {
        int calls = 0;
        {
            KeychainSecretStore store(u"plandeck-test"_s);
            store.read(u"a"_s, [&](const Result<Secret> &) { ++calls; });
            store.write(u"a"_s, Secret(u"b"_s), [&](const Result<> &) { ++calls; });
        }
        KeychainSecretStore next(u"plandeck-test"_s); // its jobs come behind those of the other
        QVERIFY(removeFrom(next, u"a"_s));
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
