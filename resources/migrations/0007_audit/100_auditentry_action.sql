CREATE INDEX tenants_auditentry_action ON tenants_auditentry (tenant_id, action, seq)
