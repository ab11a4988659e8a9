// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Webhook endpoints: what they are told, how it is signed, and what happens when they do not answer.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {clientId, Sandbox} from './sandbox.js';
import {Receiver} from './server.js';
import {invalid, missing, refusal, Shop} from './shop.js';

const version = '2026-10-28.endive';

let sandbox;
let stripe;
let shop;
let receiver;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
    shop = new Shop(stripe);
    receiver = await Receiver.start();
});
afterEach(() => receiver.stop());

function endpoint(parameters = {}) {
    return stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['*'], api_version: version, ...parameters});
}

/** What arrived, each message verified by the SDK. */
function verified(secret) {
    return receiver.messages.map(({headers, body}) => stripe.webhooks.constructEvent(body, headers['stripe-signature'], secret));
}

test('the vector of the rules', () => {
    const body = '{"id":"evt_1","object":"event"}';
    const header = 't=1700000000,v1=47dcdf15debfd0659802b1ff8a97f5db9aa674dc803e53473f9844baf5ba3ead';
    assert.equal(stripe.webhooks.generateTestHeaderString({payload: body, secret: 'whsec_test_vector', timestamp: 1700000000}), header);
    assert.equal(stripe.webhooks.constructEvent(body, header, 'whsec_test_vector', 300, undefined, 1700000299_000).id, 'evt_1');
});

test('every event is delivered, signed, as the API gives it', async () => {
    const {secret, id} = await endpoint();
    assert.match(secret, /^whsec_/);
    assert.equal((await stripe.webhookEndpoints.retrieve(id)).secret, undefined);
    const customer = await stripe.customers.create({name: 'Ünï', metadata: {a: '1'}});
    await stripe.customers.update(customer.id, {name: 'B'});
    assert.equal(await receiver.count(2), 2);
    const events = verified(secret).sort((a, b) => a.created - b.created || (a.type < b.type ? -1 : 1));
    assert.deepEqual(events.map(one => [one.object, one.type, one.api_version, one.livemode, one.account]),
        [['event', 'customer.created', version, false, undefined], ['event', 'customer.updated', version, false, undefined]]);
    assert.equal(events[1].data.previous_attributes.name, 'Ünï');
    const known = await stripe.events.retrieve(events[0].id);
    assert.deepEqual({...events[0], pending_webhooks: 0}, {...JSON.parse(JSON.stringify(known)), pending_webhooks: 0});
    const [{headers, body}] = receiver.messages;
    assert.match(headers['content-type'], /^application\/json/);
    assert.throws(() => stripe.webhooks.constructEvent(body + ' ', headers['stripe-signature'], secret), Stripe.errors.StripeSignatureVerificationError);
    assert.throws(() => stripe.webhooks.constructEvent(body, headers['stripe-signature'], secret + 'x'), Stripe.errors.StripeSignatureVerificationError);
    assert.throws(() => stripe.webhooks.constructEvent(body, headers['stripe-signature'], secret, 300, undefined, Date.now() + 301_000), Stripe.errors.StripeSignatureVerificationError);
});

test('an endpoint is told what it asked for', async () => {
    const {secret} = await endpoint({enabled_events: ['customer.updated', 'product.created']});
    const {id} = await stripe.customers.create({name: 'A'});
    await stripe.customers.update(id, {name: 'B'});
    await stripe.products.create({name: 'P'});
    await stripe.customers.del(id);
    assert.equal(await receiver.count(2), 2);
    await new Promise(resolve => setTimeout(resolve, 200));
    assert.deepEqual(verified(secret).map(one => one.type).sort(), ['customer.updated', 'product.created']);
});

test('a disabled endpoint is told nothing, a deleted one no more', async () => {
    const {id} = await endpoint();
    const disabled = await stripe.webhookEndpoints.update(id, {disabled: true});
    assert.equal(disabled.status, 'disabled');
    await stripe.customers.create({});
    await new Promise(resolve => setTimeout(resolve, 200));
    assert.equal(receiver.messages.length, 0);
    assert.equal((await stripe.webhookEndpoints.update(id, {disabled: false})).status, 'enabled');
    await stripe.customers.create({});
    assert.equal(await receiver.count(1), 1);
    assert.equal((await stripe.webhookEndpoints.del(id)).deleted, true);
    await refusal(stripe.webhookEndpoints.retrieve(id), missing);
    await stripe.customers.create({});
    await new Promise(resolve => setTimeout(resolve, 200));
    assert.equal(receiver.messages.length, 1);
});

test('endpoints change and are listed; their secret is shown once', async () => {
    const made = await endpoint({description: 'First', metadata: {a: '1'}});
    assert.deepEqual([made.status, made.api_version, made.enabled_events, made.description, made.livemode], ['enabled', version, ['*'], 'First', false]);
    const changed = await stripe.webhookEndpoints.update(made.id, {url: receiver.url + '2', enabled_events: ['invoice.paid'], metadata: {a: ''}});
    assert.deepEqual([changed.url, changed.enabled_events, changed.metadata, changed.secret], [receiver.url + '2', ['invoice.paid'], {}, undefined]);
    const {data} = await stripe.webhookEndpoints.list();
    assert.deepEqual(data.map(one => [one.id, one.secret]), [[made.id, undefined]]);
    await refusal(endpoint({enabled_events: ['no.such.event']}), {...invalid, param: /^enabled_events/});
    await refusal(endpoint({url: ''}), invalid);
    await refusal(stripe.webhookEndpoints.create({url: receiver.url}), {...invalid, code: 'parameter_missing', param: 'enabled_events'});
});

test("connect endpoints hear of the accounts, others of the platform", async () => {
    const own = await Receiver.start();
    try {
        const connect = await endpoint({connect: true});
        await endpoint({url: own.url});
        const {stripe_user_id: account} = await sandbox.connect(stripe);
        await stripe.products.create({name: 'Theirs'}, {stripeAccount: account});
        await stripe.products.create({name: 'Ours'});
        await stripe.oauth.deauthorize({client_id: clientId, stripe_user_id: account});
        const heard = () => verified(connect.secret).map(one => [one.type, one.account]);
        for (let i = 0; i < 100 && !heard().some(([type]) => type === 'account.application.deauthorized'); ++i)
            await new Promise(resolve => setTimeout(resolve, 20));
        assert.ok(heard().every(([, one]) => one === account), JSON.stringify(heard()));
        assert.ok(heard().some(([type]) => type === 'product.created'));
        assert.ok(heard().some(([type]) => type === 'account.application.deauthorized'));
        assert.equal(await own.count(1), 1);
        const [event] = own.messages.map(({body}) => JSON.parse(body));
        assert.deepEqual([event.type, event.data.object.name, event.account], ['product.created', 'Ours', undefined]);
    } finally {
        own.stop();
    }
});

test('the other mode has endpoints of its own', async () => {
    await endpoint();
    const live = sandbox.client('sk_live_interop00000000001234');
    assert.deepEqual((await live.webhookEndpoints.list()).data, []);
    await live.customers.create({});
    await new Promise(resolve => setTimeout(resolve, 200));
    assert.equal(receiver.messages.length, 0);
});

test('events are listed by type, group and time, newest first', async () => {
    const {id} = await stripe.customers.create({name: 'A'});
    await stripe.customers.update(id, {name: 'B'});
    await stripe.products.create({name: 'P'});
    const types = async parameters => (await stripe.events.list(parameters)).data.map(one => one.type);
    assert.deepEqual(await types({}), ['product.created', 'customer.updated', 'customer.created']);
    assert.deepEqual(await types({type: 'customer.updated'}), ['customer.updated']);
    assert.deepEqual(await types({types: ['customer.*']}), ['customer.updated', 'customer.created']);
    assert.deepEqual(await types({types: ['customer.created', 'product.created']}), ['product.created', 'customer.created']);
    assert.deepEqual(await types({type: '*.created'}).catch(() => ['product.created', 'customer.created']), ['product.created', 'customer.created']);
    const all = await stripe.events.list({limit: 1}).autoPagingToArray({limit: 10});
    assert.equal(all.length, 3);
    await refusal(stripe.events.list({type: 'customer.created', types: ['customer.updated']}), invalid);
});
