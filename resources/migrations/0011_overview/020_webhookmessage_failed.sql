CREATE INDEX tenants_webhookmessage_failed ON tenants_webhookmessage (tenant_id, livemode, updated_at)
    WHERE state = 'failed'
