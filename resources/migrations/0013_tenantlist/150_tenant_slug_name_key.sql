-- Tenants whose slug begins so, though their name does not: read from the index alone.
CREATE INDEX tenants_tenant_slug_name_key ON tenants_tenant (slug, name_key, id)
