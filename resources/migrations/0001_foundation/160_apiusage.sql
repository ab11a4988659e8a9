-- Calls of the REST API by tenant and calendar month ("2026-11", UTC).
CREATE TABLE tenants_apiusage (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    month {text} NOT NULL,
    calls {int8} NOT NULL,
    PRIMARY KEY (tenant_id, month)
) {strict}
