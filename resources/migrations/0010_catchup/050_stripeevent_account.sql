CREATE INDEX tenants_stripeevent_account ON tenants_stripeevent (tenant_id, livemode, account_id, created_at)
