CREATE INDEX tenants_tenant_created_at ON tenants_tenant (created_at, id)
