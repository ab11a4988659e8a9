CREATE INDEX tenants_tenant_subscription_tier_name_key ON tenants_tenant (subscription_tier, name_key, id)
