UPDATE tenants_tenant SET last_event_at =
    (SELECT max(e.received_at) FROM tenants_stripeevent e WHERE e.tenant_id = tenants_tenant.id)
WHERE id IN (SELECT tenant_id FROM tenants_stripeevent)
