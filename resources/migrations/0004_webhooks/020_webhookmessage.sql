-- What is to be told, and how far it has come. The body is what is sent, byte for byte. next_attempt_at is null when nothing is
-- planned: settled, or held while the endpoint is paused; while an attempt runs it is when that one is taken for lost.
CREATE TABLE tenants_webhookmessage (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    livemode {bool} NOT NULL,
    event_type {text} NOT NULL,
    body {text} NOT NULL,
    state {text} NOT NULL,
    attempt_count {int8} NOT NULL,
    tries {int8} NOT NULL,
    next_attempt_at {int8},
    last_status_code {int8},
    last_error {text},
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL,
    PRIMARY KEY (tenant_id, id)
) {strict}
