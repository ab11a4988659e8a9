CREATE INDEX tenants_tenant_subscription_tier_created_at ON tenants_tenant (subscription_tier, created_at, id)
