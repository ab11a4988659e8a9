-- The inbox of Stripe's events, as they came. tenant_id is that of the account's tenant, or all zeros for an event of the platform
-- itself or of an account that is nobody's: so there is no foreign key. due_at: when somebody may take it, while it is open
-- (stored, failed), or take it over (processing); null when nothing is left to do.
CREATE TABLE tenants_stripeevent (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    account_id {text} NOT NULL,
    event_id {text} NOT NULL,
    type {text} NOT NULL,
    api_version {text} NOT NULL,
    object_id {text} NOT NULL,
    receiver {text} NOT NULL,
    payload {bytes} NOT NULL,
    created_at {int8} NOT NULL,
    received_at {int8} NOT NULL,
    state {text} NOT NULL,
    due_at {int8},
    worker {text} NOT NULL,
    attempts {int8} NOT NULL,
    last_error {text} NOT NULL,
    processed_at {int8},
    trace {json} NOT NULL,
    PRIMARY KEY (tenant_id, id)
) {strict}
