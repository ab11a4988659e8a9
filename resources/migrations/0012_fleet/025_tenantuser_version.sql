ALTER TABLE tenants_tenantuser ADD COLUMN version {int8} NOT NULL DEFAULT 1
