CREATE INDEX tenants_tenant_status_created_at ON tenants_tenant (status, created_at, id)
