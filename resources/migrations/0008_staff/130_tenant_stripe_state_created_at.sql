CREATE INDEX tenants_tenant_stripe_state_created_at ON tenants_tenant (stripe_state, created_at, id)
