-- States live for ten minutes: whoever is at Stripe at this moment connects again.
DROP TABLE tenants_oauthstate
