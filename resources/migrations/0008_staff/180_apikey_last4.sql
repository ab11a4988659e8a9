CREATE INDEX tenants_tenantapikey_last4 ON tenants_tenantapikey (last4, tenant_id)
