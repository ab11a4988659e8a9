CREATE INDEX tenants_tenant_facets_name_key ON tenants_tenant (status, subscription_tier, stripe_state, name_key, id)
