CREATE INDEX tenants_stripeevent_due ON tenants_stripeevent (due_at)
    WHERE state IN ('stored', 'processing', 'failed')
