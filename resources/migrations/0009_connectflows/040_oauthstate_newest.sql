CREATE INDEX tenants_oauthstate_newest ON tenants_oauthstate (tenant_id, livemode, created_at, id)
