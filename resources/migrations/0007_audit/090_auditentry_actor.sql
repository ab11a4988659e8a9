CREATE INDEX tenants_auditentry_actor ON tenants_auditentry (tenant_id, actor_id, seq)
