UPDATE tenants_tenantuser SET search_key = lower(email || ' ' || first_name || ' ' || last_name)
