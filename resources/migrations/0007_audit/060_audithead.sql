-- Where a chain ends: its last entry's number and hash, under a seal that takes the server's key to make.
CREATE TABLE tenants_audithead (
    tenant_id {uuid} NOT NULL PRIMARY KEY,
    seq {int8} NOT NULL,
    hash {text} NOT NULL,
    seal {text} NOT NULL
) {strict}
