// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';

let sandbox;
before(async () => { sandbox = await Sandbox.start(); });
after(async () => assert.equal(await sandbox.stop(), 0));
beforeEach(() => sandbox.control('POST', 'reset'));

const onProducts = {match: {method: 'POST', path: '/v1/products'}};
const retrying = () => sandbox.plainClient(undefined, {maxNetworkRetries: 3});

for (const [name, kind, options, asked] of [
    ['500 before the endpoint', '500', {times: 2}, [500, 500, 200]],
    ['429 with the advice to retry', '429', {times: 2, should_retry: true}, [429, 429, 200]],
    ['a connection dropped before the effect', 'drop_before', {times: 2}, [0, 0, 200]],
    ['a connection dropped after the effect', 'drop_after', {}, [0, 200]],
    ['a lock', '429', {reason: '', should_retry: true}, [429, 200]],
]) {
    test(`the SDK's retries make one product: ${name}`, async () => {
        await sandbox.fault(kind, {...onProducts, ...options});
        const product = await retrying().products.create({name: 'Pro'});
        const list = await retrying().products.list();
        assert.deepEqual(list.data.map(p => p.id), [product.id]);
        const {requests} = await sandbox.control('GET', 'requests');
        const creates = requests.filter(r => r.method === 'POST');
        assert.deepEqual(creates.map(r => r.status), asked);
        if (kind.startsWith('drop'))
            assert.equal(new Set(creates.map(r => r.idempotency_key)).size, 1);
    });
}

test('a 500 after the endpoint began is what every retry gets', async () => {
    await sandbox.fault('500', {...onProducts, begun: true});
    await assert.rejects(retrying().products.create({name: 'Pro'}), {type: 'StripeAPIError', statusCode: 500});
    assert.equal((await retrying().products.list()).data.length, 0);
});

test('429 without advice is not retried', async () => {
    await sandbox.fault('429', onProducts);
    await assert.rejects(retrying().products.create({name: 'Pro'}), {type: 'StripeRateLimitError', code: 'rate_limit'});
});

test('a key in use is a conflict until its request is done', async () => {
    await sandbox.fault('latency', {...onProducts, ms: 400});
    const stripe = sandbox.plainClient();
    const first = stripe.products.create({name: 'Pro'}, {idempotencyKey: 'k'});
    const outcomes = [];
    let second;
    do {
        second = await stripe.prices.create({currency: 'usd'}, {idempotencyKey: 'k'}).catch(e => e);
        outcomes.push(second.code);
    } while (second.code !== 'idempotency_key_in_use' && outcomes.length < 200);
    assert.equal(second.statusCode, 409);
    assert.equal((await retrying().products.create({name: 'Pro'}, {idempotencyKey: 'k'})).id, (await first).id);
});

test('the clock can be moved', async () => {
    await sandbox.control('POST', 'clock', {now: 1900000000});
    const product = await retrying().products.create({name: 'Pro'});
    assert.ok(product.created >= 1900000000 && product.created < 1900000060);
});

test('a killed sandbox has lost nothing that it answered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plandeck-'));
    try {
        const state = join(folder, 'state');
        const answered = [];
        for (let round = 0; round < 3; ++round) {
            const killed = await Sandbox.start('--state', state);
            const stripe = killed.plainClient();
            const writer = async () => {
                for (;;)
                    answered.push((await stripe.products.create({name: 'Pro'})).id);
            };
            const writers = Promise.allSettled([writer(), writer(), writer()]);
            const enough = answered.length + 15;
            while (answered.length < enough)
                await new Promise(resolve => setImmediate(resolve));
            await killed.stop('SIGKILL'); // while the writers write
            await writers;
        }
        const again = await Sandbox.start('--state', state);
        const kept = new Set((await again.client().products.list({limit: 100}).autoPagingToArray({limit: 10000})).map(p => p.id));
        assert.deepEqual(answered.filter(id => !kept.has(id)), []);
        assert.ok(kept.size <= answered.length + 9); // and nothing but what was on its way
        await again.stop();
    } finally {
        await rm(folder, {recursive: true});
    }
});
