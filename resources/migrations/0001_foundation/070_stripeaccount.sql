-- A tenant's connected account, one a mode.
CREATE TABLE tenants_stripeaccount (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    flow {text} NOT NULL,
    is_pending {bool} NOT NULL,
    charges_enabled {bool} NOT NULL,
    payouts_enabled {bool} NOT NULL,
    details_submitted {bool} NOT NULL,
    requirements_due {json} NOT NULL,
    connected_at {int8},
    checked_at {int8},
    PRIMARY KEY (tenant_id, livemode)
) {strict}
