-- Written before the first byte is sent. Its key makes one attempt one attempt, however many servers there are.
CREATE TABLE tenants_webhookattempt (
    tenant_id {uuid} NOT NULL,
    message_id {uuid} NOT NULL,
    number {int8} NOT NULL,
    state {text} NOT NULL,
    url {text} NOT NULL,
    started_at {int8} NOT NULL,
    duration_ms {int8},
    status_code {int8},
    error {text},
    response_excerpt {text} NOT NULL,
    PRIMARY KEY (tenant_id, message_id, number),
    FOREIGN KEY (tenant_id, message_id) REFERENCES tenants_webhookmessage (tenant_id, id) ON DELETE CASCADE
) {strict}
