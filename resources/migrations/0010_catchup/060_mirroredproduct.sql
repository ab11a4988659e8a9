-- Products, prices and accounts of connected accounts as Stripe has them: the object as it came, in its own words. as_of: it is at
-- least as new as that, by Stripe's clock. belongs_to: what it is looked for by; a product's plan_id in its metadata, a price's
-- product. version counts the writings, so that nobody overwrites what he has not seen.
CREATE TABLE tenants_mirroredproduct (
    tenant_id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    id {text} NOT NULL,
    belongs_to {text} NOT NULL,
    raw {json} NOT NULL,
    is_deleted {bool} NOT NULL,
    as_of {int8} NOT NULL,
    version {int8} NOT NULL,
    PRIMARY KEY (tenant_id, livemode, account_id, id)
) {strict}
