// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/engine.h"

namespace plandeck::sandbox {

/// Who a key speaks for.
struct Principal
{
    QString platform = {}; // the key's own account
    QString account = {}; // whose objects are meant: the platform's own, or the connected one of Stripe-Account
    bool isLive = false;
    bool isReadOnly = false; // the connection's scope
    QString maskedKey = {};
    QString clientId = {};

    Space space() const { return {account, isLive}; }
    bool isForConnected() const { return account != platform; }
};

struct Held; // an event that waits for others to come before it

/// One request on its way through a handler: who asks, where objects live, and what handlers do with them.
struct Context
{
    Engine &engine;
    Principal principal;
    QString requestId = {};
    QString idempotencyKey = {};
    QString url = {}; // "http://127.0.0.1:12111", as the client reached us
    QString route = {}; // "/v1/products"
    QMap<QString, QString> path = {};
    std::optional<qint64> moment = {}; // the time of something that fell due by itself; else the clock's
    QList<Held> *held = nullptr; // where events wait; else they are recorded at once

    qint64 now() const { return moment.value_or(engine.clock.nowSecs()); }
    /// The time a customer lives in: the frozen time of its test clock, else now().
    qint64 nowFor(const QString &customer) const;
    Space space() const { return principal.space(); }
    /// Notes that concern no account: tokens, links, the accounts themselves.
    Space world() const { return {{}, principal.isLive}; }

    std::optional<QJsonObject> find(const QString &type, const QString &id) const { return engine.store.find(space(), type, id); }
    /// A new object of a resource with all that must be there (null, empty or 0), an id ("pi_3" and so many characters),
    /// livemode, and created at that time.
    QJsonObject blank(const QString &type, QLatin1String prefix, int length, qint64 created) const;
    /// The object that the path's id names, or 404.
    Answer<QJsonObject> atPath(const QString &type) const;
    /// The object that a parameter names, or 400.
    Answer<QJsonObject> referenced(const QString &type, const QString &id, const QString &param) const;

    /// Stores it and records "<type>.created".
    void create(const QString &type, const QJsonObject &object);
    /// Stores it and records "<type>.updated" with what changed; nothing changed, nothing recorded.
    void update(const QString &type, const QJsonObject &before, const QJsonObject &after);
    /// Stores it and records this event about it, with what changed if it was otherwise before.
    void store(const QString &type, const QJsonObject &object, const QString &event, const QJsonObject &before = {});
    /// Takes it away and records "<type>.deleted"; answers the {id, object, deleted} that Stripe gives back.
    QJsonObject erase(const QString &type, const QJsonObject &object);
    /// Takes away the oldest of a type as long as their time (Unix seconds in this member) lies before the given one.
    void forgetOlder(const Space &where, const QString &type, QStringView member, qint64 before);
};

/// Changes the object's metadata as the parameters say: given keys are set, an empty value takes a key away, "" takes all
/// away; at most 50 stay (Stripe API reference, "Metadata").
[[nodiscard]] Answer<> mergeMetadata(QJsonObject &object, const QJsonObject &parameters);

/// Copies the named parameters that were given, "" becoming null.
void assign(QJsonObject &object, const QJsonObject &parameters, std::initializer_list<QStringView> names);

/// The hash as it was, each given member in its place, "" becoming null: how nested hashes change.
QJsonObject merged(QJsonObject base, const QJsonObject &given);

/// http or https with a host; url_invalid otherwise.
Answer<> checkedUrl(const QString &url, const QString &param);

} // namespace plandeck::sandbox
