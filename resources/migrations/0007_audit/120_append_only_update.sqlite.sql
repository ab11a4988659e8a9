CREATE TRIGGER tenants_auditentry_update BEFORE UPDATE ON tenants_auditentry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
