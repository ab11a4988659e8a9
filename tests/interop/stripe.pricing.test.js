// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What prices of every kind come to on an invoice, in money of every kind.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {day, invalid, refusal, Shop} from './shop.js';

const utc = (...parts) => Date.UTC(...parts) / 1000;
const april = utc(2026, 3, 1, 12);

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

/** What a first invoice comes to. */
async function billed(price, quantity, more = {}, customer = undefined) {
    const payer = customer ?? await shop.customer();
    const subscription = await stripe.subscriptions.create({customer: payer.id, items: [{price: price.id, quantity}], ...more});
    return shop.latestInvoice(subscription);
}

const tiers = [{up_to: 5, unit_amount: 100}, {up_to: 10, unit_amount: 80, flat_amount: 50}, {up_to: 'inf', unit_amount: 60}];
const tiered = mode => shop.price(undefined, {billing_scheme: 'tiered', tiers_mode: mode, tiers});

for (const [mode, quantity, total] of [
    ['graduated', 3, 300], ['graduated', 5, 500], ['graduated', 6, 500 + 50 + 80], ['graduated', 12, 500 + 50 + 400 + 120],
    ['volume', 3, 300], ['volume', 6, 50 + 480], ['volume', 12, 720],
])
    test(`${mode} tiers: ${quantity} cost ${total}`, async () => assert.equal((await billed(await tiered(mode), quantity)).total, total));

for (const [name, price, quantity, total] of [
    ['fractions of a cent', {unit_amount: undefined, unit_amount_decimal: '0.5'}, 3, 2],
    ['fractions of a cent, much of it', {unit_amount: undefined, unit_amount_decimal: '12.345'}, 100, 1235],
    ['packages, rounded up', {transform_quantity: {divide_by: 10, round: 'up'}}, 21, 300],
    ['packages, rounded down', {transform_quantity: {divide_by: 10, round: 'down'}}, 29, 200],
    ['yen have no cents', {currency: 'jpy'}, 7, 700],
    ['dinars have thousandths', {currency: 'kwd'}, 2, 200],
    ['a week', {recurring: {interval: 'week'}}, 1, 100],
    ['three months', {recurring: {interval: 'month', interval_count: 3}}, 1, 100],
    ['nothing of it', {}, 0, 0],
])
    test(name, async () => {
        const invoice = await billed(await shop.price(100, price), quantity);
        assert.deepEqual([invoice.total, invoice.status, invoice.currency], [total, 'paid', price.currency ?? 'usd']);
    });

for (const [interval, count, end] of [
    ['day', 1, april + day], ['week', 2, april + 14 * day], ['month', 3, utc(2026, 6, 1, 12)], ['year', 1, utc(2027, 3, 1, 12)],
])
    test(`a period of ${count} ${interval}`, async () => {
        const clock = await shop.clock(april);
        const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
        const price = await shop.price(100, {recurring: {interval, interval_count: count}});
        const {items: {data: [item]}} = await stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}]});
        assert.deepEqual([item.current_period_start, item.current_period_end], [april, end]);
    });

test('prices that cannot be', async () => {
    const make = parameters => stripe.prices.create({currency: 'usd', product_data: {name: 'P'}, ...parameters});
    for (const wrong of [
        {}, {unit_amount: 1, unit_amount_decimal: '2'}, {unit_amount: -1}, {unit_amount_decimal: '1.1234567890123'}, {unit_amount: 1, recurring: {interval: 'fortnight'}},
        {unit_amount: 1, recurring: {interval: 'year', interval_count: 4}}, {billing_scheme: 'tiered', tiers_mode: 'volume'}, {billing_scheme: 'tiered', tiers},
        {billing_scheme: 'tiered', tiers_mode: 'volume', tiers: tiers.slice(0, 2)}, {unit_amount: 1, product: 'prod_x', product_data: {name: 'x'}}, {unit_amount: 1, currency: 'xyz'},
        {unit_amount: 1, product_data: undefined},
    ])
        await refusal(make(wrong), invalid).catch(error => assert.fail(`${JSON.stringify(wrong)}: ${error.message}`));
});

test('a price in several currencies bills in the one that is asked for', async () => {
    const price = await shop.price(100, {currency_options: {eur: {unit_amount: 90}}});
    const invoice = await billed(price, 1, {currency: 'eur'});
    assert.deepEqual([invoice.total, invoice.currency], [90, 'eur']);
    await refusal(billed(price, 1, {currency: 'gbp'}), invalid);
});

test("a customer's currency stays", async () => {
    const customer = await shop.customer();
    assert.equal(customer.currency, null);
    await billed(await shop.price(100, {currency: 'eur'}), 1, {}, customer);
    assert.equal((await stripe.customers.retrieve(customer.id)).currency, 'eur');
});

test('a discount of an amount takes no more than there is', async () => {
    const coupon = await stripe.coupons.create({amount_off: 700, currency: 'usd', duration: 'forever'});
    const invoice = await billed(await shop.price(500), 1, {discounts: [{coupon: coupon.id}]});
    assert.deepEqual([invoice.total, invoice.subtotal, invoice.total_discount_amounts.map(one => one.amount), invoice.status], [0, 500, [500], 'paid']);
    const euro = await stripe.coupons.create({amount_off: 700, currency: 'eur', duration: 'forever'});
    await refusal(billed(await shop.price(500), 1, {discounts: [{coupon: euro.id}]}), invalid);
});

test('two discounts, and one on an item alone', async () => {
    const [half, two] = [await stripe.coupons.create({percent_off: 50, duration: 'forever'}), await stripe.coupons.create({amount_off: 200, currency: 'usd', duration: 'forever'})];
    const both = await billed(await shop.price(1000), 1, {discounts: [{coupon: half.id}, {coupon: two.id}]});
    assert.equal(both.total, 300);
    const customer = await shop.customer();
    const [a, b] = [await shop.price(1000), await shop.price(400)];
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: a.id, discounts: [{coupon: half.id}]}, {price: b.id}]});
    assert.equal((await shop.latestInvoice(subscription)).total, 900);
});

test('a coupon for some products', async () => {
    const [a, b] = [await shop.price(1000), await shop.price(400)];
    const coupon = await stripe.coupons.create({percent_off: 50, duration: 'forever', applies_to: {products: [a.product]}});
    const customer = await shop.customer();
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: a.id}, {price: b.id}], discounts: [{coupon: coupon.id}]});
    assert.equal((await shop.latestInvoice(subscription)).total, 900);
});

test('taxes after discounts, on items, and rounded', async () => {
    const rate = await stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: false});
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'forever'});
    const invoice = await billed(await shop.price(999), 1, {default_tax_rates: [rate.id], discounts: [{coupon: coupon.id}]});
    assert.deepEqual([invoice.subtotal, invoice.total_discount_amounts[0].amount, invoice.total_excluding_tax, invoice.total_taxes[0].amount, invoice.total], [999, 100, 899, 171, 1070]);
    const customer = await shop.customer();
    const [a, b] = [await shop.price(1000), await shop.price(400)];
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: a.id, tax_rates: [rate.id]}, {price: b.id}]});
    assert.equal((await shop.latestInvoice(subscription)).total, 1590);
    await stripe.taxRates.update(rate.id, {active: false});
    await refusal(billed(await shop.price(999), 1, {default_tax_rates: [rate.id]}), invalid);
});

test('taxes on a proration', async () => {
    const clock = await shop.clock(april);
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const rate = await stripe.taxRates.create({display_name: 'VAT', percentage: 10, inclusive: false});
    const subscription = await shop.subscription(customer, 1000, {default_tax_rates: [rate.id]});
    await shop.advance(clock, april + 15 * day);
    const dear = await shop.price(3000);
    const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: subscription.items.data[0].id, price: dear.id}], proration_behavior: 'always_invoice'});
    const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
    assert.deepEqual([invoice.subtotal, invoice.total], [1000, 1100]);
});

for (const [formula, values, total] of [['sum', [40, 60], 300], ['count', [40, 60], 6], ['last', [40, 60], 180]])
    test(`metered by ${formula}`, async () => {
        const meter = await stripe.billing.meters.create({display_name: 'M', event_name: 'used', default_aggregation: {formula}});
        const clock = await shop.clock(april);
        const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
        const price = await shop.price(3, {recurring: {interval: 'month', usage_type: 'metered', meter: meter.id}});
        const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}]});
        await shop.advance(clock, april + 5 * day);
        for (const [i, value] of values.entries())
            await stripe.billing.meterEvents.create({event_name: 'used', payload: {stripe_customer_id: customer.id, value: String(value)}, timestamp: april + (2 + i) * day});
        await shop.advance(clock, subscription.items.data[0].current_period_end + 2 * 3600);
        const {latest_invoice: latest} = await stripe.subscriptions.retrieve(subscription.id);
        assert.equal((await stripe.invoices.retrieve(latest)).total, total);
    });

test('metered tiers', async () => {
    const meter = await stripe.billing.meters.create({display_name: 'M', event_name: 'used', default_aggregation: {formula: 'sum'}});
    const clock = await shop.clock(april);
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const price = await shop.price(undefined, {recurring: {interval: 'month', usage_type: 'metered', meter: meter.id}, billing_scheme: 'tiered', tiers_mode: 'graduated',
        tiers: [{up_to: 100, unit_amount: 0}, {up_to: 'inf', unit_amount_decimal: '2.5'}]});
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}]});
    await shop.advance(clock, april + 5 * day);
    await stripe.billing.meterEvents.create({event_name: 'used', payload: {stripe_customer_id: customer.id, value: '141'}, timestamp: april + 4 * day});
    await shop.advance(clock, subscription.items.data[0].current_period_end + 2 * 3600);
    const {latest_invoice: latest} = await stripe.subscriptions.retrieve(subscription.id);
    assert.equal((await stripe.invoices.retrieve(latest)).total, 103); // 41 × 2.5 = 102.5
});
