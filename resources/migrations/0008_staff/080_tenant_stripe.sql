-- The better of the states of its accounts, so that tenants are found by it without looking at each: none, pending, restricted,
-- enabled.
ALTER TABLE tenants_tenant ADD COLUMN stripe_state {text} NOT NULL DEFAULT 'none'
