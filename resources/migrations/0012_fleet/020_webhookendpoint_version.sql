ALTER TABLE tenants_webhookendpoint ADD COLUMN version {int8} NOT NULL DEFAULT 1
