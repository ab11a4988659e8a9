// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/inspections.h"

#include "services/lists/keysetquery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString source()
{
    return u"tenants_inspection i JOIN platform_staff s ON s.id = i.staff_id"_s;
}

QString columns()
{
    return u"i.id, i.staff_id, s.email AS staff_email, i.reason, i.ticket, i.shows_personal_data, i.started_at, i.expires_at,"
           " i.ended_at"_s;
}

} // namespace

Result<> Inspections::insert(Connection &db, TenantId tenant, const Inspection &inspection)
{
    static const auto sql = u"INSERT INTO tenants_inspection (tenant_id, id, staff_id, reason, ticket, shows_personal_data,"
                            " started_at, expires_at) VALUES (:tenant, :id, :staff, :reason, :ticket, :personal, :started,"
                            " :expires)"_s;
    return db
        .change(sql, {{"tenant", tenant},
                      {"id", inspection.id},
                      {"staff", inspection.staff},
                      {"reason", inspection.reason},
                      {"ticket", inspection.ticket},
                      {"personal", inspection.showsPersonalData},
                      {"started", inspection.startedAt},
                      {"expires", inspection.expiresAt}})
        .map([](qint64) {});
}

Result<std::optional<Inspection>> Inspections::open(Connection &db, TenantId tenant, StaffId staff, const QDateTime &now)
{
    static const auto sql = u"SELECT %1 FROM %2 WHERE i.tenant_id = :tenant AND i.staff_id = :staff AND i.ended_at IS NULL"
                            " AND i.expires_at > :now ORDER BY i.started_at DESC, i.id DESC LIMIT 1"_s.arg(columns(), source());
    return db.row<Inspection>(sql, {{"tenant", tenant}, {"staff", staff}, {"now", now}});
}

Result<> Inspections::end(Connection &db, TenantId tenant, InspectionId id, const QDateTime &now)
{
    static const auto sql = u"UPDATE tenants_inspection SET ended_at = :now WHERE tenant_id = :tenant AND id = :id"_s;
    return db.change(sql, {{"now", now}, {"tenant", tenant}, {"id", id}}).map([](qint64) {});
}

Result<CursorPage<Inspection>> Inspections::list(Connection &db, const TenantScope &scope, const ListInspections &request)
{
    KeysetQuery query(source(), columns(),
                      {.column = u"i.started_at"_s, .isDown = true, .isNumber = true, .tieBreaker = u"i.id"_s});
    query.where(u"i.tenant_id = :tenant"_s, {"tenant", scope.tenant()});
    return query.page<Inspection>(db, request, [](const Inspection &inspection) {
        return Cursor::Place{QString::number(inspection.startedAt.toMSecsSinceEpoch()), {inspection.id.value}};
    });
}

} // namespace plandeck
