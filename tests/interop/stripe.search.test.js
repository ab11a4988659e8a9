// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search: its language, its pages, and all that can be searched. Fresh data may be absent for a while: every look waits for it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {invalid, refusal, Shop} from './shop.js';

let sandbox;
let stripe;
let shop;
const customers = [];
before(async () => {
    sandbox = await Sandbox.start();
    stripe = sandbox.client();
    shop = new Shop(stripe);
    for (const [name, email, colour] of [['Jenny Rosen', 'jenny@shop.example', 'red'], ['Ben Rose', 'ben@shop.example', 'blue'], ['Carl "C" O\'Neil', 'carl@other.example', 'red']])
        customers.push(await shop.customer('pm_card_visa', {name, email, metadata: {colour}}));
    await stripe.products.create({name: 'Shoes', metadata: {colour: 'red'}});
    await stripe.products.create({name: 'Gone', active: false});
    for (const amount of [500, 1500, 2500])
        await stripe.paymentIntents.create({amount, currency: 'usd', customer: customers[0].id, confirm: true, off_session: true,
            payment_method: customers[0].invoice_settings.default_payment_method, metadata: {order: String(amount)}});
    await shop.price(700, {lookup_key: 'basic', metadata: {tier: '1'}});
});
after(() => sandbox.stop());

/** Looks until as many are found as are wanted: the index may lag. */
async function found(noun, query, wanted, name = 'id') {
    let seen = [];
    for (let i = 0; i < 100; ++i) {
        seen = (await stripe[noun].search({query, limit: 100})).data.map(one => one[name]);
        if (seen.length === wanted.length)
            break;
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    assert.deepEqual(seen.sort(), [...wanted].sort(), query);
}

for (const [query, wanted] of [
    [`email:'jenny@shop.example'`, ['Jenny Rosen']],
    [`email:"JENNY@shop.example"`, ['Jenny Rosen']],
    [`name~'rose'`, ['Jenny Rosen', 'Ben Rose']],
    [`metadata['colour']:'red'`, ['Jenny Rosen', 'Carl "C" O\'Neil']],
    [`metadata["colour"]:"red" AND email~"other"`, ['Carl "C" O\'Neil']],
    [`email:'ben@shop.example' OR email:'carl@other.example'`, ['Ben Rose', 'Carl "C" O\'Neil']],
    [`-metadata['colour']:'red'`, ['Ben Rose']],
    [`metadata['colour']:'red' AND -email:'jenny@shop.example'`, ['Carl "C" O\'Neil']],
    [`name:'Carl "C" O\\'Neil'`, ['Carl "C" O\'Neil']],
    [`created>0`, ['Jenny Rosen', 'Ben Rose', 'Carl "C" O\'Neil']],
    [`created<1000`, []],
    [`-metadata['colour']:null`, ['Jenny Rosen', 'Ben Rose', 'Carl "C" O\'Neil']],
])
    test(`customers: ${query}`, () => found('customers', query, wanted, 'name'));

test('what else can be searched', async () => {
    await found('products', `active:'true' AND metadata['colour']:'red'`, ['Shoes'], 'name');
    await found('products', `active:'false'`, ['Gone'], 'name');
    await found('prices', `lookup_key:'basic'`, [700], 'unit_amount');
    await found('prices', `metadata['tier']:'1' AND active:'true' AND currency:'usd'`, [700], 'unit_amount');
    await found('paymentIntents', `amount>1000`, [1500, 2500], 'amount');
    await found('paymentIntents', `status:'succeeded' AND amount<=500`, [500], 'amount');
    await found('paymentIntents', `metadata['order']:'2500'`, [2500], 'amount');
    await found('charges', `customer:'${customers[0].id}' AND amount>=1500`, [1500, 2500], 'amount');
    await found('subscriptions', `status:'active'`, []);
    await found('invoices', `status:'paid'`, []);
});

test('pages of a search', async () => {
    const first = await stripe.customers.search({query: 'created>0', limit: 2});
    assert.deepEqual([first.object, first.url, first.has_more, first.data.length], ['search_result', '/v1/customers/search', true, 2]);
    assert.ok(first.next_page);
    const second = await stripe.customers.search({query: 'created>0', limit: 2, page: first.next_page});
    assert.deepEqual([second.has_more, second.next_page, second.data.length], [false, null, 1]);
    const all = await stripe.customers.search({query: 'created>0', limit: 1}).autoPagingToArray({limit: 10});
    assert.deepEqual(all.map(one => one.id), customers.map(one => one.id).reverse());
});

for (const query of ['', 'name', `name:'open`, `name:'a' AND name:'b' OR name:'c'`, `colour:'red'`, `name<'a'`, `email:'a' AND`, `metadata[colour:'x'`, `(name:'a')`])
    test(`refused: ${query || 'nothing'}`, async () => {
        await refusal(stripe.customers.search({query}), {type: 'StripeInvalidRequestError', statusCode: 400});
    });

test('a search needs its query, and has limits', async () => {
    await refusal(stripe.customers.search({}), {...invalid, code: 'parameter_missing', param: 'query'});
    for (const limit of [0, 101])
        await refusal(stripe.customers.search({query: 'created>0', limit}), {...invalid, param: 'limit'});
    await refusal(stripe.customers.search({query: 'created>0', page: 'none'}), {type: 'StripeInvalidRequestError'});
});
