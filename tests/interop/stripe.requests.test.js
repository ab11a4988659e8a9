// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one talks to Stripe: encoding, headers, idempotency, errors, lists, expansion.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {key, Sandbox} from './sandbox.js';
import {checkAnswer} from './schema.js';
import {declined, invalid, missing, refusal, Shop} from './shop.js';

const version = '2026-10-28.endive';

let sandbox;
let stripe;
let shop;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
    shop = new Shop(stripe);
});

/** A request as any program could send it: {status, headers, body}. */
async function raw(method, path, {body, headers = {}, type = 'application/x-www-form-urlencoded'} = {}) {
    const answer = await fetch(sandbox.url + path, {
        method, body, headers: {Authorization: `Bearer ${key}`, ...(body !== undefined && {'Content-Type': type}), ...headers}});
    const json = await answer.json();
    checkAnswer(json);
    return {status: answer.status, headers: answer.headers, body: json};
}

test('the key is taken as a bearer and as the name of Basic; without it 401', async () => {
    const basic = Buffer.from(`${key}:`).toString('base64');
    assert.equal((await raw('GET', '/v1/customers', {headers: {Authorization: `Basic ${basic}`}})).status, 200);
    const none = await fetch(`${sandbox.url}/v1/customers`);
    assert.equal(none.status, 401);
    assert.match((await none.json()).error.message, /^You did not provide an API key/);
    await refusal(sandbox.client('sk_test_nobodyknows000001234').customers.list(),
        {type: 'StripeAuthenticationError', statusCode: 401, message: /^Invalid API Key provided: sk_test_\*+1234/});
});

test('JSON bodies, PUT and PATCH are refused; so is a path that is none', async () => {
    const json = await raw('POST', '/v1/customers', {body: '{"name": "x"}', type: 'application/json'});
    assert.equal(json.body.error.type, 'invalid_request_error');
    assert.equal(json.status, 400);
    const {id} = await shop.customer(null);
    for (const method of ['PUT', 'PATCH'])
        assert.equal((await raw(method, `/v1/customers/${id}`, {body: 'name=x'})).status, 404, method);
    const nowhere = await raw('GET', '/v1/nowhere');
    assert.equal(nowhere.status, 404);
    assert.match(nowhere.body.error.message, /^Unrecognized request URL \(GET: \/v1\/nowhere\)/);
    assert.deepEqual((await stripe.customers.list()).data.map(c => c.name), ['Jenny Rosen']);
});

test('both ways to write lists and hashes', async () => {
    const {id} = await shop.price(100);
    for (const form of ['expand[]=product&expand[]=tiers', 'expand[0]=product&expand[1]=tiers', 'expand%5B%5D=product'])
        assert.equal((await raw('GET', `/v1/prices/${id}?${form}`)).body.product.object, 'product', form);
    const made = await raw('POST', '/v1/customers', {
        body: 'name=Z%C3%BCrich+%26+S%C3%B6hne&address[city]=K%C3%B6ln&metadata[a%20b]=1&invoice_settings[custom_fields][0][name]=PO&invoice_settings[custom_fields][0][value]=7'});
    assert.equal(made.status, 200, JSON.stringify(made.body));
    assert.equal(made.body.name, 'Zürich & Söhne');
    assert.equal(made.body.address.city, 'Köln');
    assert.deepEqual(made.body.metadata, {'a b': '1'});
    assert.deepEqual(made.body.invoice_settings.custom_fields, [{name: 'PO', value: '7'}]);
});

test('booleans and integers are what they are', async () => {
    for (const value of ['yes', '1x', 'True '])
        assert.equal((await raw('POST', '/v1/products', {body: `name=x&active=${encodeURIComponent(value)}`})).status, 400, value);
    for (const value of ['1.5', 'ten', '', '1e3'])
        assert.equal((await raw('GET', `/v1/products?limit=${value}`)).status, 400, `limit=${value}`);
});

test('the empty text unsets; what is left out stays', async () => {
    const {id} = await shop.customer(null, {description: 'x', phone: '1', metadata: {a: '1', b: '2'}});
    const changed = await stripe.customers.update(id, {description: '', metadata: {a: '', c: '3'}});
    assert.deepEqual([changed.description, changed.phone, changed.name], [null, '1', 'Jenny Rosen']);
    assert.deepEqual(changed.metadata, {b: '2', c: '3'});
    assert.deepEqual((await stripe.customers.update(id, {metadata: ''})).metadata, {});
});

test('metadata has limits, and every value is a text', async () => {
    const many = Object.fromEntries(Array.from({length: 50}, (_, i) => [`k${i}`, i]));
    const {id, metadata} = await stripe.customers.create({metadata: many});
    assert.equal(metadata.k7, '7');
    await refusal(stripe.customers.update(id, {metadata: {more: '1'}}), invalid);
    await refusal(stripe.customers.create({metadata: {...many, more: '1'}}), invalid);
    await refusal(stripe.customers.create({metadata: {['k'.repeat(41)]: '1'}}), invalid);
    await refusal(stripe.customers.create({metadata: {k: 'v'.repeat(501)}}), invalid);
    await stripe.customers.create({metadata: {['k'.repeat(40)]: 'v'.repeat(500)}});
});

test('the headers of an answer', async () => {
    const {account} = await connected();
    const customer = await stripe.customers.create({}, {idempotencyKey: 'headers', stripeAccount: account});
    const {headers, requestId} = customer.lastResponse;
    assert.match(requestId, /^req_\w+$/);
    assert.deepEqual(['stripe-version', 'stripe-account', 'idempotency-key', 'original-request', 'idempotent-replayed'].map(name => headers.get(name)),
        [version, account, 'headers', requestId, null]);
    const again = await stripe.customers.create({}, {idempotencyKey: 'headers', stripeAccount: account});
    assert.equal(again.id, customer.id);
    assert.notEqual(again.lastResponse.requestId, requestId);
    assert.equal(again.lastResponse.headers.get('original-request'), requestId);
    assert.equal(again.lastResponse.headers.get('idempotent-replayed'), 'true');
});

async function connected() {
    const {stripe_user_id: account} = await sandbox.connect(stripe);
    return {account};
}

test('a key is for one request of one account', async () => {
    const {account} = await connected();
    const options = {idempotencyKey: 'once'};
    const first = await stripe.customers.create({name: 'A'}, options);
    const there = await stripe.customers.create({name: 'B'}, {...options, stripeAccount: account});
    assert.notEqual(first.id, there.id);
    const mismatch = {type: 'StripeIdempotencyError', statusCode: 400, rawType: 'idempotency_error',
        message: /^Keys for idempotent requests can only be used with the same parameters they were first used with\. Try using a key other than 'once'/};
    await refusal(stripe.customers.create({name: 'C'}, options), mismatch);
    await refusal(stripe.products.create({name: 'A'}, options), mismatch);
    await refusal(stripe.customers.update(first.id, {name: 'A'}, options), mismatch);
    await refusal(stripe.customers.create({}, {idempotencyKey: 'k'.repeat(256)}), {statusCode: 400});
    assert.equal((await stripe.customers.list()).data.length, 1);
});

test('what began is kept, a decline too; what was refused before is not', async () => {
    const options = {idempotencyKey: 'try'};
    await refusal(stripe.products.create({}, options), {...invalid, code: 'parameter_missing'});
    assert.equal((await stripe.products.create({name: 'x'}, options)).object, 'product');
    const payment = {amount: 100, currency: 'usd', payment_method: 'pm_card_visa_chargeDeclined', confirm: true, off_session: true};
    const charges = [];
    for (let i = 0; i < 2; ++i)
        charges.push((await refusal(stripe.paymentIntents.create(payment, {idempotencyKey: 'declined'}), declined)).raw.charge);
    assert.equal(new Set(charges).size, 1);
    assert.equal((await stripe.charges.list()).data.length, 1);
});

test('GET and DELETE take no notice of a key', async () => {
    const [one, two] = [await shop.customer(null), await shop.customer(null)];
    const options = {idempotencyKey: 'same'};
    assert.equal((await stripe.customers.retrieve(one.id, {}, options)).id, one.id);
    assert.equal((await stripe.customers.retrieve(two.id, {}, options)).id, two.id);
    assert.equal((await stripe.customers.del(one.id, {}, options)).id, one.id);
    assert.equal((await stripe.customers.del(two.id, {}, options)).id, two.id);
});

test('parameters: missing, unknown, empty, of the wrong kind', async () => {
    const {id} = await shop.customer();
    const price = (await shop.price(100)).id;
    await refusal(stripe.products.create({}), {...invalid, code: 'parameter_missing', param: 'name', message: /^Missing required param: name\./});
    await refusal(stripe.customers.create({foo: 1}), {...invalid, code: 'parameter_unknown', param: 'foo', message: /^Received unknown parameter: foo/});
    await refusal(stripe.subscriptions.create({customer: id, items: [{price, foo: 1}]}), {...invalid, code: 'parameter_unknown', param: 'items[0][foo]'});
    await refusal(stripe.customers.retrieve(id, {foo: 1}), {...invalid, code: 'parameter_unknown', param: 'foo'});
    await refusal(stripe.customers.del(id, {foo: 1}), {...invalid, code: 'parameter_unknown', param: 'foo'});
    await refusal(stripe.paymentIntents.create({amount: 'ten', currency: 'usd'}), {...invalid, code: 'parameter_invalid_integer', param: 'amount'});
    await refusal(stripe.prices.create({currency: 'usd', unit_amount: 1, product: ''}), {...invalid, code: 'parameter_invalid_empty', param: 'product'});
    await refusal(stripe.customers.create({tax_exempt: 'perhaps'}), {...invalid, param: 'tax_exempt'});
    await refusal(stripe.webhookEndpoints.create({url: 'no url', enabled_events: ['*']}), {...invalid, code: 'url_invalid', param: 'url'});
});

test('what does not exist: in the path 404, in a parameter 400', async () => {
    const {id} = await shop.customer();
    for (const [name, object] of [['customers', 'customer'], ['products', 'product'], ['prices', 'price'], ['subscriptions', 'subscription'], ['invoices', 'invoice'],
        ['coupons', 'coupon'], ['charges', 'charge'], ['refunds', 'refund'], ['promotionCodes', 'promotion code'], ['taxRates', 'tax rate'], ['webhookEndpoints', 'webhook endpoint'],
        ['invoiceItems', 'invoiceitem'], ['creditNotes', 'credit note'], ['events', 'event']]) {
        const error = await refusal(stripe[name].retrieve('x_none'), missing);
        assert.ok(['id', object.replace(' ', '_'), name].includes(error.param) || error.param, `${name}: ${error.param}`);
        assert.match(error.message, /^No such .*: 'x_none'/, name);
    }
    await refusal(stripe.customers.update('cus_none', {name: 'x'}), {...missing, param: 'id', message: /^No such customer: 'cus_none'/});
    await refusal(stripe.subscriptions.create({customer: id, items: [{price: 'price_x'}]}),
        {...invalid, code: 'resource_missing', param: 'items[0][price]', message: /^No such price: 'price_x'/});
    await refusal(stripe.subscriptions.create({customer: 'cus_x', items: [{price: 'price_x'}]}), {...invalid, code: 'resource_missing'});
    await refusal(stripe.prices.create({currency: 'usd', unit_amount: 1, product: 'prod_x'}), {...invalid, code: 'resource_missing', param: 'product'});
    await refusal(stripe.refunds.create({charge: 'ch_x'}), {...invalid, code: 'resource_missing', param: 'charge'});
});

test('an own id is taken once', async () => {
    await stripe.coupons.create({id: 'SPRING', percent_off: 10, duration: 'once'});
    await refusal(stripe.coupons.create({id: 'SPRING', percent_off: 20, duration: 'once'}), {...invalid, code: 'resource_already_exists'});
    await stripe.products.create({id: 'own', name: 'x'});
    await refusal(stripe.products.create({id: 'own', name: 'x'}), {...invalid, code: 'resource_already_exists'});
});

test('accounts and modes are worlds of their own', async () => {
    const {account} = await connected();
    const onAccount = {stripeAccount: account};
    const mine = await shop.customer(null);
    const theirs = await stripe.customers.create({}, onAccount);
    await refusal(stripe.customers.retrieve(mine.id, {}, onAccount), {...missing, param: 'id'});
    await refusal(stripe.customers.retrieve(theirs.id), {...missing, param: 'id'});
    await refusal(sandbox.client('sk_live_interop00000000001234').customers.retrieve(mine.id), missing);
    await refusal(stripe.customers.list({}, {stripeAccount: 'acct_none'}), {type: 'StripePermissionError', statusCode: 403, code: 'account_invalid',
        message: /does not have access to account 'acct_none' \(or that account does not exist\)/});
});

test('errors of every class', async () => {
    const {errors} = Stripe;
    const is = async (call, type) => assert.ok(await refusal(call) instanceof type, type.name);
    const payment = {amount: 100, currency: 'usd', confirm: true, off_session: true};
    await is(stripe.products.create({}), errors.StripeInvalidRequestError);
    await is(stripe.products.retrieve('x'), errors.StripeInvalidRequestError);
    await is(stripe.paymentIntents.create({...payment, payment_method: 'pm_card_visa_chargeDeclined'}), errors.StripeCardError);
    await is(sandbox.client('sk_test_no').products.list(), errors.StripeAuthenticationError);
    await is(stripe.products.list({}, {stripeAccount: 'acct_no'}), errors.StripePermissionError);
    await stripe.products.create({name: 'x'}, {idempotencyKey: 'k'});
    await is(stripe.products.create({name: 'y'}, {idempotencyKey: 'k'}), errors.StripeIdempotencyError);
    await sandbox.fault('429');
    await is(stripe.products.list(), errors.StripeRateLimitError);
    await sandbox.fault('500');
    await is(stripe.products.list(), errors.StripeAPIError);
    await sandbox.fault('drop_before');
    await is(stripe.products.list(), errors.StripeConnectionError);
});

test('lists: newest first, ten of them, both cursors', async () => {
    const ids = [];
    for (let i = 0; i < 12; ++i)
        ids.unshift((await stripe.customers.create({name: `C${i}`})).id);
    const list = await stripe.customers.list();
    assert.deepEqual([list.object, list.url, list.has_more], ['list', '/v1/customers', true]);
    assert.deepEqual(list.data.map(c => c.id), ids.slice(0, 10));
    const page = async parameters => {
        const {data, has_more: more} = await stripe.customers.list(parameters);
        return [data.map(c => ids.indexOf(c.id)), more];
    };
    assert.deepEqual(await page({starting_after: ids[9]}), [[10, 11], false]);
    assert.deepEqual(await page({starting_after: ids[3], limit: 2}), [[4, 5], true]);
    assert.deepEqual(await page({starting_after: ids[11]}), [[], false]);
    assert.deepEqual(await page({ending_before: ids[3], limit: 2}), [[1, 2], true]);
    assert.deepEqual(await page({ending_before: ids[2], limit: 2}), [[0, 1], false]);
    assert.deepEqual(await page({ending_before: ids[0]}), [[], false]);
    assert.deepEqual(await page({limit: 100}), [[...ids.keys()], false]);
    for (const parameters of [{limit: 0}, {limit: 101}, {limit: -1}, {starting_after: ids[0], ending_before: ids[1]}, {starting_after: 'cus_none'}, {ending_before: 'cus_none'}])
        await refusal(stripe.customers.list(parameters), {type: 'StripeInvalidRequestError'});

    const each = [];
    await stripe.customers.list({limit: 5}).autoPagingEach(customer => { each.push(customer.id); });
    assert.deepEqual(each, ids);
    const firstSeven = [];
    await stripe.customers.list({limit: 5}).autoPagingEach(({id}) => firstSeven.push(id) < 7);
    assert.deepEqual(firstSeven, ids.slice(0, 7));
    const back = await stripe.customers.list({limit: 5, ending_before: ids[11]}).autoPagingToArray({limit: 100});
    assert.deepEqual(back.map(c => c.id), ids.slice(0, 11).reverse());
});

test('every list there is has the same shape and the same limits', async () => {
    const lists = {
        accounts: {}, charges: {}, coupons: {}, creditNotes: {}, customers: {}, events: {}, invoiceItems: {}, invoicePayments: {}, invoices: {}, paymentIntents: {},
        paymentMethods: {}, prices: {}, products: {}, promotionCodes: {}, refunds: {}, setupIntents: {}, subscriptions: {}, taxRates: {}, webhookEndpoints: {},
    };
    for (const [name, parameters] of Object.entries(lists)) {
        const list = await stripe[name].list(parameters);
        assert.deepEqual([list.object, list.has_more, list.data], ['list', false, []], name);
        for (const limit of [0, 101])
            await refusal(stripe[name].list({...parameters, limit}), {...invalid, param: 'limit'});
        await refusal(stripe[name].list({...parameters, foo: 1}), {...invalid, code: 'parameter_unknown', param: 'foo'});
    }
});

test('filters: created, customer, active', async () => {
    await sandbox.control('POST', 'clock', {now: 1900000000});
    const old = await shop.customer(null, {email: 'old@shop.example'});
    await sandbox.control('POST', 'clock', {now: 1900001000});
    const young = await shop.customer('pm_card_visa', {email: 'young@shop.example'});
    const found = async parameters => (await stripe.customers.list(parameters)).data.map(c => c.id);
    assert.deepEqual(await found({created: {gte: 1900001000}}), [young.id]);
    assert.deepEqual(await found({created: {lt: 1900001000}}), [old.id]);
    assert.deepEqual(await found({created: {gt: old.created, lte: young.created}}), [young.id]);
    assert.deepEqual(await found({created: old.created}), [old.id]);
    assert.deepEqual(await found({email: 'old@shop.example'}), [old.id]);
    assert.equal((await stripe.customers.list({created: {gte: 1}, limit: 1})).url, '/v1/customers');
    await stripe.paymentIntents.create({amount: 100, currency: 'usd', customer: young.id, confirm: true, off_session: true,
        payment_method: young.invoice_settings.default_payment_method});
    for (const name of ['paymentIntents', 'charges']) {
        assert.equal((await stripe[name].list({customer: young.id})).data.length, 1, name);
        assert.equal((await stripe[name].list({customer: old.id})).data.length, 0, name);
    }
    await stripe.products.create({name: 'x', active: false});
    assert.equal((await stripe.products.list({active: true})).data.length, 0);
    assert.equal((await stripe.products.list({active: false})).data.length, 1);
});

test('expansion: deep, on lists, and not further than it goes', async () => {
    const customer = await shop.customer();
    const method = customer.invoice_settings.default_payment_method;
    const expanded = await stripe.customers.retrieve(customer.id, {expand: ['invoice_settings.default_payment_method']});
    assert.equal(expanded.invoice_settings.default_payment_method.id, method);
    const intent = await stripe.paymentIntents.create({amount: 100, currency: 'usd', customer: customer.id, payment_method: method, confirm: true, off_session: true,
        expand: ['latest_charge.balance_transaction', 'customer', 'payment_method']});
    assert.equal(intent.latest_charge.object, 'charge');
    assert.equal(intent.latest_charge.balance_transaction.object, 'balance_transaction');
    assert.equal(intent.customer.id, customer.id);
    const list = await stripe.charges.list({expand: ['data.customer', 'data.payment_intent.payment_method']});
    assert.equal(list.data[0].customer.id, customer.id);
    assert.equal(list.data[0].payment_intent.payment_method.id, method);
    await refusal(stripe.customers.retrieve(customer.id, {expand: ['email']}), {...invalid, message: /^This property cannot be expanded \(email\)/});
    await refusal(stripe.customers.retrieve(customer.id, {expand: ['nothing']}), invalid);
    await refusal(stripe.charges.list({expand: ['customer']}), invalid);
    await refusal(stripe.charges.list({expand: ['data.payment_intent.latest_charge.payment_intent.latest_charge']}), invalid);
});
