// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mirror/mirrorsync.h"

#include "services/domain/json.h"

namespace plandeck {

Result<qint64> MirrorSync::run(const TenantScope &scope, const QString &account,
                               const std::function<Result<>()> &betweenPages) const
{
    qint64 count = 0;
    for (const auto kind : {MirroredKind::Product, MirroredKind::Price}) {
        const auto read = runKind(kind, scope, account, betweenPages);
        if (!read)
            return read;
        count += *read;
    }
    return count;
}

Result<qint64> MirrorSync::runKind(MirroredKind kind, const TenantScope &scope, const QString &account,
                                   const std::function<Result<>()> &betweenPages) const
{
    const StripeMirror mirror(kind, scope, account);
    const MirrorReader reader(m_stripe, scope, account);
    auto unseen = m_database.read([&](Connection &db) { return mirror.versions(db); }); // before we ask
    if (!unseen)
        return failed(unseen.error());
    qint64 count = 0;
    for (QString from;;) {
        const auto page = reader.page(kind, from);
        if (!page)
            return failed(page.error());
        if (auto stored = store(kind, mirror, page->objects, *unseen); !stored)
            return failed(stored.error());
        count += page->objects.size();
        if (page->next.isEmpty())
            break;
        from = page->next;
        if (auto go = betweenPages(); !go)
            return failed(go.error());
    }
    return markDeleted(mirror, *unseen).map([&] { return count; });
}

/// unseen: the versions from before we asked; those that are met are taken out.
Result<> MirrorSync::store(MirroredKind kind, const StripeMirror &mirror, const QList<QByteArray> &objects,
                           QHash<QString, qint64> &unseen) const
{
    QStringList met;
    const auto stored = m_database.transaction([&](Connection &db) -> Result<> {
        met.clear();
        for (const auto &raw : objects) {
            const auto fresh = mirroredFrom(kind, raw, {});
            if (!fresh)
                continue;
            met.append(fresh->id);
            const auto known = mirror.find(db, fresh->id);
            if (!known)
                return failed(known.error());
            const bool isNewer = *known && (*known)->version != unseen.value(fresh->id);
            if (isNewer || (*known && !(*known)->isDeleted && isSameJson((*known)->raw.toUtf8(), raw)))
                continue;
            if (auto written = mirror.write(db, *mirroredFrom(kind, raw, known->value_or(Mirrored{}))); !written)
                return failed(written.error());
        }
        return {};
    });
    for (const auto &id : met)
        unseen.remove(id);
    return stored;
}

Result<> MirrorSync::markDeleted(const StripeMirror &mirror, const QHash<QString, qint64> &unseen) const
{
    return m_database.transaction([&](Connection &db) -> Result<> {
        for (auto [id, version] : unseen.asKeyValueRange())
            if (auto marked = mirror.markDeleted(db, id, version); !marked)
                return failed(marked.error());
        return {};
    });
}

} // namespace plandeck
