CREATE INDEX tenants_webhookmessage_held ON tenants_webhookmessage (tenant_id, livemode)
    WHERE state = 'pending' AND next_attempt_at IS NULL
