CREATE TABLE tenants_auditentry_before AS SELECT * FROM tenants_auditentry
