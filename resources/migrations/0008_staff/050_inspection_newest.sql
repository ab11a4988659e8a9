CREATE INDEX tenants_inspection_newest ON tenants_inspection (tenant_id, started_at, id)
