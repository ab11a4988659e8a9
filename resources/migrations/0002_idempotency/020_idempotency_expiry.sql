CREATE INDEX tenants_idempotency_expiry ON tenants_idempotency (expires_at)
