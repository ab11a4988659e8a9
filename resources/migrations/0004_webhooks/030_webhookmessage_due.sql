CREATE INDEX tenants_webhookmessage_due ON tenants_webhookmessage (next_attempt_at, tenant_id)
    WHERE next_attempt_at IS NOT NULL
