CREATE TABLE tenants_idempotency (
    scope {text} NOT NULL,
    idempotency_key {text} NOT NULL,
    request_hash {text} NOT NULL,
    state {text} NOT NULL,
    status {int8},
    headers {json},
    body {text},
    is_sealed {bool} NOT NULL,
    created_at {int8} NOT NULL,
    expires_at {int8} NOT NULL,
    PRIMARY KEY (scope, idempotency_key)
) {strict}
