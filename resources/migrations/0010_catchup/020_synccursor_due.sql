CREATE INDEX tenants_synccursor_due ON tenants_synccursor (due_at)
