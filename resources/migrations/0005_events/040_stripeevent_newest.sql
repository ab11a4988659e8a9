CREATE INDEX tenants_stripeevent_newest ON tenants_stripeevent (tenant_id, livemode, received_at, id)
