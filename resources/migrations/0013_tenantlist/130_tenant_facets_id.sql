CREATE INDEX tenants_tenant_facets_id ON tenants_tenant (status, subscription_tier, stripe_state, id)
