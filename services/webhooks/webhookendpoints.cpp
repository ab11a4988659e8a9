// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhookendpoints.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const QString &selection()
{
    static const auto sql = u"SELECT url, secret_sealed, secret_last8, events, is_paused, pause_reason, livemode, created_at,"
                            " updated_at, version FROM tenants_webhookendpoint WHERE tenant_id = :tenant AND livemode = :live"_s;
    return sql;
}

} // namespace

QString placeOf(const QString &url)
{
    return QUrl(url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
}

Webhook onRecord(Webhook webhook)
{
    webhook.url = webhook.url.isEmpty() ? QString() : placeOf(webhook.url);
    webhook.secretLast8 = webhook.secretLast8.right(4);
    return webhook;
}

bool WebhookEndpoints::Row::wants(QStringView type) const
{
    return std::ranges::any_of(events,
                               [type](WebhookWish wish) { return wish == WebhookWish::Everything || wordOf(wish) == type; });
}

Result<std::optional<WebhookEndpoints::Row>> WebhookEndpoints::find(Connection &db, const TenantScope &scope, Lock lock)
{
    static const std::array<QString, 3> selections{selection(), selection() + u" FOR SHARE"_s, selection() + u" FOR UPDATE"_s};
    if (db.engine() == Engine::Sqlite) // has one writer anyway
        lock = Lock::None;
    return db.row<Row>(selections[size_t(lock)], {{"tenant", scope.tenant()}, {"live", scope.isLive()}});
}

Result<WebhookEndpoints::Row> WebhookEndpoints::one(Connection &db, const TenantScope &scope, Lock lock)
{
    auto found = find(db, scope, lock);
    if (!found)
        return failed(std::move(found.error()));
    return *found ? Result<Row>(std::move(**found)) : notFound();
}

Result<> WebhookEndpoints::insert(Connection &db, const TenantScope &scope, const Row &row)
{
    return db.insert("tenants_webhookendpoint"_L1, row, {{"tenant_id", scope.tenant()}});
}

Result<> WebhookEndpoints::update(Connection &db, const TenantScope &scope, const Row &row)
{
    static const auto sql =
        u"UPDATE tenants_webhookendpoint SET url = :url, secret_sealed = :sealed, secret_last8 = :last8, events = :events,"
        " is_paused = :paused, pause_reason = :reason, updated_at = :updated,"
        " version = version + 1 WHERE tenant_id = :tenant AND livemode = :live"_s;
    const auto changed = db.change(sql, {{"url", row.url},
                                         {"sealed", row.secretSealed},
                                         {"last8", row.secretLast8},
                                         {"events", row.events},
                                         {"paused", row.isPaused},
                                         {"reason", row.pauseReason},
                                         {"updated", row.updatedAt},
                                         {"tenant", scope.tenant()},
                                         {"live", scope.isLive()}});
    if (!changed)
        return failed(changed.error());
    return *changed == 1 ? Result<>() : notFound();
}

Result<> WebhookEndpoints::remove(Connection &db, const TenantScope &scope)
{
    static const auto sql = u"DELETE FROM tenants_webhookendpoint WHERE tenant_id = :tenant AND livemode = :live"_s;
    const auto removed = db.change(sql, {{"tenant", scope.tenant()}, {"live", scope.isLive()}});
    if (!removed)
        return failed(removed.error());
    return *removed == 1 ? Result<>() : notFound();
}

QByteArray WebhookEndpoints::sealOf(const TenantScope &scope)
{
    return QString(u"tenants_webhookendpoint/"_s + scope.tenant().text() + u'/' + wordOf(scope.mode())).toLatin1();
}

} // namespace plandeck
