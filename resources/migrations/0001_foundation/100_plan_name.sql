-- Unique without case (name_key is case-folded), inactive plans included.
CREATE UNIQUE INDEX tenants_tenantplan_name ON tenants_tenantplan (tenant_id, livemode, name_key)
