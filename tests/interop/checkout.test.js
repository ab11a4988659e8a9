// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checkout: sessions by the official SDK, the page as a browser without scripts sees it.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {decide, Sandbox} from './sandbox.js';

let sandbox;
let stripe;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
});

const urls = {success_url: 'https://shop.example/done?session={CHECKOUT_SESSION_ID}', cancel_url: 'https://shop.example/back'};
const tea = {price_data: {currency: 'eur', unit_amount: 500, product_data: {name: 'Tea & cake'}}, quantity: 2};
const monthly = async () => (await stripe.prices.create({currency: 'usd', unit_amount: 2000, recurring: {interval: 'month'}, product_data: {name: 'Pro'}})).id;

/** Presses the page's button with this card; the answer is the page again, or a redirect. */
const pay = (session, card) => fetch(session.url, {method: 'POST', redirect: 'manual', body: new URLSearchParams({decision: 'approve', card, email: 'b@example.com'})});

test('a payment: offered, declined, paid', async () => {
    const coupon = await stripe.coupons.create({percent_off: 10});
    const session = await stripe.checkout.sessions.create({mode: 'payment', line_items: [tea], discounts: [{coupon: coupon.id}], ...urls,
        metadata: {order: '7'}, client_reference_id: 'r', payment_intent_data: {description: 'Two teas', metadata: {a: '1'}}, expand: ['line_items']});
    assert.equal(session.amount_subtotal, 1000);
    assert.equal(session.amount_total, 900);
    assert.equal(session.total_details.amount_discount, 100);
    assert.equal(session.line_items.data[0].amount_total, 900);
    assert.match(await (await fetch(session.url)).text(), /Tea &amp; cake/);

    const declined = await pay(session, 'pm_card_visa_chargeDeclined');
    assert.equal(declined.status, 402);
    assert.match(await declined.text(), /Your card was declined/);
    assert.deepEqual((await stripe.paymentIntents.list()).data, []);

    const done = await decide(session.url, 'approve');
    assert.equal(done.href, `https://shop.example/done?session=${session.id}`);
    const paid = await stripe.checkout.sessions.retrieve(session.id, {expand: ['payment_intent']});
    assert.equal(paid.status, 'complete');
    assert.equal(paid.payment_status, 'paid');
    assert.equal(paid.url, null);
    assert.equal(paid.payment_intent.amount_received, 900);
    assert.equal(paid.payment_intent.description, 'Two teas');
    assert.deepEqual(paid.payment_intent.metadata, {a: '1'});
    assert.equal((await stripe.checkout.sessions.listLineItems(session.id)).data[0].description, 'Tea & cake');
    assert.equal((await stripe.events.list({type: 'checkout.session.completed'})).data.length, 1);
    assert.equal((await pay(session, 'pm_card_visa')).status, 404);
    assert.equal((await stripe.coupons.retrieve(coupon.id)).times_redeemed, 1);
});

test('a subscription, with its customer', async () => {
    const session = await stripe.checkout.sessions.create({mode: 'subscription', line_items: [{price: await monthly(), quantity: 3}], customer_email: 'a@example.com', ...urls,
        subscription_data: {metadata: {tenant: '7'}}});
    await decide(session.url, 'approve');
    const done = await stripe.checkout.sessions.retrieve(session.id, {expand: ['subscription', 'customer', 'invoice']});
    assert.equal(done.payment_status, 'paid');
    assert.equal(done.customer.email, 'a@example.com');
    assert.equal(done.customer_details.email, 'a@example.com');
    assert.equal(done.subscription.status, 'active');
    assert.deepEqual(done.subscription.metadata, {tenant: '7'});
    assert.equal(done.invoice.amount_paid, 6000);

    const trial = await stripe.checkout.sessions.create({mode: 'subscription', line_items: [{price: await monthly(), quantity: 1}], ...urls, subscription_data: {trial_period_days: 7}});
    await decide(trial.url, 'approve');
    assert.equal((await stripe.checkout.sessions.retrieve(trial.id)).payment_status, 'no_payment_required');
});

test('a card for later', async () => {
    const customer = (await stripe.customers.create({})).id;
    const session = await stripe.checkout.sessions.create({mode: 'setup', customer, ...urls});
    await decide(session.url, 'approve');
    const done = await stripe.checkout.sessions.retrieve(session.id, {expand: ['setup_intent']});
    assert.equal(done.setup_intent.status, 'succeeded');
    assert.equal((await stripe.paymentMethods.list({customer})).data.length, 1);
});

test('sessions end', async () => {
    const session = await stripe.checkout.sessions.create({mode: 'payment', line_items: [tea], ...urls});
    assert.equal((await decide(session.url, 'deny')).href, urls.cancel_url);
    assert.equal((await stripe.checkout.sessions.update(session.id, {metadata: {a: '1'}})).metadata.a, '1');
    assert.equal((await stripe.checkout.sessions.expire(session.id)).status, 'expired');
    await assert.rejects(stripe.checkout.sessions.expire(session.id), {statusCode: 400});
    assert.equal((await fetch(session.url)).status, 404);
    const late = await stripe.checkout.sessions.create({mode: 'payment', line_items: [tea], ...urls});
    const {now} = await sandbox.control('GET', 'clock');
    await sandbox.control('POST', 'clock', {now: now + 86401});
    assert.deepEqual((await stripe.checkout.sessions.list({status: 'expired'})).data.map(s => s.id), [late.id, session.id]);
});

test('what cannot be sold is refused', async () => {
    const refused = (parameters, expected) => assert.rejects(stripe.checkout.sessions.create({mode: 'payment', line_items: [tea], ...urls, ...parameters}), {statusCode: 400, ...expected});
    const price = await monthly();
    await refused({line_items: [{price, quantity: 1}]}, {param: 'line_items'});
    await refused({mode: 'subscription'}, {param: 'line_items'});
    await refused({mode: 'setup'}, {param: 'line_items'});
    await refused({line_items: [{price: 'price_no', quantity: 1}]}, {code: 'resource_missing', param: 'line_items[0][price]'});
    await refused({line_items: [{...tea, quantity: 0}]}, {param: 'line_items[0][quantity]'});
    await refused({success_url: undefined}, {code: 'parameter_missing', param: 'success_url'});
    await refused({mode: undefined}, {code: 'parameter_missing', param: 'mode'});
    await refused({customer: 'cus_no'}, {code: 'resource_missing', param: 'customer'});
    await refused({expires_at: 1}, {param: 'expires_at'});
    await refused({subscription_data: {description: 'x'}}, {param: 'subscription_data'});
    assert.deepEqual((await stripe.checkout.sessions.list()).data, []);
});

test('tokens of cards', async () => {
    const year = new Date().getFullYear() + 2;
    const token = await stripe.tokens.create({card: {number: '5555555555554444', exp_month: '3', exp_year: `${year}`, cvc: '123', name: 'J'}});
    assert.equal(token.card.last4, '4444');
    assert.equal((await stripe.tokens.retrieve(token.id)).id, token.id);
    const method = await stripe.paymentMethods.create({type: 'card', card: {token: token.id}});
    assert.equal(method.card.exp_year, year);
    const customer = await stripe.customers.create({source: token.id});
    assert.equal((await stripe.charges.create({amount: 100, currency: 'usd', customer: customer.id})).status, 'succeeded');
    await assert.rejects(stripe.tokens.create({card: {number: '1234123412341234', exp_month: '3', exp_year: `${year}`}}), {code: 'incorrect_number'});
});
