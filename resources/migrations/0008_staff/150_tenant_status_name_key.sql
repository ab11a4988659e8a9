CREATE INDEX tenants_tenant_status_name_key ON tenants_tenant (status, name_key, id)
