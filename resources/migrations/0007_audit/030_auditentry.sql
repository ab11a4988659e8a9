-- What was done, by whom: one chain for each tenant, and one of the platform itself, whose tenant_id is all zeros (so there is no
-- foreign key). An entry's hash is over the entry and the hash of the one before it. Entries of before there were chains have
-- none: no chain goes on without the hash of the entry before.
CREATE TABLE tenants_auditentry (
    tenant_id {uuid} NOT NULL,
    seq {int8} NOT NULL,
    id {uuid} NOT NULL,
    at {int8} NOT NULL,
    actor_kind {text} NOT NULL,
    actor_id {uuid},
    on_behalf_of {uuid},
    reason {text} NOT NULL,
    source {text} NOT NULL,
    action {text} NOT NULL,
    object_id {text} NOT NULL,
    outcome {text} NOT NULL,
    detail {json} NOT NULL,
    changes {json} NOT NULL,
    request_id {text} NOT NULL,
    address {text} NOT NULL,
    prev_hash {text} NOT NULL,
    hash {text} NOT NULL,
    PRIMARY KEY (tenant_id, seq)
) {strict}
