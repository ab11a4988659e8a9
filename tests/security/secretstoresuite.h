// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"

#include <QtTest/QtTest>

namespace plandeck {

/// Waits (in an event loop, at most 10 s) for the answer to one call of a store.
template<typename T>
class Answer
{
public:
    auto take()
    {
        return [this](Result<T> result) { m_result = std::move(result); };
    }
    /// The answer; a failed test and an error of its own if none comes.
    Result<T> wait()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, 10'000))
            return failed({.code = QStringLiteral("no_answer")});
        return std::move(*m_result);
    }
    bool isThere() const { return m_result.has_value(); }

private:
    std::optional<Result<T>> m_result;
};

inline Result<Secret> readFrom(SecretStore &store, const QString &name)
{
    Answer<Secret> answer;
    store.read(name, answer.take());
    return answer.wait();
}

inline Result<> writeTo(SecretStore &store, const QString &name, const QByteArray &bytes)
{
    Answer<void> answer;
    store.write(name, Secret(bytes), answer.take());
    return answer.wait();
}

inline Result<> removeFrom(SecretStore &store, const QString &name)
{
    Answer<void> answer;
    store.remove(name, answer.take());
    return answer.wait();
}

inline Result<> probe(SecretStore &store)
{
    SystemRandom random;
    Answer<void> answer;
    store.probe(random, answer.take());
    return answer.wait();
}

/// What every store does, wherever it keeps things.
inline void checkStore(SecretStore &store)
{
    using namespace Qt::Literals::StringLiterals;
    QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_missing"_s);
    QCOMPARE(readFrom(store, u"a"_s).error().kind, Error::Kind::NotFound);
    QVERIFY(removeFrom(store, u"a"_s));

    const QByteArray allBytes("\0\n \xff text", 9);
    QVERIFY(writeTo(store, u"a"_s, allBytes));
    QVERIFY(writeTo(store, u"b"_s, "other"));
    QVERIFY(*readFrom(store, u"a"_s) == Secret(allBytes));
    QVERIFY(writeTo(store, u"a"_s, "changed"));
    QVERIFY(*readFrom(store, u"a"_s) == Secret(QByteArray("changed")));

    QVERIFY(removeFrom(store, u"a"_s));
    QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_missing"_s);
    QVERIFY(*readFrom(store, u"b"_s) == Secret(QByteArray("other")));
    QVERIFY(removeFrom(store, u"b"_s));
    QVERIFY(probe(store));

    Answer<Secret> later;
    store.read(u"b"_s, later.take());
    QVERIFY(!later.isThere()); // never inside the call
    QVERIFY(!later.wait());
}

} // namespace plandeck
