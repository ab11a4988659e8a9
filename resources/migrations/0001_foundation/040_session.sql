-- A sign-in. Its tokens carry its id; ended, none of them is good any more.
CREATE TABLE tenants_session (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    user_id {uuid} NOT NULL,
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    ended_at {int8},
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES tenants_tenantuser (tenant_id, id)
) {strict}
