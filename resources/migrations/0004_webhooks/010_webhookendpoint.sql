-- Where a tenant is told of what happens: one in each mode. The secret is sealed for this row.
CREATE TABLE tenants_webhookendpoint (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    livemode {bool} NOT NULL,
    url {text} NOT NULL,
    secret_sealed {text} NOT NULL,
    secret_last8 {text} NOT NULL,
    events {json} NOT NULL,
    is_paused {bool} NOT NULL,
    pause_reason {text},
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL,
    PRIMARY KEY (tenant_id, livemode)
) {strict}
