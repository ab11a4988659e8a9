CREATE TABLE tenants_tenant (
    id {uuid} NOT NULL PRIMARY KEY,
    name {text} NOT NULL,
    slug {text} NOT NULL UNIQUE,
    email {text} NOT NULL,
    status {text} NOT NULL,
    subscription_tier {text} NOT NULL,
    developer_keys {text} NOT NULL,
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL
) {strict}
