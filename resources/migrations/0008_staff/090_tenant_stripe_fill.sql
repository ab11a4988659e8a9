UPDATE tenants_tenant SET stripe_state = CASE
    WHEN EXISTS (SELECT 1 FROM tenants_stripeaccount a WHERE a.tenant_id = tenants_tenant.id AND NOT a.is_pending
        AND a.charges_enabled AND a.payouts_enabled) THEN 'enabled'
    WHEN EXISTS (SELECT 1 FROM tenants_stripeaccount a WHERE a.tenant_id = tenants_tenant.id AND NOT a.is_pending) THEN 'restricted'
    ELSE 'pending' END
WHERE id IN (SELECT tenant_id FROM tenants_stripeaccount)
