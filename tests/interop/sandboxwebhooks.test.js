// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's webhooks, received and verified as the official SDK does it.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {callback, Sandbox} from './sandbox.js';

let sandbox;
let stripe;
let receiver;
beforeEach(async () => {
    sandbox = await Sandbox.start();
    stripe = sandbox.client();
    receiver = await Receiver.start();
});
afterEach(async () => {
    await sandbox.stop();
    receiver.stop();
});

/** An endpoint of somebody's: answers as told, and keeps what came. */
class Receiver {
    static async start() {
        const self = new Receiver();
        self.answers = []; // statuses to come; 200 when there are none
        self.letters = [];
        self.server = createServer(async (request, response) => {
            const chunks = [];
            for await (const chunk of request)
                chunks.push(chunk);
            self.letters.push({body: Buffer.concat(chunks), headers: request.headers});
            response.writeHead(self.answers.shift() ?? 200).end('ok');
        }).listen(0, '127.0.0.1');
        await once(self.server, 'listening');
        self.url = `http://127.0.0.1:${self.server.address().port}/hook`;
        return self;
    }

    stop() {
        this.server.close();
        this.server.closeAllConnections();
    }

    get types() {
        return this.letters.map(({body}) => JSON.parse(body).type);
    }
}

/** Looks again until it holds, for five seconds at most. */
async function eventually(claim) {
    const end = Date.now() + 5000;
    for (;;) {
        try {
            return await claim();
        } catch (error) {
            if (Date.now() > end)
                throw error;
            await new Promise(resolve => setTimeout(resolve, 20));
        }
    }
}

const deliveries = async () => (await sandbox.control('GET', 'deliveries')).deliveries;

test('events arrive, signed, at the endpoints that want them', async () => {
    const endpoint = await stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['product.created', 'customer.created'], api_version: Stripe.API_VERSION, description: 'Mine', metadata: {a: '1'}});
    assert.match(endpoint.secret, /^whsec_/);
    assert.equal(endpoint.status, 'enabled');
    assert.equal((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret, undefined);
    const product = await stripe.products.create({name: 'Pro & Söhne'});
    await stripe.products.update(product.id, {name: 'Other'});
    const customer = await stripe.customers.create({email: 'a@example.com'});
    await eventually(() => assert.equal(receiver.letters.length, 2));
    assert.deepEqual(receiver.types, ['product.created', 'customer.created']);

    const [letter] = receiver.letters;
    const event = stripe.webhooks.constructEvent(letter.body, letter.headers['stripe-signature'], endpoint.secret);
    assert.equal(event.data.object.id, product.id);
    assert.equal(event.data.object.name, 'Pro & Söhne');
    assert.equal(event.pending_webhooks, 1);
    assert.equal(event.api_version, Stripe.API_VERSION);
    assert.throws(() => stripe.webhooks.constructEvent(letter.body, letter.headers['stripe-signature'], 'whsec_other'), {type: 'StripeSignatureVerificationError'});
    await eventually(async () => assert.equal((await stripe.events.retrieve(event.id)).pending_webhooks, 0));
    assert.equal((await deliveries()).at(-1).status, 'succeeded');
    assert.equal(JSON.parse(receiver.letters[1].body).data.object.id, customer.id);
});

test('what fails is sent again, by the sandbox\'s clock, and then given up', async () => {
    await stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['*']});
    receiver.answers = [500, 302, 404, 503];
    await stripe.products.create({name: 'Pro'});
    for (const [attempts, pause] of [[1, 2], [2, 10], [3, 60]]) {
        await eventually(async () => assert.equal((await deliveries())[0].attempts.length, attempts));
        assert.deepEqual((await stripe.events.list({delivery_success: false})).data.map(e => e.type), ['product.created']);
        const {now} = await sandbox.control('GET', 'clock');
        await sandbox.control('POST', 'clock', {now: now + pause});
    }
    await eventually(async () => assert.equal((await deliveries())[0].status, 'failed'));
    const [delivery] = await deliveries();
    assert.deepEqual(delivery.attempts.map(a => a.status), [500, 302, 404, 503]);
    assert.equal(new Set(receiver.letters.map(({body}) => JSON.parse(body).id)).size, 1);
    assert.deepEqual((await stripe.events.list({delivery_success: false})).data.map(e => e.type), ['product.created']);
    await stripe.products.create({name: 'Two'});
    await eventually(async () => assert.deepEqual((await stripe.events.list({delivery_success: true})).data.map(e => e.type), ['product.created']));
});

test('endpoints change, pause and go', async () => {
    const {id} = await stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['product.created']});
    assert.equal((await stripe.webhookEndpoints.update(id, {disabled: true})).status, 'disabled');
    await stripe.products.create({name: 'Unheard'});
    const changed = await stripe.webhookEndpoints.update(id, {disabled: false, enabled_events: ['product.updated'], description: ''});
    assert.deepEqual(changed.enabled_events, ['product.updated']);
    assert.equal(changed.description, null);
    const product = await stripe.products.create({name: 'Unwanted'});
    await stripe.products.update(product.id, {name: 'Heard'});
    await eventually(() => assert.deepEqual(receiver.types, ['product.updated']));
    assert.deepEqual((await stripe.webhookEndpoints.list()).data.map(e => e.id), [id]);
    assert.equal((await stripe.webhookEndpoints.del(id)).deleted, true);
    await stripe.products.update(product.id, {name: 'Gone'});
    assert.equal((await stripe.events.list({type: 'product.updated', limit: 1})).data[0].pending_webhooks, 0);

    const refused = (parameters, expected) => assert.rejects(stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['*'], ...parameters}), {statusCode: 400, ...expected});
    await refused({url: 'ftp://a.example'}, {code: 'url_invalid', param: 'url'});
    await refused({enabled_events: ['product.imagined']}, {param: 'enabled_events[0]'});
    await refused({colour: 'red'}, {code: 'parameter_unknown'});
    await assert.rejects(stripe.webhookEndpoints.retrieve(id), {statusCode: 404});
});

test('connected accounts: by connect=true with their account, by their own endpoint without', async () => {
    const {stripe_user_id: account} = await sandbox.connect(stripe, {redirect_uri: callback});
    const other = await Receiver.start();
    const own = await Receiver.start();
    try {
        await stripe.webhookEndpoints.create({url: receiver.url, enabled_events: ['product.created']});
        await stripe.webhookEndpoints.create({url: other.url, enabled_events: ['product.created'], connect: true});
        await stripe.webhookEndpoints.create({url: own.url, enabled_events: ['product.created']}, {stripeAccount: account});
        await stripe.products.create({name: 'Theirs'}, {stripeAccount: account});
        await stripe.products.create({name: 'Ours'});
        const names = r => r.letters.map(({body}) => JSON.parse(body)).map(e => [e.data.object.name, e.account]);
        await eventually(() => assert.deepEqual([names(receiver), names(other), names(own)],
            [[['Ours', undefined]], [['Theirs', account]], [['Theirs', undefined]]]));
        await assert.rejects(stripe.webhookEndpoints.create({url: own.url, enabled_events: ['*'], connect: true}, {stripeAccount: account}), {statusCode: 400, param: 'connect'});
    } finally {
        other.stop();
        own.stop();
    }
});

test('only this machine is reached', async () => {
    await stripe.webhookEndpoints.create({url: 'http://192.0.2.1/hook', enabled_events: ['*']});
    await stripe.products.create({name: 'Pro'});
    await eventually(async () => assert.equal((await deliveries())[0].attempts[0]?.error, 'address_not_allowed'));
});

test('with --state, endpoints and what is on its way outlive the process', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plandeck-sandbox-'));
    const state = ['--state', join(folder, 'state')];
    try {
        let lasting = await Sandbox.start(...state);
        receiver.answers = [500];
        const {secret} = await lasting.client().webhookEndpoints.create({url: receiver.url, enabled_events: ['*']});
        await lasting.client().products.create({name: 'Pro'});
        await eventually(async () => assert.equal((await lasting.control('GET', 'deliveries')).deliveries[0].attempts.length, 1));
        await lasting.stop();
        lasting = await Sandbox.start(...state);
        const {now} = await lasting.control('GET', 'clock');
        await lasting.control('POST', 'clock', {now: now + 2});
        await eventually(() => assert.equal(receiver.letters.length, 2));
        const letter = receiver.letters[1];
        stripe.webhooks.constructEvent(letter.body, letter.headers['stripe-signature'], secret);
        await lasting.stop();
    } finally {
        await rm(folder, {recursive: true});
    }
});
