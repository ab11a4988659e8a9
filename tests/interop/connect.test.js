// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {checked} from './schema.js';
import {callback, clientId, decide, Sandbox} from './sandbox.js';

let sandbox;
let stripe;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
});

test('OAuth: approve, exchange, work, disconnect', async () => {
    const token = await sandbox.connect(stripe);
    assert.equal(token.token_type, 'bearer');
    assert.equal(token.livemode, false);
    const onAccount = {stripeAccount: token.stripe_user_id};
    const account = await stripe.accounts.retrieve(token.stripe_user_id);
    assert.equal(account.charges_enabled, true);
    assert.equal((await stripe.accounts.retrieveCurrent({}, onAccount)).id, account.id);
    assert.equal((await sandbox.client(token.access_token).accounts.retrieve()).id, account.id);

    const product = await stripe.products.create({name: 'Theirs'}, onAccount);
    assert.equal(product.lastResponse.headers.get('stripe-account'), account.id);
    await assert.rejects(stripe.products.retrieve(product.id), {statusCode: 404, code: 'resource_missing'});
    const events = await stripe.events.list({}, onAccount);
    assert.deepEqual(events.data.map(e => [e.type, e.account]),
        [['product.created', account.id], ['account.application.authorized', account.id]]);

    assert.deepEqual({...await stripe.oauth.deauthorize({client_id: clientId, stripe_user_id: account.id})}, {stripe_user_id: account.id});
    await assert.rejects(stripe.products.list({}, onAccount), {type: 'StripePermissionError', code: 'account_invalid'});
    const [gone] = (await stripe.events.list({type: 'account.application.deauthorized'})).data;
    assert.equal(gone.account, account.id);
    assert.equal(gone.data.object.id, clientId);
});

test('OAuth: refusals by class', async () => {
    const {errors} = Stripe;
    const link = new URL(stripe.oauth.authorizeUrl({client_id: clientId, redirect_uri: callback, state: 'x y'}).replace('https:', 'http:'));
    link.port = sandbox.port;
    const denied = await decide(link, 'deny');
    assert.equal(denied.searchParams.get('error'), 'access_denied');
    assert.equal(denied.searchParams.get('state'), 'x y');

    const code = (await decide(link, 'approve')).searchParams.get('code');
    const exchange = {grant_type: 'authorization_code', code};
    await assert.rejects(sandbox.client('sk_live_interop00000000001234').oauth.token(exchange), errors.StripeInvalidGrantError);
    await stripe.oauth.token(exchange);
    await assert.rejects(stripe.oauth.token(exchange), e => e instanceof errors.StripeInvalidGrantError && /already been used/.test(e.message));
    await assert.rejects(stripe.oauth.token({grant_type: 'authorization_code', code: 'ac_no'}), errors.StripeInvalidGrantError);
    await assert.rejects(stripe.oauth.token({grant_type: 'password'}), errors.StripeUnsupportedGrantTypeError);
    await assert.rejects(stripe.oauth.token({grant_type: 'authorization_code'}), errors.StripeOAuthInvalidRequestError);
    await assert.rejects(stripe.oauth.deauthorize({client_id: 'ca_no', stripe_user_id: 'acct_no'}), errors.StripeInvalidClientError);
    await assert.rejects(stripe.oauth.deauthorize({client_id: clientId, stripe_user_id: 'acct_no'}), errors.StripeInvalidClientError);
});

test('OAuth: a refresh token gives a new access token', async () => {
    const token = await sandbox.connect(stripe);
    const again = await stripe.oauth.token({grant_type: 'refresh_token', refresh_token: token.refresh_token});
    assert.equal(again.stripe_user_id, token.stripe_user_id);
    assert.notEqual(again.access_token, token.access_token);
});

test('account links: onboarding changes the account', async () => {
    const account = await stripe.accounts.create({
        type: 'express', country: 'DE', email: 'a@b.example', business_type: 'company',
        business_profile: {name: 'B', support_address: {city: 'Ulm'}}, company: {name: 'B GmbH', address: {city: 'Ulm'}, tax_id: '1'},
        capabilities: {card_payments: {requested: true}, transfers: {requested: true}}, metadata: {tenant: '7'},
    });
    assert.equal(account.charges_enabled, false);
    assert.equal(account.default_currency, 'eur');
    const link = await stripe.accountLinks.create({
        account: account.id, type: 'account_onboarding', refresh_url: 'http://127.0.0.1:1/again', return_url: 'http://127.0.0.1:1/done?x=1',
    });
    assert.ok(link.expires_at > link.created);
    assert.equal((await decide(link.url, 'approve')).href, 'http://127.0.0.1:1/done?x=1');
    const again = await fetch(link.url, {redirect: 'manual'});
    assert.equal(again.headers.get('location'), 'http://127.0.0.1:1/again');

    const ready = await stripe.accounts.retrieve(account.id);
    assert.equal(ready.charges_enabled && ready.payouts_enabled && ready.details_submitted, true);
    assert.deepEqual({...ready.capabilities}, {card_payments: 'active', transfers: 'active'});
    const events = await stripe.events.list({types: ['account.updated', 'capability.updated']}, {stripeAccount: account.id});
    assert.deepEqual(events.data.map(e => e.type), ['account.updated', 'capability.updated', 'capability.updated']);
    const [updated] = events.data;
    assert.equal(updated.data.previous_attributes.charges_enabled, false);
    const login = await stripe.accounts.createLoginLink(account.id);
    assert.match(await (await fetch(login.url)).text(), new RegExp(account.id));
});

test('the platform lists, changes and deletes its accounts', async () => {
    const first = await stripe.accounts.create({type: 'custom', country: 'US'});
    const second = await stripe.accounts.create({controller: {stripe_dashboard: {type: 'express'}, fees: {payer: 'application'}, losses: {payments: 'application'}}});
    assert.equal(second.type, 'express');
    assert.deepEqual((await stripe.accounts.list({limit: 1}).autoPagingToArray({limit: 10})).map(a => a.id), [second.id, first.id]);
    const changed = await stripe.accounts.update(first.id, {metadata: {a: '1'}, settings: {payouts: {schedule: {interval: 'weekly', weekly_anchor: 'monday'}}}});
    assert.equal(changed.settings.payouts.schedule.weekly_anchor, 'monday');
    assert.equal((await stripe.accounts.del(first.id)).deleted, true);
    await assert.rejects(stripe.accounts.retrieve(first.id), {type: 'StripePermissionError', code: 'account_invalid'});
    await assert.rejects(stripe.accounts.create({type: 'express', controller: {}, country: 'XX'}), {type: 'StripeInvalidRequestError'});
    const own = await stripe.accounts.retrieve();
    assert.equal(own.charges_enabled, true);
});

test('every kind of object was checked against its schema', () => {
    for (const name of ['account', 'account_link', 'application', 'capability', 'deleted_account', 'event', 'login_link', 'product'])
        assert.ok(checked.get(name) > 0, name);
});
