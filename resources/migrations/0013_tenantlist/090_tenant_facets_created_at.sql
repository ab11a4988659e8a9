-- Each combination of state, tier and Stripe is a stretch of these indexes that is in the order of their last columns. So a list
-- with any of these filters is a merge of a few stretches, and no engine has to guess which filter is the rare one.
CREATE INDEX tenants_tenant_facets_created_at ON tenants_tenant (status, subscription_tier, stripe_state, created_at, id)
