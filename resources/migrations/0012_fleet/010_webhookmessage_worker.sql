-- The process that makes the attempt which runs; empty while none does.
ALTER TABLE tenants_webhookmessage ADD COLUMN worker {text} NOT NULL DEFAULT ''
