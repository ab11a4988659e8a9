CREATE INDEX tenants_webhookmessage_old ON tenants_webhookmessage (updated_at)
    WHERE next_attempt_at IS NULL
