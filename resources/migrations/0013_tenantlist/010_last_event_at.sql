-- When the last event of Stripe about it came in, 0 for never. Up to a minute behind: the row is in many indexes, and not moved for
-- each event of a burst.
ALTER TABLE tenants_tenant ADD COLUMN last_event_at {int8} NOT NULL DEFAULT 0
