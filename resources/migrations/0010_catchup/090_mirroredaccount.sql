CREATE TABLE tenants_mirroredaccount (
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
