-- The name without case, which a database knows of ASCII alone.
ALTER TABLE tenants_tenant ADD COLUMN name_key {text} NOT NULL DEFAULT ''
