-- Which events we have: known by account and id, whosever the account is at the moment. Like the directory it is looked into
-- without a tenant, and so it says no to a second delivery also after the account has been connected or disconnected.
CREATE TABLE tenants_stripeeventknown (
    account_id {text} NOT NULL,
    event_id {text} NOT NULL,
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    PRIMARY KEY (account_id, event_id)
) {strict}
