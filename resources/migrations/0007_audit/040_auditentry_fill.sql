INSERT INTO tenants_auditentry (tenant_id, seq, id, at, actor_kind, actor_id, on_behalf_of, reason, source, action, object_id,
    outcome, detail, changes, request_id, address, prev_hash, hash)
SELECT tenant_id, row_number() OVER (PARTITION BY tenant_id ORDER BY at, id), id, at, actor_kind,
    CAST(NULLIF(actor_id, '') AS {uuid}), CAST(NULL AS {uuid}), '', source, action, object_id, outcome, detail,
    CAST('[]' AS {json}), request_id, address, '', ''
FROM tenants_auditentry_before
