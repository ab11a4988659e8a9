-- What was handed to Stripe as state: hashed, for one use, one tenant, user and mode.
CREATE TABLE tenants_oauthstate (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    state_hash {text} NOT NULL,
    user_id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    flow {text} NOT NULL,
    account_id {text},
    redirect_uri {text} NOT NULL,
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    used_at {int8},
    PRIMARY KEY (tenant_id, state_hash)
) {strict}
