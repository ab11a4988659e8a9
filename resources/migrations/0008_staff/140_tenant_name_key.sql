CREATE INDEX tenants_tenant_name_key ON tenants_tenant (name_key, id)
