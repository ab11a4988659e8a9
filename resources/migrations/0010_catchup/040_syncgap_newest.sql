CREATE INDEX tenants_syncgap_newest ON tenants_syncgap (tenant_id, livemode, gap_from, id)
