CREATE TABLE tenants_auditentry (
    tenant_id {uuid} NOT NULL REFERENCES tenants_tenant (id),
    id {uuid} NOT NULL,
    at {int8} NOT NULL,
    actor_kind {text} NOT NULL,
    actor_id {text} NOT NULL,
    source {text} NOT NULL,
    action {text} NOT NULL,
    object_id {text} NOT NULL,
    outcome {text} NOT NULL,
    detail {json} NOT NULL,
    request_id {text} NOT NULL,
    address {text} NOT NULL,
    PRIMARY KEY (tenant_id, id)
) {strict}
