INSERT INTO tenants_audithead (tenant_id, seq, hash, seal)
SELECT tenant_id, max(seq), '', '' FROM tenants_auditentry GROUP BY tenant_id
