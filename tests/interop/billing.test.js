// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';

const hour = 3600;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 31, 12) / 1000; // Jan 31: the next months are shorter

let sandbox;
let stripe;
let product;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
    product = await stripe.products.create({name: 'Pro'});
});

const price = (unit_amount, more = {}) => stripe.prices.create({
    product: product.id, currency: 'usd', unit_amount, recurring: {interval: 'month'}, ...more,
});
const clockAt = frozen_time => stripe.testHelpers.testClocks.create({frozen_time});
const customerWith = async (card, more = {}) => {
    const customer = await stripe.customers.create({email: 'a@example.com', ...more});
    if (card) {
        const method = await stripe.paymentMethods.attach(card, {customer: customer.id});
        await stripe.customers.update(customer.id, {invoice_settings: {default_payment_method: method.id}});
    }
    return customer;
};
const advance = async (clock, frozen_time) => {
    assert.equal((await stripe.testHelpers.testClocks.advance(clock.id, {frozen_time})).status, 'advancing');
    const now = await stripe.testHelpers.testClocks.retrieve(clock.id);
    assert.equal(now.status, 'ready');
    assert.equal(now.frozen_time, frozen_time);
};
const eventTypes = async () => (await stripe.events.list({limit: 100})).data.map(e => e.type).reverse();
const utc = (...parts) => Date.UTC(...parts) / 1000;
const refused = async (call, fields) => {
    const error = await call.then(() => assert.fail('not refused'), e => e);
    for (const [name, value] of Object.entries(fields))
        assert.equal(error[name], value, `${name}: ${error.message}`);
    return error;
};

test('a subscription is paid at once', async () => {
    const customer = await customerWith('pm_card_visa');
    const {id} = await price(2000);
    const subscription = await stripe.subscriptions.create({
        customer: customer.id, items: [{price: id, quantity: 2}],
        expand: ['latest_invoice.payments.data.payment.payment_intent'.split('.').slice(0, 2).join('.')],
    });
    assert.equal(subscription.status, 'active');
    const invoice = subscription.latest_invoice;
    assert.equal(invoice.status, 'paid');
    assert.equal(invoice.total, 4000);
    assert.equal(invoice.amount_paid, 4000);
    assert.equal(invoice.billing_reason, 'subscription_create');
    assert.match(invoice.number, /-0001$/);
    assert.equal(invoice.payments.data[0].status, 'paid');
    assert.equal(invoice.lines.data[0].parent.subscription_item_details.subscription_item, subscription.items.data[0].id);
    const types = await eventTypes();
    const order = ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'payment_intent.created',
        'charge.succeeded', 'payment_intent.succeeded', 'invoice.paid', 'invoice.payment_succeeded', 'invoice_payment.paid'];
    assert.deepEqual(types.filter(t => order.includes(t)), order);
    const created = await stripe.events.list({type: 'customer.subscription.created'});
    assert.equal(created.data[0].data.object.status, 'active');
    assert.ok((await fetch(invoice.hosted_invoice_url)).ok);
    const pdf = await fetch(invoice.invoice_pdf);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
});

test('a clock renews: Jan 31, Feb 28, Mar 31', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const {id} = await price(2000);
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: id}]});
    const period = async () => {
        const {items: {data: [item]}, status} = await stripe.subscriptions.retrieve(made.id);
        return [item.current_period_start, item.current_period_end, status];
    };
    assert.deepEqual(await period(), [start, utc(2026, 1, 28, 12), 'active']);
    await advance(clock, utc(2026, 1, 28, 12));
    const draft = (await stripe.invoices.list({subscription: made.id})).data[0];
    assert.equal(draft.status, 'draft');
    assert.equal(draft.billing_reason, 'subscription_cycle');
    assert.equal(draft.created, utc(2026, 1, 28, 12));
    await advance(clock, utc(2026, 1, 28, 12) + hour + 1);
    assert.equal((await stripe.invoices.retrieve(draft.id)).status, 'paid');
    assert.deepEqual(await period(), [utc(2026, 1, 28, 12), utc(2026, 2, 31, 12), 'active']);
    const types = await eventTypes();
    for (const type of ['test_helpers.test_clock.advancing', 'invoice.upcoming', 'customer.subscription.updated', 'test_helpers.test_clock.ready'])
        assert.ok(types.includes(type), type);
    await refused(stripe.testHelpers.testClocks.advance(clock.id, {frozen_time: start}), {statusCode: 400, param: 'frozen_time'});
    await refused(stripe.testHelpers.testClocks.advance(clock.id, {frozen_time: start + 120 * day}), {statusCode: 400});
});
