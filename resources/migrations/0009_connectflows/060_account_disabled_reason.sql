ALTER TABLE tenants_stripeaccount ADD COLUMN disabled_reason {text}
