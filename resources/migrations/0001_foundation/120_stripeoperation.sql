-- The record of a change that touches Stripe and the database: written before the first call, so that a crash at any moment
-- leaves something to finish or undo. Idempotency keys derive from the id.
CREATE TABLE tenants_stripeoperation (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    kind {text} NOT NULL,
    state {text} NOT NULL,
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    reserves {text},
    request {json} NOT NULL,
    product_id {text},
    price_id {text},
    actor {json} NOT NULL,
    worker {text} NOT NULL,
    lease_until {int8} NOT NULL,
    attempts {int8} NOT NULL,
    last_error {text} NOT NULL,
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL,
    PRIMARY KEY (tenant_id, id)
) {strict}
