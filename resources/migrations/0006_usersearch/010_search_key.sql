-- What a search for people looks through: e-mail and names without case, which a database knows of ASCII alone.
ALTER TABLE tenants_tenantuser ADD COLUMN search_key {text} NOT NULL DEFAULT ''
