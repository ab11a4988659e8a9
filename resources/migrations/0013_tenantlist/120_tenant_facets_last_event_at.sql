CREATE INDEX tenants_tenant_facets_last_event_at ON tenants_tenant (status, subscription_tier, stripe_state, last_event_at, id)
