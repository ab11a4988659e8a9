-- An attempt to connect an account. What was handed to Stripe as state: hashed, for one use, one tenant, user and mode. And how
-- far it came. sealed_code: Stripe's code from the moment it came back until it was exchanged, so that a crash loses nothing.
CREATE TABLE tenants_oauthstate (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    state_hash {text} NOT NULL,
    user_id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    flow {text} NOT NULL,
    account_id {text},
    redirect_uri {text} NOT NULL,
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    opened_at {int8},
    used_at {int8},
    exchanged_at {int8},
    verified_at {int8},
    failed_at {int8},
    problem {text},
    sealed_code {text},
    PRIMARY KEY (tenant_id, id)
) {strict}
