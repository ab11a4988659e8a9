CREATE INDEX tenants_stripeoperation_open ON tenants_stripeoperation (lease_until)
    WHERE state IN ('planned', 'sent', 'undoing')
