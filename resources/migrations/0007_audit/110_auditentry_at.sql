CREATE INDEX tenants_auditentry_at ON tenants_auditentry (tenant_id, at)
