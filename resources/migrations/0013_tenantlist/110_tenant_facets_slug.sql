CREATE INDEX tenants_tenant_facets_slug ON tenants_tenant (status, subscription_tier, stripe_state, slug)
