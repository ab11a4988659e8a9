CREATE UNIQUE INDEX tenants_oauthstate_hash ON tenants_oauthstate (tenant_id, state_hash)
