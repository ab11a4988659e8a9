-- Somebody of the staff looks into a tenant, for a reason and a while. The tenant's owners see these rows.
CREATE TABLE tenants_inspection (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    staff_id {uuid} NOT NULL REFERENCES platform_staff (id),
    reason {text} NOT NULL,
    ticket {text} NOT NULL,
    shows_personal_data {bool} NOT NULL,
    started_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    ended_at {int8},
    PRIMARY KEY (tenant_id, id)
) {strict}
