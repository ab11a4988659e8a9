CREATE INDEX tenants_tenant_last_event_at ON tenants_tenant (last_event_at, id)
