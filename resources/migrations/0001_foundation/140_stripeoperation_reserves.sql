-- While an operation is open it holds the name it is going to take.
CREATE UNIQUE INDEX tenants_stripeoperation_reserves ON tenants_stripeoperation (tenant_id, reserves)
    WHERE state IN ('planned', 'sent', 'undoing')
