CREATE TRIGGER tenants_auditentry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tenants_auditentry
    FOR EACH STATEMENT EXECUTE FUNCTION tenants_append_only()
