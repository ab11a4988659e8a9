// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {Sandbox} from './sandbox.js';

let sandbox;
let stripe;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
});

const plan = () => stripe.products.create({
    name: 'Pro & Söhne',
    description: '50 % more',
    marketing_features: [{name: 'One'}, {name: 'Two [b]'}],
    metadata: {tenant: '7', 'with space': 'a=b&c'},
    images: ['https://a.example/x.png?y=1&z=2'],
    default_price_data: {currency: 'usd', unit_amount: 2999, recurring: {interval: 'month'}},
});

test('a plan: product with default price', async () => {
    const product = await plan();
    assert.equal(product.name, 'Pro & Söhne');
    assert.deepEqual(product.marketing_features, [{name: 'One'}, {name: 'Two [b]'}]);
    assert.deepEqual(product.metadata, {tenant: '7', 'with space': 'a=b&c'});
    const price = await stripe.prices.retrieve(product.default_price, {expand: ['product', 'currency_options']});
    assert.equal(price.product.id, product.id);
    assert.equal(price.unit_amount, 2999);
    assert.equal(String(price.unit_amount_decimal), '2999');
    assert.equal(price.currency_options.usd.unit_amount, 2999);
    assert.equal(price.recurring.interval, 'month');
});

test('a product changes; metadata merges; null unsets', async () => {
    const {id} = await plan();
    const product = await stripe.products.update(id, {description: '', metadata: {tenant: '', more: '1'}, active: false});
    assert.equal(product.description, null);
    assert.deepEqual(product.metadata, {'with space': 'a=b&c', more: '1'});
    assert.equal(product.active, false);
    assert.deepEqual((await stripe.products.update(id, {metadata: ''})).metadata, {});
    assert.equal(product.lastResponse.headers.get('stripe-version'), Stripe.API_VERSION);
    assert.match(product.lastResponse.requestId, /^req_/);
});

test('products with prices stay; others are deleted', async () => {
    const bare = await stripe.products.create({name: 'Bare'});
    assert.deepEqual({...await stripe.products.del(bare.id)}, {id: bare.id, object: 'product', deleted: true});
    const {id} = await plan();
    await assert.rejects(stripe.products.del(id), {type: 'StripeInvalidRequestError', statusCode: 400, message: /user-created prices/});
});

test('prices: tiers, decimals, currencies, inline product', async () => {
    const tiered = await stripe.prices.create({
        currency: 'eur', billing_scheme: 'tiered', tiers_mode: 'volume', recurring: {interval: 'year', interval_count: 1},
        tiers: [{up_to: 10, unit_amount: 100}, {up_to: 'inf', unit_amount_decimal: '0.5', flat_amount: 3}],
        product_data: {name: 'Tiered'}, expand: ['tiers'],
    });
    assert.deepEqual(tiered.tiers.map(t => t.up_to), [10, null]);
    const several = await stripe.prices.create({
        currency: 'usd', unit_amount: 500, product: tiered.product, currency_options: {jpy: {unit_amount: 70, tax_behavior: 'inclusive'}},
        expand: ['currency_options'],
    });
    assert.equal(several.currency_options.jpy.unit_amount, 70);
    const archived = await stripe.prices.update(several.id, {active: false, nickname: 'Old', lookup_key: 'old'});
    assert.equal(archived.active, false);
    assert.deepEqual((await stripe.prices.list({product: tiered.product, active: true})).data.map(p => p.id), [tiered.id]);
    assert.deepEqual((await stripe.prices.list({lookup_keys: ['old']})).data.map(p => p.id), [several.id]);
});

test('pages of all kinds', async () => {
    const made = [];
    for (let i = 0; i < 23; ++i)
        made.unshift((await stripe.products.create({name: `Product ${i}`})).id);
    const all = await stripe.products.list({limit: 5}).autoPagingToArray({limit: 100});
    assert.deepEqual(all.map(p => p.id), made);
    const backwards = [];
    for await (const product of stripe.products.list({limit: 4, ending_before: made[10]}))
        backwards.push(product.id);
    assert.deepEqual(backwards, made.slice(0, 10).reverse());
    const some = await stripe.products.list({ids: [made[3], made[1]]});
    assert.deepEqual(some.data.map(p => p.id), [made[1], made[3]]);
    const expanded = await stripe.products.list({limit: 1, expand: ['data.default_price']});
    assert.equal(expanded.data[0].default_price, null);
    assert.equal(expanded.has_more, true);
});

test('errors by class', async () => {
    const {errors} = Stripe;
    const refused = async (call, type, fields) => {
        const error = await call.then(() => assert.fail('not refused'), e => e);
        assert.ok(error instanceof type, `${error.constructor.name} instead of ${type.name}`);
        for (const [name, value] of Object.entries(fields))
            assert.equal(error[name], value, name);
        assert.match(error.requestId, /^req_/);
    };
    const invalid = errors.StripeInvalidRequestError;
    await refused(stripe.products.create({}), invalid, {statusCode: 400, code: 'parameter_missing', param: 'name', message: 'Missing required param: name.'});
    await refused(stripe.products.create({name: 'x', colour: 'red'}), invalid, {code: 'parameter_unknown', param: 'colour'});
    await refused(stripe.products.create({name: 'x', marketing_features: [{nome: 'y'}]}), invalid, {param: 'marketing_features[0][nome]'});
    await refused(stripe.products.retrieve('prod_no'), invalid, {statusCode: 404, code: 'resource_missing', param: 'id', message: "No such product: 'prod_no'"});
    await refused(stripe.prices.create({currency: 'usd', unit_amount: 1, product: 'prod_no'}), invalid, {statusCode: 400, code: 'resource_missing', param: 'product'});
    await refused(stripe.prices.create({currency: 'usd', unit_amount: 1.5, product: 'prod_no'}), invalid, {code: 'parameter_invalid_integer', param: 'unit_amount'});
    await refused(stripe.products.list({limit: 101}), invalid, {code: 'parameter_invalid_integer', param: 'limit'});
    await refused(stripe.products.list({starting_after: 'a', ending_before: 'b'}), invalid, {statusCode: 400});
    await refused(stripe.products.list({}, {stripeAccount: 'acct_no'}), errors.StripePermissionError, {statusCode: 403, code: 'account_invalid'});
    await refused(sandbox.client('sk_test_nobody00000000001234').products.list(), errors.StripeAuthenticationError, {statusCode: 401});
    await refused(stripe.topups.list(), invalid, {statusCode: 404}); // not in the sandbox: said, not made up
    await stripe.products.create({name: 'x', id: 'own'});
    await refused(stripe.products.create({name: 'x', id: 'own'}), invalid, {code: 'resource_already_exists'});
});

test('one idempotency key, one product', async () => {
    const options = {idempotencyKey: 'plan-7'};
    const first = await stripe.products.create({name: 'Pro'}, options);
    const again = await stripe.products.create({name: 'Pro'}, options);
    assert.equal(again.id, first.id);
    assert.equal(again.lastResponse.headers.get('idempotent-replayed'), 'true');
    assert.equal(again.lastResponse.headers.get('original-request'), first.lastResponse.requestId);
    await assert.rejects(stripe.products.create({name: 'Max'}, options), {type: 'StripeIdempotencyError', statusCode: 400, message: /other than 'plan-7'/});
    assert.equal((await stripe.products.list()).data.length, 1);
});

test('events tell each transition', async () => {
    const {id} = await plan();
    await stripe.products.update(id, {name: 'Max'});
    const events = await stripe.events.list({types: ['product.*', 'price.created']});
    assert.deepEqual(events.data.map(e => e.type), ['product.updated', 'product.updated', 'price.created', 'product.created']);
    assert.equal(events.data[0].data.previous_attributes.name, 'Pro & Söhne');
    assert.equal(events.data[0].data.object.name, 'Max');
    assert.equal((await stripe.events.retrieve(events.data[3].id)).data.object.id, id);
    assert.equal((await stripe.events.list({type: 'product.created', created: {gt: events.data[0].created}})).data.length, 0);
});

test('live and test mode are two worlds', async () => {
    const live = sandbox.client('sk_live_interop00000000001234');
    const product = await live.products.create({name: 'Live'});
    assert.equal(product.livemode, true);
    await assert.rejects(stripe.products.retrieve(product.id), {statusCode: 404});
});
