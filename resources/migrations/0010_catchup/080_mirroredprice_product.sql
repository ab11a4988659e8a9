CREATE INDEX tenants_mirroredprice_product ON tenants_mirroredprice (tenant_id, livemode, account_id, belongs_to)
