CREATE INDEX tenants_session_user ON tenants_session (tenant_id, user_id)
