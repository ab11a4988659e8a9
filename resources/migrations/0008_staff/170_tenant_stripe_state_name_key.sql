CREATE INDEX tenants_tenant_stripe_state_name_key ON tenants_tenant (stripe_state, name_key, id)
