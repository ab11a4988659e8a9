UPDATE tenants_tenant SET name_key = lower(name)
