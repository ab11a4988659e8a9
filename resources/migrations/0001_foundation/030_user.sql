CREATE TABLE tenants_tenantuser (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    email {text} NOT NULL,
    password {text} NOT NULL,
    first_name {text} NOT NULL,
    last_name {text} NOT NULL,
    role {text} NOT NULL,
    is_active {bool} NOT NULL,
    last_login_at {int8},
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL,
    PRIMARY KEY (tenant_id, id)
) {strict}
