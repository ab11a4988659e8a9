-- A time in which nothing was heard of an account. Open (closed_at null) until a catch-up has come to its end. lost_until: what
-- happened before then Stripe does not tell any more; the objects were read anew instead.
CREATE TABLE tenants_syncgap (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    gap_from {int8} NOT NULL,
    gap_to {int8} NOT NULL,
    fetched {int8} NOT NULL,
    lost_until {int8},
    closed_at {int8},
    PRIMARY KEY (tenant_id, id)
) {strict}
