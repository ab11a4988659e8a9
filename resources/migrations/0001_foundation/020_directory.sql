-- Where a name that is unique over all tenants lives: an e-mail, the hash of an API key, a connected account. The one table
-- that is looked into without a tenant, so that all others can be spread by tenant_id.
CREATE TABLE tenants_directory (
    kind {text} NOT NULL,
    name {text} NOT NULL,
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    object_id {uuid} NOT NULL,
    PRIMARY KEY (kind, name)
) {strict}
