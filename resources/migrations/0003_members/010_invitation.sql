-- One open invitation a user: hashed, for seven days and one use.
CREATE TABLE tenants_invitation (
    tenant_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL,
    code_hash {text} NOT NULL,
    invited_by {uuid} NOT NULL,
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    PRIMARY KEY (tenant_id, user_id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES tenants_tenantuser (tenant_id, id)
) {strict}
