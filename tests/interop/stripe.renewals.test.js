// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time: test clocks, renewals, prorations and their previews.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {assertAmong, day, invalid, missing, refusal, Shop} from './shop.js';

const utc = (...parts) => Date.UTC(...parts) / 1000;
const april = utc(2026, 3, 1, 12); // a month of 30 days: 2 592 000 s

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

/** A customer in a clock's time, with a subscription to a price of so much a month. */
async function running(frozen_time, unit_amount, {card = 'pm_card_visa', ...parameters} = {}) {
    const clock = await shop.clock(frozen_time);
    const customer = await shop.customer(card, {test_clock: clock.id});
    const subscription = await shop.subscription(customer, unit_amount, parameters);
    return {clock, customer, subscription, item: subscription.items.data[0]};
}

const again = subscription => stripe.subscriptions.retrieve(subscription.id);
const typesOf = async step => (await shop.during(step)).types;

/** [description's first word, amount] of the lines of an invoice or preview. */
const linesOf = invoice => invoice.lines.data.map(line => [line.description.split(' ')[0], line.amount]).sort((a, b) => a[1] - b[1]);

test('a clock: made, moved, deleted with all that lives in it', async () => {
    const {answer: clock, types} = await shop.during(() => stripe.testHelpers.testClocks.create({frozen_time: april, name: 'April'}));
    assert.deepEqual([clock.status, clock.frozen_time, clock.name], ['ready', april, 'April']);
    assert.ok(clock.deletes_after > clock.created);
    assertAmong(types, ['test_helpers.test_clock.created']);
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    assert.deepEqual([customer.test_clock, (await stripe.customers.retrieve(customer.id)).created], [clock.id, april]);
    const subscription = await shop.subscription(customer, 500);
    assert.deepEqual([subscription.test_clock, subscription.created, subscription.start_date], [clock.id, april, april]);
    const invoice = await stripe.invoices.retrieve(subscription.latest_invoice);
    assert.deepEqual([invoice.test_clock, invoice.created], [clock.id, april]);
    const moved = await shop.during(async () => {
        const advancing = await stripe.testHelpers.testClocks.advance(clock.id, {frozen_time: april + day});
        assert.equal(advancing.status, 'advancing');
        for (let i = 0; i < 200 && (await stripe.testHelpers.testClocks.retrieve(clock.id)).status !== 'ready'; ++i)
            await new Promise(resolve => setTimeout(resolve, 10));
    });
    assertAmong(moved.types, ['test_helpers.test_clock.advancing', 'test_helpers.test_clock.ready']);
    assert.deepEqual((await stripe.testHelpers.testClocks.list()).data.map(one => [one.id, one.frozen_time]), [[clock.id, april + day]]);
    const deleted = await shop.during(() => stripe.testHelpers.testClocks.del(clock.id));
    assert.equal(deleted.answer.deleted, true);
    assertAmong(deleted.types, ['test_helpers.test_clock.deleted']);
    await refusal(stripe.testHelpers.testClocks.retrieve(clock.id), missing);
    assert.equal((await stripe.customers.retrieve(customer.id).catch(error => error)).deleted ?? true, true);
    assert.deepEqual((await stripe.subscriptions.list()).data, []);
});

test('a clock goes forward, at most two intervals at once', async () => {
    const {clock, subscription} = await running(april, 500);
    for (const time of [april - 1, april, april - day])
        await refusal(stripe.testHelpers.testClocks.advance(clock.id, {frozen_time: time}), invalid);
    await refusal(stripe.testHelpers.testClocks.advance(clock.id, {frozen_time: april + 62 * day}), invalid);
    await shop.advance(clock, utc(2026, 5, 1, 12));
    assert.equal((await again(subscription)).items.data[0].current_period_end, utc(2026, 6, 1, 12));
    const free = await shop.clock(april);
    await refusal(stripe.testHelpers.testClocks.advance(free.id, {frozen_time: april + 732 * day}), invalid);
    await shop.advance(free, april + 700 * day);
});

test('a clock has room for a few customers', async () => {
    const clock = await shop.clock(april);
    for (let i = 0; i < 3; ++i)
        await shop.customer(null, {test_clock: clock.id});
    await refusal(shop.customer(null, {test_clock: clock.id}), invalid);
    await refusal(stripe.customers.create({test_clock: 'clock_none'}), {...invalid, code: 'resource_missing', param: 'test_clock'});
});

test("the anchor's day is kept: January 31, February 28, March 31", async () => {
    const {clock, subscription, item} = await running(utc(2026, 0, 31, 10), 500);
    assert.equal(item.current_period_end, utc(2026, 1, 28, 10));
    await shop.advance(clock, utc(2026, 1, 28, 12));
    assert.deepEqual((await again(subscription)).items.data.map(one => [one.current_period_start, one.current_period_end]), [[utc(2026, 1, 28, 10), utc(2026, 2, 31, 10)]]);
    await shop.advance(clock, utc(2026, 2, 31, 12));
    assert.equal((await again(subscription)).items.data[0].current_period_end, utc(2026, 3, 30, 10));
});

test('a renewal: a draft for an hour, then finalised and charged', async () => {
    const {clock, subscription, item} = await running(april, 1500);
    const end = item.current_period_end;
    const upcoming = await typesOf(() => shop.advance(clock, end - 3600));
    assertAmong(upcoming, ['invoice.upcoming']);
    const drafted = await shop.during(() => shop.advance(clock, end + 1800));
    assertAmong(drafted.types, ['customer.subscription.updated', 'invoice.created']);
    assert.ok(!drafted.types.includes('invoice.finalized'), drafted.types.join());
    const renewed = await again(subscription);
    assert.deepEqual([renewed.items.data[0].current_period_start, renewed.status], [end, 'active']);
    const draft = await stripe.invoices.retrieve(renewed.latest_invoice);
    assert.deepEqual([draft.status, draft.billing_reason, draft.total, draft.created, draft.auto_advance], ['draft', 'subscription_cycle', 1500, end, true]);
    const changed = drafted.events.find(event => event.type === 'customer.subscription.updated');
    assert.ok('items' in changed.data.previous_attributes || 'latest_invoice' in changed.data.previous_attributes, JSON.stringify(changed.data.previous_attributes));
    const charged = await typesOf(() => shop.advance(clock, end + 2 * 3600));
    assertAmong(charged, ['invoice.finalized', 'payment_intent.succeeded', 'charge.succeeded', 'invoice.paid', 'invoice.payment_succeeded', 'invoice_payment.paid']);
    const paid = await stripe.invoices.retrieve(draft.id);
    assert.deepEqual([paid.status, paid.amount_paid, paid.attempt_count, paid.period_end], ['paid', 1500, 1, end]);
    const later = upcoming.indexOf('invoice.upcoming');
    const told = (await shop.events()).filter(event => event.type === 'invoice.upcoming')[0].data.object;
    assert.equal(told.id, undefined, `upcoming has no id (${later})`);
    assert.equal(told.total, 1500);
});

test('a renewal that fails: past due, tried again, and paid by a better card', async () => {
    const {clock, customer, subscription, item} = await running(april, 1500);
    await shop.pays(customer.id, 'pm_card_chargeCustomerFail');
    const types = await typesOf(() => shop.advance(clock, item.current_period_end + 2 * 3600));
    assertAmong(types, ['invoice.payment_failed', 'customer.subscription.updated', 'charge.failed', 'payment_intent.payment_failed']);
    const late = await again(subscription);
    assert.equal(late.status, 'past_due');
    const open = await stripe.invoices.retrieve(late.latest_invoice);
    assert.deepEqual([open.status, open.attempt_count, open.attempted, open.amount_remaining], ['open', 1, true, 1500]);
    assert.ok(open.next_payment_attempt > item.current_period_end);
    await shop.pays(customer.id, 'pm_card_visa');
    const recovered = await typesOf(() => stripe.invoices.pay(open.id));
    assertAmong(recovered, ['invoice.paid', 'customer.subscription.updated']);
    assert.equal((await again(subscription)).status, 'active');
});

test('a renewal that is never paid ends somewhere final', async () => {
    const {clock, customer, subscription, item} = await running(april, 1500);
    await shop.pays(customer.id, 'pm_card_chargeCustomerFail');
    await shop.advance(clock, item.current_period_end + 2 * 3600);
    const first = (await again(subscription)).latest_invoice;
    await shop.advance(clock, item.current_period_end + 29 * day);
    const tried = await stripe.invoices.retrieve(first);
    assert.ok(tried.attempt_count > 1, `${tried.attempt_count} attempts`);
    assert.ok(['canceled', 'unpaid', 'past_due'].includes((await again(subscription)).status));
});

test('years of renewals', async () => {
    const {clock, subscription} = await running(april, 1000);
    for (let month = 1; month <= 12; ++month)
        await shop.advance(clock, utc(2026, 3 + month, 1, 14));
    const invoices = await stripe.invoices.list({subscription: subscription.id, limit: 100}).autoPagingToArray({limit: 100});
    assert.deepEqual(invoices.map(one => [one.status, one.total]), Array(13).fill(['paid', 1000]));
    assert.equal(new Set(invoices.map(one => one.number)).size, 13);
    assert.equal((await again(subscription)).items.data[0].current_period_end, utc(2027, 4, 1, 12));
});

for (const [duration, months, totals] of [['once', undefined, [500, 1000, 1000]], ['repeating', 2, [500, 500, 1000]], ['forever', undefined, [500, 500, 500]]])
    test(`a coupon ${duration}`, async () => {
        const coupon = await stripe.coupons.create({percent_off: 50, duration, duration_in_months: months});
        const {clock, subscription} = await running(april, 1000, {discounts: [{coupon: coupon.id}]});
        await shop.advance(clock, utc(2026, 4, 1, 14));
        await shop.advance(clock, utc(2026, 5, 1, 14));
        const invoices = await stripe.invoices.list({subscription: subscription.id});
        assert.deepEqual(invoices.data.map(one => one.total).reverse(), totals);
    });

test('the vector, invoiced at once: -483 and +1933', async () => {
    const {clock, subscription, item} = await running(april, 500);
    const dear = await shop.price(2000, {product: item.price.product});
    await shop.advance(clock, april + day);
    const change = {items: [{id: item.id, price: dear.id}], proration_behavior: 'always_invoice'};
    const before = (await shop.events()).length;
    const preview = await stripe.invoices.createPreview({subscription: subscription.id, subscription_details: change});
    assert.equal((await shop.events()).length, before);
    const {answer: changed, types, events} = await shop.during(() => stripe.subscriptions.update(subscription.id, change));
    const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
    assert.deepEqual([invoice.billing_reason, invoice.status, invoice.total, invoice.amount_paid], ['subscription_update', 'paid', 1450, 1450]);
    assert.deepEqual(linesOf(invoice), [['Unused', -483], ['Remaining', 1933]]);
    assert.deepEqual([preview.total, linesOf(preview), preview.id?.startsWith('upcoming') ?? true], [1450, linesOf(invoice), true]);
    for (const line of [...invoice.lines.data, ...preview.lines.data])
        assert.equal((line.parent.subscription_item_details ?? line.parent.invoice_item_details).proration, true);
    assertAmong(types, ['customer.subscription.updated', 'invoiceitem.created', 'invoice.created', 'invoice.finalized', 'invoice.paid']);
    const updated = events.find(event => event.type === 'customer.subscription.updated');
    assert.equal(updated.data.previous_attributes.items.data[0].price.unit_amount, 500);
});

test('the vector, on the next invoice: 3450', async () => {
    const {clock, customer, subscription, item} = await running(april, 500);
    const dear = await shop.price(2000, {product: item.price.product});
    await shop.advance(clock, april + day);
    const {answer, types} = await shop.during(() => stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: dear.id}]}));
    assert.equal(answer.latest_invoice, subscription.latest_invoice);
    assert.equal(types.filter(type => type === 'invoiceitem.created').length, 2);
    const pending = await stripe.invoiceItems.list({customer: customer.id, pending: true});
    assert.deepEqual(pending.data.map(one => [one.amount, one.proration]).sort((a, b) => a[0] - b[0]), [[-483, true], [1933, true]]);
    const preview = await stripe.invoices.createPreview({subscription: subscription.id});
    assert.deepEqual([preview.total, preview.billing_reason], [3450, 'upcoming']);
    await shop.advance(clock, item.current_period_end + 2 * 3600);
    const invoice = await stripe.invoices.retrieve((await again(subscription)).latest_invoice);
    assert.deepEqual([invoice.total, invoice.amount_paid, invoice.lines.data.map(line => line.amount).sort((a, b) => a - b)], [3450, 3450, [-483, 1933, 2000]]);
    assert.deepEqual((await stripe.invoiceItems.list({customer: customer.id, pending: true})).data, []);
});

test('no proration', async () => {
    const {clock, customer, subscription, item} = await running(april, 500);
    const dear = await shop.price(2000);
    await shop.advance(clock, april + day);
    const types = await typesOf(() => stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: dear.id}], proration_behavior: 'none'}));
    assert.deepEqual(types, ['customer.subscription.updated']);
    assert.deepEqual((await stripe.invoiceItems.list({customer: customer.id})).data, []);
    await shop.advance(clock, item.current_period_end + 2 * 3600);
    assert.equal((await stripe.invoices.retrieve((await again(subscription)).latest_invoice)).total, 2000);
});

test('the moment can be pinned, within the period', async () => {
    const {clock, subscription, item} = await running(april, 500);
    const dear = await shop.price(2000);
    await shop.advance(clock, april + 10 * day);
    const change = {items: [{id: item.id, price: dear.id}], proration_behavior: 'always_invoice', proration_date: april + day};
    for (const outside of [april - 1, item.current_period_end + 1])
        await refusal(stripe.subscriptions.update(subscription.id, {...change, proration_date: outside}), {...invalid, param: 'proration_date'});
    const preview = await stripe.invoices.createPreview({subscription: subscription.id, subscription_details: change});
    assert.equal(preview.total, 1450);
    const changed = await stripe.subscriptions.update(subscription.id, change);
    assert.equal((await stripe.invoices.retrieve(changed.latest_invoice)).total, 1450);
});

test('each line is rounded by itself, by quantity', async () => {
    const {clock, subscription, item} = await running(april, 999, {});
    await shop.advance(clock, april + 7 * day + 12345);
    const left = (item.current_period_end - april - 7 * day - 12345) / (30 * day);
    const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, quantity: 7}], proration_behavior: 'always_invoice'});
    const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
    const [credit, debit] = [-Math.round(999 * left), Math.round(999 * 7 * left)];
    const amounts = invoice.lines.data.map(line => line.amount);
    assert.deepEqual([amounts.sort((a, b) => a - b), invoice.total], [[credit, debit], credit + debit]);
});

test('a cheaper price leaves a credit for later', async () => {
    const {clock, customer, subscription, item} = await running(april, 2000);
    const cheap = await shop.price(500);
    await shop.advance(clock, april + day);
    const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: cheap.id}], proration_behavior: 'always_invoice'});
    const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
    assert.deepEqual([invoice.status, invoice.total, invoice.amount_due], ['paid', -1450, 0]);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -1450);
    await shop.advance(clock, item.current_period_end + 2 * 3600);
    const next = await stripe.invoices.retrieve((await again(subscription)).latest_invoice);
    assert.deepEqual([next.total, next.starting_balance, next.ending_balance, next.amount_due, next.status], [500, -1450, -950, 0, 'paid']);
});

test('flexible credits what was debited, classic the price', async () => {
    for (const [type, credit] of [['flexible', -242], ['classic', -483]]) {
        const coupon = await stripe.coupons.create({percent_off: 50, duration: 'once'});
        const {clock, subscription, item} = await running(april, 500, {discounts: [{coupon: coupon.id}], billing_mode: {type}});
        assert.equal(subscription.billing_mode.type, type);
        await shop.advance(clock, april + day);
        const dear = await shop.price(2000);
        const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: dear.id}], proration_behavior: 'always_invoice'});
        const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
        const unused = invoice.lines.data.find(line => line.description.startsWith('Unused'));
        const net = unused.amount - unused.discount_amounts.reduce((sum, one) => sum + one.amount, 0);
        assert.equal(net, credit, type);
        assert.equal(invoice.total, credit + 1933, type);
    }
});

test('another interval bills a whole new period at once', async () => {
    const {clock, subscription, item} = await running(april, 500);
    const yearly = await shop.price(5000, {recurring: {interval: 'year'}});
    await shop.advance(clock, april + 15 * day);
    const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: yearly.id}]});
    const {current_period_start: start, current_period_end: end} = changed.items.data[0];
    assert.deepEqual([start, end, changed.billing_cycle_anchor], [april + 15 * day, utc(2027, 3, 16, 12), april + 15 * day]);
    const invoice = await stripe.invoices.retrieve(changed.latest_invoice);
    assert.deepEqual([invoice.status, invoice.total, invoice.lines.data.map(line => line.amount).sort((a, b) => a - b)], ['paid', 4750, [-250, 5000]]);
});

test('the anchor can be moved to now', async () => {
    const {clock, subscription} = await running(april, 3000);
    await shop.advance(clock, april + 10 * day);
    const changed = await stripe.subscriptions.update(subscription.id, {billing_cycle_anchor: {type: 'now'}});
    assert.equal(changed.items.data[0].current_period_start, april + 10 * day);
    assert.equal((await stripe.invoices.retrieve(changed.latest_invoice)).total, 3000 - 2000);
});

test('an item more, an item less', async () => {
    const {clock, subscription} = await running(april, 500);
    await shop.advance(clock, april + 15 * day);
    const extra = await shop.price(3000);
    const added = await stripe.subscriptions.update(subscription.id, {items: [{price: extra.id}], proration_behavior: 'always_invoice'});
    assert.equal((await stripe.invoices.retrieve(added.latest_invoice)).total, 1500);
    const gone = added.items.data.find(one => one.price.id === extra.id);
    await shop.advance(clock, april + 20 * day);
    const left = await stripe.subscriptions.update(subscription.id, {items: [{id: gone.id, deleted: true}], proration_behavior: 'always_invoice'});
    assert.equal((await stripe.invoices.retrieve(left.latest_invoice)).total, -1000);
});

test('metered use is billed afterwards, and never prorated', async () => {
    const meter = await stripe.billing.meters.create({display_name: 'Calls', event_name: 'calls', default_aggregation: {formula: 'sum'}});
    const clock = await shop.clock(april);
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const price = await shop.price(3, {recurring: {interval: 'month', usage_type: 'metered', meter: meter.id}});
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}]});
    assert.deepEqual([(await shop.latestInvoice(subscription)).total, subscription.status], [0, 'active']);
    await shop.advance(clock, april + 5 * day);
    await stripe.billing.meterEvents.create({event_name: 'calls', payload: {stripe_customer_id: customer.id, value: '100'}, timestamp: april + 4 * day});
    const {id} = subscription.items.data[0];
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{id, quantity: 2}]}), invalid); // its quantity is its use
    await shop.advance(clock, subscription.items.data[0].current_period_end + 2 * 3600);
    const invoice = await stripe.invoices.retrieve((await again(subscription)).latest_invoice);
    assert.deepEqual([invoice.total, invoice.status], [300, 'paid']);
});

test('a preview of what does not exist yet', async () => {
    const customer = await shop.customer(null);
    const price = await shop.price(700);
    const counts = async () => [(await stripe.subscriptions.list({status: 'all'})).data.length, (await stripe.invoices.list()).data.length, (await stripe.invoiceItems.list()).data.length];
    for (const who of [{customer: customer.id}, {customer_details: {address: {country: 'DE'}}}]) {
        const preview = await stripe.invoices.createPreview({...who, subscription_details: {items: [{price: price.id, quantity: 2}]}});
        assert.deepEqual([preview.total, preview.currency, preview.lines.data.length], [1400, 'usd', 1]);
    }
    assert.deepEqual(await counts(), [0, 0, 0]);
    await refusal(stripe.invoices.createPreview({subscription: 'sub_none'}), {...invalid, code: 'resource_missing', param: 'subscription'});
    await refusal(stripe.invoices.createPreview({}), invalid);
});

test("a preview of a customer is of what is billed next", async () => {
    const {clock, customer, subscription} = await running(april, 500);
    await shop.advance(clock, april + day);
    const later = await shop.subscription(customer, 700);
    assert.equal((await stripe.invoices.createPreview({customer: customer.id})).parent.subscription_details.subscription, subscription.id);
    await stripe.subscriptions.cancel(subscription.id);
    assert.equal((await stripe.invoices.createPreview({customer: customer.id})).total, 700);
    await stripe.subscriptions.cancel(later.id);
    await refusal(stripe.invoices.createPreview({customer: customer.id}), {statusCode: 404, code: 'invoice_upcoming_none'});
});

test('a preview of a change at the period’s end shows the new price', async () => {
    const {subscription, item} = await running(april, 500);
    const dear = await shop.price(2000);
    const preview = await stripe.invoices.createPreview({subscription: subscription.id, subscription_details: {items: [{id: item.id, price: dear.id}], proration_behavior: 'none'}});
    assert.equal(preview.total, 2000);
    assert.equal((await again(subscription)).items.data[0].price.unit_amount, 500);
});
