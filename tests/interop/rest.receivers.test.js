// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The receivers, fed with the events of a real sandbox and signed by the official SDK's own generator.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {callback, clientId, decide, key, Sandbox} from './sandbox.js';
import {Server} from './server.js';

const secret = 'whsec_interop_general';
const [retiring, current] = ['whsec_interop_retiring', 'whsec_interop_current'];

let sandbox;
let stripe;
let server;
let account;
before(async () => {
    sandbox = await Sandbox.start();
    stripe = sandbox.plainClient();
    server = await Server.start({
        STRIPE_SECRET_KEY: key, STRIPE_API_BASE: sandbox.url, STRIPE_CONNECT_CLIENT_ID: clientId, STRIPE_REDIRECT_URI: callback,
        STRIPE_WEBHOOK_SECRET: secret, STRIPE_WEBHOOK_SECRET_CONNECT: `${retiring}, ${current}`,
    });
    await server.register();
    const {authorization_url: link} = await server.ask('GET', 'stripe/connect/?flow=oauth_standard');
    const {search} = await decide(new URL(link), 'approve');
    const answer = await fetch(`${server.url}/api/v1/auth/tenants/stripe/callback/${search}`, {headers: {Accept: 'application/json'}});
    ({account_id: account} = await answer.json());
    assert.match(account, /^acct_/);
});
after(async () => {
    assert.equal(await server.stop(), 0);
    await sandbox.stop();
});

async function post(receiver, payload, header) {
    const answer = await fetch(`${server.url}/webhooks/stripe/${receiver}/`,
        {method: 'POST', body: payload, headers: {'Content-Type': 'application/json; charset=utf-8', 'Stripe-Signature': header}});
    return {status: answer.status, ...await answer.json()};
}

function deliver(receiver, event, options = {}) {
    const payload = JSON.stringify(event, null, 2);
    return post(receiver, payload, stripe.webhooks.generateTestHeaderString({payload, secret, ...options}));
}

async function until(look, wanted) {
    let seen;
    for (let i = 0; i < 100; ++i) {
        seen = await look();
        if (seen === wanted)
            return;
        await new Promise(resolve => setTimeout(resolve, 50));
    }
    assert.equal(seen, wanted);
}

async function newestEvent(type, options) {
    return (await stripe.events.list({type, limit: 1}, options)).data[0];
}

async function plan(id) {
    const answer = await fetch(`${server.url}/api/v1/auth/plans/${id}/`, {headers: {Authorization: `Bearer ${server.access}`}});
    return answer.json();
}

async function inboxed(event) {
    const {results: [row]} = await server.ask('GET', `events/?search=${event.id}`);
    return row;
}

test('every event of the account is taken once', async () => {
    const {data} = await stripe.events.list({}, {stripeAccount: account});
    assert.ok(data.length > 0);
    for (const event of data) {
        const {status, received} = await deliver('account', event); // it may have been fetched from Stripe before
        assert.deepEqual({status, received}, {status: 200, received: true});
        assert.deepEqual(await deliver('payment', event), {status: 200, received: true, duplicate: true});
    }
    assert.equal((await server.ask('GET', 'events/?page_size=200')).results.length, data.length);
});

test('the signature decides', async () => {
    const event = {id: 'evt_signed', object: 'event', type: 'invoice.paid', created: 1700000000, livemode: false, account,
        data: {object: {id: 'in_1', object: 'invoice'}}};
    const now = Math.floor(Date.now() / 1000);
    for (const options of [{secret: 'whsec_other'}, {timestamp: now - 400}, {timestamp: now + 400}, {scheme: 'v0'}, {signature: 'f'.repeat(64)}])
        assert.equal((await deliver('subscription', event, options)).code, 'signature_invalid', JSON.stringify(options));
    const payload = JSON.stringify(event);
    const header = stripe.webhooks.generateTestHeaderString({payload, secret});
    assert.equal((await post('subscription', payload.replace('in_1', 'in_2'), header)).code, 'signature_invalid');
    assert.equal((await post('connect', payload, header)).code, 'signature_invalid'); // its secrets are others
    assert.equal(await inboxed(event), undefined);

    for (const [i, own] of [retiring, current].entries())
        assert.equal((await deliver('connect', {...event, id: `evt_rotated_${i}`}, {secret: own})).received, true);
    // Stripe itself sends both while a secret is rolled.
    const both = `${header},${stripe.webhooks.generateTestHeaderString({payload, secret: 'whsec_new'}).split(',')[1]}`;
    assert.equal((await post('subscription', payload, both)).duplicate, false);
});

test('the payload is kept so that it verifies again', async () => {
    const payload = ' {"id":"evt_exact","object":"event","type":"x.y","created":1700000000,"livemode":false,\n'
        + `"account":"${account}","data":{"object":{"name":"Grüße \\u2028 😀","amount":1e2}}}\r\n`;
    const header = stripe.webhooks.generateTestHeaderString({payload, secret});
    assert.equal((await post('payment', payload, header)).duplicate, false);
    const row = await inboxed({id: 'evt_exact'});
    assert.equal(row.state, 'ignored');
    const {payload: kept} = await server.ask('GET', `events/${row.id}/`);
    assert.equal(kept, payload);
    assert.equal(stripe.webhooks.constructEvent(kept, header, secret).id, 'evt_exact');
});

test("a plan drifts when somebody else changes its product, and comes back", async () => {
    const made = await fetch(`${server.url}/api/v1/auth/plans/`, {
        method: 'POST', headers: {Authorization: `Bearer ${server.access}`, 'Content-Type': 'application/json'},
        body: JSON.stringify({name: 'Pro', price_cents: 2999, billing_interval: 'month'})});
    const {id, stripe_product_id: product} = await made.json();
    const onAccount = {stripeAccount: account};
    assert.equal((await deliver('subscription', await newestEvent('product.created', onAccount))).received, true);
    await stripe.products.update(product, {name: 'Theirs'}, onAccount);
    const theirs = await newestEvent('product.updated', onAccount);
    assert.equal(theirs.data.previous_attributes.name, 'Pro');
    await deliver('subscription', theirs);
    await until(async () => (await plan(id)).sync_state, 'drifted');
    await stripe.products.update(product, {name: 'Pro'}, onAccount);
    await deliver('subscription', await newestEvent('product.updated', onAccount));
    await until(async () => (await plan(id)).sync_state, 'synced');
    assert.equal((await inboxed(theirs)).state, 'done');
});

test('an account that leaves is forgotten', async () => {
    await new Promise(resolve => setTimeout(resolve, 1100)); // Stripe counts seconds: not in that of the connection
    await stripe.oauth.deauthorize({client_id: clientId, stripe_user_id: account});
    const event = await newestEvent('account.application.deauthorized');
    assert.equal(event.account, account);
    assert.deepEqual(await deliver('connect', event, {secret: current}), {status: 200, received: true, duplicate: false});
    await until(async () => (await server.ask('GET', 'stripe/status/')).connected, false);
    assert.deepEqual(await deliver('connect', event, {secret: current}), {status: 200, received: true, duplicate: true});
});
