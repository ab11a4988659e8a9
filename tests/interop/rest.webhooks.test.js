// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What plandeck-server delivers, verified by the libraries that receivers use.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {Webhook} from 'standardwebhooks';
import Stripe from 'stripe';

import {Receiver, Server} from './server.js';

const stripe = new Stripe('sk_test_unused');
let server;
let receiver;
let secret;

before(async () => {
    server = await Server.start();
    receiver = await Receiver.start();
    await server.register();
    const saved = await server.ask('POST', 'webhooks/config/', {url: receiver.url});
    assert.equal(saved.status, 201);
    secret = saved.secret;
});

after(async () => {
    receiver.stop();
    assert.equal(await server.stop(), 0);
});

test('a test message is verified by standardwebhooks and by stripe', async () => {
    const trial = await server.ask('POST', 'webhooks/test/', {});
    assert.equal(trial.delivered, true);
    const {headers, body} = receiver.messages.at(-1);
    const event = new Webhook(secret).verify(body, headers);
    assert.equal(event.id, trial.event_id);
    assert.equal(event.type, 'webhook.test');
    assert.deepEqual(stripe.webhooks.constructEvent(body, headers['x-webhook-signature'], secret), event);
});

test('what happens is delivered in the background, verified likewise', async () => {
    const before = receiver.messages.length;
    await server.ask('POST', 'api-keys/regenerate/', {key_type: 'test'});
    await server.ask('DELETE', 'api-keys/revoke/', {key_type: 'test', confirm: true});
    assert.equal(await receiver.count(before + 2), before + 2);
    const types = receiver.messages.slice(before).map(({headers, body}) => {
        assert.equal(headers['webhook-id'], new Webhook(secret).verify(body, headers).id);
        return stripe.webhooks.constructEvent(body, headers['x-webhook-signature'], secret).type;
    });
    assert.deepEqual(types.sort(), ['api_key.regenerated', 'api_key.revoked']);
});

test('the object is what the REST API gives', async () => {
    await server.ask('POST', 'webhooks/test/', {event_type: 'plan.created'});
    const {headers, body} = receiver.messages.at(-1);
    const {type, livemode, data} = new Webhook(secret).verify(body, headers);
    assert.equal(type, 'plan.created');
    assert.equal(livemode, false);
    assert.equal(data.object.price_display, '$29.99/month');
});

test('a changed body, another secret and an old message are refused by both', async () => {
    await server.ask('POST', 'webhooks/test/', {});
    const {headers, body} = receiver.messages.at(-1);
    const other = (await server.ask('POST', 'webhooks/config/', {url: receiver.url, rotate_secret: true})).secret;
    assert.notEqual(other, secret);
    assert.throws(() => new Webhook(secret).verify(body.replace('test', 'tost'), headers));
    assert.throws(() => new Webhook(other).verify(body, headers));
    assert.throws(() => stripe.webhooks.constructEvent(body.replace('test', 'tost'), headers['x-webhook-signature'], secret));
    assert.throws(() => stripe.webhooks.constructEvent(body, headers['x-webhook-signature'], other));
    const later = Date.now() + 3600_000;
    assert.throws(() => stripe.webhooks.constructEvent(body, headers['x-webhook-signature'], secret, 300, undefined, later));
    secret = other;
    await server.ask('POST', 'webhooks/test/', {});
    const latest = receiver.messages.at(-1);
    assert.equal(new Webhook(secret).verify(latest.body, latest.headers).type, 'webhook.test');
});
