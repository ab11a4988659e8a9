// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Less common ways of subscriptions, and what each transition tells: the events, what changed, and who asked for it.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {assertAmong, assertHappened, day, declined, invalid, refusal, Shop} from './shop.js';

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

async function running(unit_amount, {card = 'pm_card_visa', ...parameters} = {}) {
    const clock = await shop.clock(april);
    const customer = await shop.customer(card, {test_clock: clock.id});
    const subscription = await shop.subscription(customer, unit_amount, parameters);
    return {clock, customer, subscription, item: subscription.items.data[0]};
}

const again = subscription => stripe.subscriptions.retrieve(subscription.id);

test('two periods in one step are two renewals', async () => {
    const {clock, subscription} = await running(1000);
    await shop.advance(clock, utc(2026, 5, 1, 12));
    const {data} = await stripe.invoices.list({subscription: subscription.id});
    assert.deepEqual(data.map(one => [one.billing_reason, one.created]), [
        ['subscription_cycle', utc(2026, 5, 1, 12)], ['subscription_cycle', utc(2026, 4, 1, 12)], ['subscription_create', april]]);
    assert.equal(data[1].status, 'paid');
});

test('an update whose payment fails: unchanged, pending, or past due', async () => {
    const {clock, customer, subscription, item} = await running(500);
    const dear = await shop.price(2000);
    await shop.pays(customer.id, 'pm_card_chargeCustomerFail');
    await shop.advance(clock, april + day);
    const change = {items: [{id: item.id, price: dear.id}], proration_behavior: 'always_invoice'};
    await refusal(stripe.subscriptions.update(subscription.id, {...change, payment_behavior: 'error_if_incomplete'}), {...declined, code: 'card_declined'});
    const same = await again(subscription);
    assert.deepEqual([same.items.data[0].price.unit_amount, same.latest_invoice, same.status], [500, subscription.latest_invoice, 'active']);
    const pending = await stripe.subscriptions.update(subscription.id, {...change, payment_behavior: 'pending_if_incomplete'});
    assert.deepEqual([pending.items.data[0].price.unit_amount, pending.status], [500, 'active']);
    assert.equal(pending.pending_update.subscription_items[0].price.id, dear.id);
    await shop.pays(customer.id, 'pm_card_visa');
    await stripe.invoices.pay(pending.latest_invoice);
    const applied = await again(subscription);
    assert.deepEqual([applied.items.data[0].price.unit_amount, applied.pending_update], [2000, null]);

    const other = await running(500);
    await shop.pays(other.customer.id, 'pm_card_chargeCustomerFail');
    await shop.advance(other.clock, april + day);
    const late = await stripe.subscriptions.update(other.subscription.id, {
        items: [{id: other.item.id, price: dear.id}], proration_behavior: 'always_invoice', payment_behavior: 'allow_incomplete'});
    assert.deepEqual([late.items.data[0].price.unit_amount, late.status], [2000, 'past_due']);
});

test('renewals that are sent: open, with a date, then past due', async () => {
    const {clock, subscription} = await running(1000, {card: null, collection_method: 'send_invoice', days_until_due: 7});
    await shop.advance(clock, utc(2026, 4, 1, 14));
    const invoice = await stripe.invoices.retrieve((await again(subscription)).latest_invoice);
    assert.deepEqual([invoice.status, invoice.collection_method, invoice.attempted], ['open', 'send_invoice', false]);
    assert.ok(Math.abs(invoice.due_date - (invoice.status_transitions.finalized_at + 7 * day)) <= 3600, `${invoice.due_date}`);
    await shop.advance(clock, utc(2026, 4, 12, 12));
    assert.equal((await again(subscription)).status, 'past_due');
    await stripe.invoices.pay(invoice.id, {paid_out_of_band: true});
    for (const {id, status} of (await stripe.invoices.list({subscription: subscription.id})).data)
        if (status === 'open')
            await stripe.invoices.pay(id, {paid_out_of_band: true});
    assert.equal((await again(subscription)).status, 'active');
});

test('an end on a date of its own', async () => {
    const {clock, subscription} = await running(3000);
    const ending = await stripe.subscriptions.update(subscription.id, {cancel_at: april + 40 * day});
    assert.deepEqual([ending.cancel_at, ending.cancel_at_period_end, ending.status], [april + 40 * day, false, 'active']);
    assert.equal((await stripe.subscriptions.update(subscription.id, {cancel_at: ''})).cancel_at, null);
    await stripe.subscriptions.update(subscription.id, {cancel_at: april + 40 * day, proration_behavior: 'none'});
    await shop.advance(clock, april + 35 * day);
    assert.equal((await again(subscription)).status, 'active');
    await shop.advance(clock, april + 41 * day);
    const gone = await again(subscription);
    assert.deepEqual([gone.status, gone.ended_at], ['canceled', april + 40 * day]);
    await refusal(stripe.subscriptions.update((await running(1)).subscription.id, {cancel_at: april - day}), invalid);
});

test('an anchor in the future bills the days until then', async () => {
    const {subscription, item} = await running(3000, {billing_cycle_anchor: april + 10 * day});
    assert.deepEqual([item.current_period_end, subscription.billing_cycle_anchor], [april + 10 * day, april + 10 * day]);
    assert.ok((await shop.latestInvoice(subscription)).total < 1100);
    const free = await running(3000, {billing_cycle_anchor: april + 10 * day, proration_behavior: 'none'});
    assert.equal((await shop.latestInvoice(free.subscription))?.total ?? 0, 0);
});

test('the method is taken away before the renewal', async () => {
    const {clock, customer, subscription, item} = await running(1000);
    await stripe.paymentMethods.detach(customer.invoice_settings.default_payment_method);
    await shop.advance(clock, item.current_period_end + 2 * 3600);
    assert.equal((await again(subscription)).status, 'past_due');
});

test('two customers of a clock are billed apart', async () => {
    const {clock, subscription} = await running(1000);
    const second = await shop.subscription(await shop.customer('pm_card_visa', {test_clock: clock.id}), 700);
    await shop.advance(clock, utc(2026, 4, 1, 14));
    for (const [one, total] of [[subscription, 1000], [second, 700]])
        assert.deepEqual((await stripe.invoices.list({subscription: one.id})).data.map(invoice => [invoice.status, invoice.total]), [['paid', total], ['paid', total]]);
});

test('billing on a connected account stays there', async () => {
    const {stripe_user_id: account} = await sandbox.connect(stripe);
    const theirs = sandbox.client(undefined, {stripeAccount: account});
    const there = new Shop(theirs);
    const clock = await there.clock(april);
    const customer = await there.customer('pm_card_visa', {test_clock: clock.id});
    const subscription = await there.subscription(customer, 1500);
    await there.advance(clock, utc(2026, 4, 1, 14));
    const {data} = await theirs.invoices.list({subscription: subscription.id});
    assert.deepEqual(data.map(one => one.status), ['paid', 'paid']);
    assert.deepEqual((await stripe.subscriptions.list({status: 'all'})).data, []);
    const events = await there.events();
    assert.ok(events.length > 20 && events.every(event => event.account === account));
    assert.ok((await shop.events()).every(event => !event.type.startsWith('invoice')));
});

test('lists of subscriptions are filtered', async () => {
    const [one, two] = [await shop.customer(), await shop.customer()];
    const first = await shop.subscription(one, 500);
    const second = await shop.subscription(two, 700, {trial_period_days: 5});
    const ids = async parameters => (await stripe.subscriptions.list(parameters)).data.map(subscription => subscription.id);
    assert.deepEqual(await ids({}), [second.id, first.id]);
    assert.deepEqual(await ids({customer: one.id}), [first.id]);
    assert.deepEqual(await ids({price: second.items.data[0].price.id}), [second.id]);
    assert.deepEqual(await ids({status: 'trialing'}), [second.id]);
    assert.deepEqual(await ids({status: 'past_due'}), []);
    await stripe.subscriptions.cancel(first.id);
    assert.deepEqual(await ids({status: 'ended'}), [first.id]);
    assert.deepEqual(await ids({limit: 1}), [second.id]);
    await refusal(stripe.subscriptions.list({status: 'lost'}), {...invalid, param: 'status'});
});

test('expansion from a subscription down to the money', async () => {
    const customer = await shop.customer();
    const price = await shop.price(500);
    const subscription = await stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}],
        expand: ['latest_invoice.payments', 'customer', 'items.data.price.product', 'default_payment_method']});
    assert.equal(subscription.latest_invoice.payments.data[0].status, 'paid');
    assert.equal(subscription.customer.id, customer.id);
    assert.equal(subscription.items.data[0].price.product.object, 'product');
    const list = await stripe.subscriptions.list({expand: ['data.latest_invoice.customer']});
    assert.equal(list.data[0].latest_invoice.customer.id, customer.id);
    const invoices = await stripe.invoices.list({expand: ['data.parent.subscription_details.subscription', 'data.payments']});
    assert.equal(invoices.data[0].parent.subscription_details.subscription.id, subscription.id);
});

test('exactly these events, and no others', async () => {
    const customer = await shop.customer();
    const price = await shop.price(500);
    const first = await shop.during(() => stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}]}));
    const billed = ['invoice.created', 'invoice.finalized', 'payment_intent.created', 'payment_intent.succeeded', 'charge.succeeded', 'invoice.paid', 'invoice.payment_succeeded', 'invoice_payment.paid'];
    assertHappened(first.types.filter(type => !['invoiceitem.created', 'customer.updated', 'invoice.updated'].includes(type)), ['customer.subscription.created', ...billed]);
    const trial = await shop.during(() => stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}], trial_period_days: 30}));
    assertHappened(trial.types.filter(type => type !== 'invoice.updated'), ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'invoice.paid', 'invoice.payment_succeeded']);
    for (const change of [{cancel_at_period_end: true}, {cancel_at_period_end: false}, {metadata: {a: '1'}}, {pause_collection: {behavior: 'keep_as_draft'}}]) {
        const {types, events} = await shop.during(() => stripe.subscriptions.update(first.answer.id, change));
        assert.deepEqual(types, ['customer.subscription.updated'], JSON.stringify(change));
        const [name] = Object.keys(change);
        assert.ok(name in events[0].data.previous_attributes, `${name} in ${JSON.stringify(events[0].data.previous_attributes)}`);
    }
    const nothing = await shop.during(() => stripe.subscriptions.update(first.answer.id, {metadata: {a: '1'}}));
    assert.deepEqual(nothing.types, []);
});

test('previous attributes are what changed, and only on updates', async () => {
    const {clock, subscription, item} = await running(500);
    await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, quantity: 3}], metadata: {a: '1'}});
    await shop.advance(clock, utc(2026, 4, 1, 14));
    for (const {type, data: {object, previous_attributes: previous}} of await shop.events()) {
        assert.equal(previous !== undefined, type.endsWith('.updated'), type);
        for (const [name, value] of Object.entries(previous ?? {}))
            assert.notDeepEqual(object[name], value, `${type}: ${name}`);
    }
    const changed = (await shop.events()).find(({type, data}) => type === 'customer.subscription.updated' && data.previous_attributes.items);
    assert.equal(changed.data.previous_attributes.items.data[0].quantity, 1);
    assert.deepEqual(changed.data.previous_attributes.metadata, {a: null});
});

test('who asked: a request, or time alone', async () => {
    const {clock, subscription} = await running(500);
    const created = (await shop.events()).find(({type}) => type === 'customer.subscription.created');
    assert.match(created.request.id, /^req_/);
    const {events} = await shop.during(() => shop.advance(clock, utc(2026, 4, 1, 14)));
    const cycle = events.filter(({type}) => type.startsWith('invoice') || type.startsWith('customer.subscription'));
    assert.ok(cycle.length > 5);
    assert.ok(cycle.every(({request}) => request.id === null), JSON.stringify(cycle.map(({type, request}) => [type, request])));
    assert.ok(subscription.id);
});

test('a discount given, changed for another and taken', async () => {
    const customer = await shop.customer();
    const [ten, half] = [await stripe.coupons.create({percent_off: 10, duration: 'forever'}), await stripe.coupons.create({percent_off: 50, duration: 'forever'})];
    const subscription = await shop.subscription(customer, 1000, {discounts: [{coupon: ten.id}]});
    const swapped = await shop.during(() => stripe.subscriptions.update(subscription.id, {discounts: [{coupon: half.id}]}));
    assertAmong(swapped.types, ['customer.subscription.updated']);
    assert.ok(swapped.types.some(type => type.startsWith('customer.discount.')), swapped.types.join());
    const preview = await stripe.invoices.createPreview({subscription: subscription.id});
    assert.equal(preview.total, 500);
    const cleared = await shop.during(() => stripe.subscriptions.update(subscription.id, {discounts: ''}));
    assert.deepEqual(cleared.answer.discounts, []);
    assertAmong(cleared.types, ['customer.discount.deleted']);
});
