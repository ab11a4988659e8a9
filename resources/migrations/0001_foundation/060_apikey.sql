CREATE TABLE tenants_tenantapikey (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    key_type {text} NOT NULL,
    prefix {text} NOT NULL,
    last4 {text} NOT NULL,
    key_hash {text} NOT NULL,
    is_active {bool} NOT NULL,
    created_at {int8} NOT NULL,
    last_used_at {int8},
    expires_at {int8},
    revoked_at {int8},
    PRIMARY KEY (tenant_id, id)
) {strict}
