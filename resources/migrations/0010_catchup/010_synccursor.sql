-- How far Stripe's events are known, for each account and mode; account_id is empty for the platform itself, whose tenant_id is all
-- zeros. heard_until: by Stripe's clock, when the newest event happened that a catch-up has brought. checked_at: by ours, when
-- everything was last there. due_at: when somebody may look next; while worker is set it is that process's until lease_until.
CREATE TABLE tenants_synccursor (
    tenant_id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    heard_until {int8},
    checked_at {int8},
    due_at {int8} NOT NULL,
    worker {text} NOT NULL,
    lease_until {int8} NOT NULL,
    failures {int8} NOT NULL,
    last_error {text} NOT NULL,
    PRIMARY KEY (tenant_id, livemode, account_id)
) {strict}
