CREATE INDEX tenants_webhookmessage_newest ON tenants_webhookmessage (tenant_id, livemode, created_at, id)
