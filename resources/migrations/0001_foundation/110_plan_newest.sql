CREATE INDEX tenants_tenantplan_newest ON tenants_tenantplan (tenant_id, livemode, created_at, id)
