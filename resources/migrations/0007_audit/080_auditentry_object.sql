CREATE INDEX tenants_auditentry_object ON tenants_auditentry (tenant_id, object_id, seq)
