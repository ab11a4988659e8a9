CREATE INDEX tenants_stripeevent_unwell ON tenants_stripeevent (tenant_id, livemode, state)
    WHERE state IN ('failed', 'dead')
