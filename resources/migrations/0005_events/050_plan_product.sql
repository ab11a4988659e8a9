CREATE INDEX tenants_tenantplan_product ON tenants_tenantplan (tenant_id, stripe_product_id)
