-- What Stripe wants, how soon and by when; requirements_due are the names of what is due now.
ALTER TABLE tenants_stripeaccount ADD COLUMN requirements {json} NOT NULL DEFAULT '[]'
