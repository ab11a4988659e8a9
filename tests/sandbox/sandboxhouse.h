// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/sandbox/sandbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace plandeck {

/// An answer of the sandbox, read.
struct Told
{
    HttpResponse response;

    int status() const { return response.status; }
    QJsonObject json() const;
    QJsonObject error() const; // the API's {"error": {…}}
    QString code() const; // "<status> <code>": "400 parameter_missing"
    QString param() const;
    QString message() const;
    QString id() const;
    QStringList ids() const; // of a list's data
    QByteArray header(QByteArrayView name) const;
    QUrl location() const;
};

/// A sandbox with two platforms, a test and a live key, a clock that stands still and seeded randomness. Asked without a
/// socket.
class SandboxHouse
{
public:
    static constexpr auto testKey = "sk_test_acme0000000000001234";
    static constexpr auto liveKey = "sk_live_acme0000000000001234";
    static constexpr auto otherKey = "sk_test_other000000000001234";
    static constexpr auto callback = "http://127.0.0.1:8787/callback/";

    explicit SandboxHouse(const QString &stateFile = {});

    using Headers = QList<HttpHeader>;
    Told ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const Headers &headers = {});
    Told get(const QByteArray &target, const Headers &headers = {}) { return ask("GET", target, {}, headers); }
    Told post(const QByteArray &target, const QByteArray &form = {}, const Headers &headers = {})
    {
        return ask("POST", target, form, headers);
    }
    Told del(const QByteArray &target, const Headers &headers = {}) { return ask("DELETE", target, {}, headers); }
    /// A control request.
    Told control(const QByteArray &method, const QByteArray &target, const QByteArray &json = {});

    QByteArray product(const QByteArray &form = "name=Pro", const Headers &headers = {});
    QByteArray price(const QByteArray &product, const QByteArray &more = {});
    /// An account that went through OAuth; scope read_write.
    QByteArray connected();
    QUrl authorizeLink(const QString &more = {}) const;
    /// The code of an approved authorize link.
    QByteArray code(const QString &more = {});
    QStringList eventTypes(const Headers &headers = {});

    static Headers as(const char *key) { return {{"Authorization", QByteArray("Bearer ") + key}}; }
    static Headers on(const QByteArray &account) { return {{"Stripe-Account", account}}; }
    static Headers keyed(const QByteArray &key) { return {{"Idempotency-Key", key}}; }
    static SandboxConfig config(const QString &stateFile = {});

    FakeClock clock;
    SeededRandom random;
    std::unique_ptr<Sandbox> sandbox;
};

} // namespace plandeck
