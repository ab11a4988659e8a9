CREATE TRIGGER tenants_auditentry_delete BEFORE DELETE ON tenants_auditentry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END
