// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subscriptions: how they begin, what they take, how they pause and end.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {assertAmong, day, declined, invalid, missing, now, refusal, Shop} from './shop.js';

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

const typesOf = async step => (await shop.during(step)).types;

test('a customer who can pay is active at once', async () => {
    const customer = await shop.customer();
    const {answer: subscription, types, events} = await shop.during(() => shop.subscription(customer, 1500));
    assert.deepEqual([subscription.status, subscription.currency, subscription.collection_method, subscription.billing_mode.type, subscription.cancel_at_period_end],
        ['active', 'usd', 'charge_automatically', 'flexible', false]);
    const [item] = subscription.items.data;
    assert.equal(item.current_period_start, subscription.start_date);
    const days = (item.current_period_end - item.current_period_start) / day;
    assert.ok(days >= 28 && days <= 31, `${days} days`);
    const invoice = await shop.latestInvoice(subscription);
    assert.deepEqual([invoice.status, invoice.billing_reason, invoice.total, invoice.amount_paid, invoice.parent.subscription_details.subscription],
        ['paid', 'subscription_create', 1500, 1500, subscription.id]);
    assert.equal(invoice.payments.data[0].payment.payment_intent.status, 'succeeded');
    assertAmong(types, ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'payment_intent.created', 'payment_intent.succeeded', 'charge.succeeded',
        'invoice.paid', 'invoice.payment_succeeded', 'invoice_payment.paid']);
    assert.equal(events.find(event => event.type === 'customer.subscription.created').data.object.status, 'active');
});

test('shapes that are gone are gone', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    for (const name of ['current_period_start', 'current_period_end', 'plan', 'quantity', 'discount'])
        assert.equal(name in subscription, false, `subscription.${name}`);
    const invoice = await stripe.invoices.retrieve(subscription.latest_invoice);
    for (const name of ['charge', 'payment_intent', 'paid', 'subscription', 'tax', 'total_tax_amounts', 'discount'])
        assert.equal(name in invoice, false, `invoice.${name}`);
    const [line] = invoice.lines.data;
    for (const name of ['price', 'plan', 'proration'])
        assert.equal(name in line, false, `line.${name}`);
    assert.equal(line.pricing.price_details.price, subscription.items.data[0].price.id);
    assert.equal(line.parent.subscription_item_details.subscription, subscription.id);
    await refusal(shop.subscription(customer, 1, {coupon: 'x'}), {...invalid, code: 'parameter_unknown', param: 'coupon'});
    await refusal(stripe.subscriptions.update(subscription.id, {billing_cycle_anchor: 'now'}), {...invalid, param: /^billing_cycle_anchor/});
    await refusal(stripe.subscriptions.cancel(subscription.id, {at_period_end: true}), {...invalid, code: 'parameter_unknown'});
    await refusal(stripe.rawRequest('GET', `/v1/invoices/upcoming?customer=${customer.id}`), {type: 'StripeInvalidRequestError'});
});

test('without a way to pay there is no subscription', async () => {
    const customer = await shop.customer(null);
    await refusal(shop.subscription(customer, 1500), {...invalid, code: 'resource_missing', message: /^This customer has no attached payment source or default payment method\./});
    assert.deepEqual((await stripe.subscriptions.list({customer: customer.id, status: 'all'})).data, []);
    assert.equal((await shop.subscription(customer, 1500, {trial_period_days: 7})).status, 'trialing');
    const byInvoice = await shop.subscription(customer, 1500, {collection_method: 'send_invoice', days_until_due: 14});
    assert.deepEqual([byInvoice.status, byInvoice.days_until_due], ['active', 14]);
    await refusal(shop.subscription(customer, 1500, {collection_method: 'send_invoice'}), invalid);
    assert.equal((await shop.subscription(customer, 0)).status, 'active'); // nothing is due
});

test("the subscription's method comes before the customer's", async () => {
    const customer = await shop.customer('pm_card_chargeCustomerFail');
    const own = await stripe.paymentMethods.attach('pm_card_mastercard', {customer: customer.id});
    const subscription = await shop.subscription(customer, 1500, {default_payment_method: own.id});
    assert.equal(subscription.status, 'active');
    const charge = await stripe.charges.list({customer: customer.id});
    assert.equal(charge.data[0].payment_method, own.id);
    await refusal(shop.subscription(customer, 1500, {default_payment_method: 'pm_none'}), {...invalid, code: 'resource_missing', param: 'default_payment_method'});
});

test('the first payment fails: three behaviours', async () => {
    const customer = await shop.customer('pm_card_chargeCustomerFail');
    const {answer: waiting, types} = await shop.during(() => shop.subscription(customer, 1500, {payment_behavior: 'allow_incomplete'}));
    assert.equal(waiting.status, 'incomplete');
    assertAmong(types, ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'invoice.payment_failed', 'payment_intent.payment_failed', 'charge.failed']);
    assert.deepEqual((await shop.latestInvoice(waiting)).status, 'open');
    const count = (await stripe.invoices.list()).data.length;
    await refusal(shop.subscription(customer, 1500, {payment_behavior: 'error_if_incomplete'}), {...declined, code: 'card_declined'});
    assert.equal((await stripe.subscriptions.list({status: 'all'})).data.length, 1);
    assert.equal((await stripe.invoices.list()).data.length, count);
    await refusal(shop.subscription(customer, 1500, {payment_behavior: 'pending_if_incomplete'}), invalid);
});

test('default_incomplete waits for a payment, and becomes active by it', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500, {payment_behavior: 'default_incomplete'});
    assert.equal(subscription.status, 'incomplete');
    const {status, payments: {data: [{payment: {payment_intent: intent}}]}} = await shop.latestInvoice(subscription);
    assert.equal(status, 'open');
    const {types} = await shop.during(() => stripe.paymentIntents.confirm(intent.id, {payment_method: 'pm_card_visa'}));
    assertAmong(types, ['invoice.paid', 'invoice.payment_succeeded', 'customer.subscription.updated']);
    assert.equal((await stripe.subscriptions.retrieve(subscription.id)).status, 'active');
    const other = await shop.subscription(customer, 1500, {payment_behavior: 'default_incomplete'});
    await stripe.invoices.pay(other.latest_invoice);
    assert.equal((await stripe.subscriptions.retrieve(other.id)).status, 'active');
});

test('an incomplete subscription takes little, and expires after 23 hours', async () => {
    const clock = await shop.clock();
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const subscription = await shop.subscription(customer, 1500, {payment_behavior: 'default_incomplete'});
    assert.equal((await stripe.subscriptions.update(subscription.id, {metadata: {a: '1'}})).metadata.a, '1');
    const other = await shop.price(2000);
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{id: subscription.items.data[0].id, price: other.id}]}), invalid);
    await shop.advance(clock, clock.frozen_time + 22 * 3600);
    assert.equal((await stripe.subscriptions.retrieve(subscription.id)).status, 'incomplete');
    const {types} = await shop.during(() => shop.advance(clock, clock.frozen_time + 24 * 3600));
    assert.equal((await stripe.subscriptions.retrieve(subscription.id)).status, 'incomplete_expired');
    assert.equal((await stripe.invoices.retrieve(subscription.latest_invoice)).status, 'void');
    assertAmong(types, ['customer.subscription.updated', 'invoice.voided']);
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{price: other.id}]}), invalid);
});

test('a trial costs nothing, and says when it is about to end', async () => {
    const clock = await shop.clock();
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const {answer: subscription, types} = await shop.during(() => shop.subscription(customer, 1500, {trial_period_days: 14}));
    assert.deepEqual([subscription.status, subscription.trial_start, subscription.trial_end], ['trialing', clock.frozen_time, clock.frozen_time + 14 * day]);
    assert.equal(subscription.items.data[0].current_period_end, subscription.trial_end);
    assertAmong(types, ['customer.subscription.created', 'invoice.created', 'invoice.finalized', 'invoice.paid']);
    const invoice = await shop.latestInvoice(subscription);
    assert.deepEqual([invoice.total, invoice.status], [0, 'paid']);
    const ending = await typesOf(() => shop.advance(clock, clock.frozen_time + 11 * day + 60));
    assertAmong(ending, ['customer.subscription.trial_will_end']);
    const ended = await typesOf(() => shop.advance(clock, clock.frozen_time + 14 * day + 7200));
    assertAmong(ended, ['customer.subscription.updated', 'invoice.created', 'invoice.finalized', 'invoice.paid']);
    const active = await stripe.subscriptions.retrieve(subscription.id);
    assert.equal(active.status, 'active');
    assert.equal((await shop.latestInvoice(active)).amount_paid, 1500);
});

for (const [behavior, status, type] of [
    ['cancel', 'canceled', 'customer.subscription.deleted'], ['pause', 'paused', 'customer.subscription.paused'], ['create_invoice', 'past_due', 'customer.subscription.updated'],
])
    test(`a trial that ends without a method: ${behavior}`, async () => {
        const clock = await shop.clock();
        const customer = await shop.customer(null, {test_clock: clock.id});
        const subscription = await shop.subscription(customer, 1500, {trial_period_days: 7, trial_settings: {end_behavior: {missing_payment_method: behavior}}});
        const types = await typesOf(() => shop.advance(clock, clock.frozen_time + 7 * day + 7200));
        assertAmong(types, [type]);
        const ended = await stripe.subscriptions.retrieve(subscription.id);
        assert.equal(ended.status, status);
        if (behavior !== 'pause')
            return;
        await shop.pays(customer.id, 'pm_card_visa');
        const {answer, types: resumed} = await shop.during(() => stripe.subscriptions.resume(subscription.id));
        assert.equal(answer.status, 'active');
        assertAmong(resumed, ['customer.subscription.resumed', 'invoice.paid']);
    });

test('a trial may end at once, but not in the past', async () => {
    const customer = await shop.customer();
    await refusal(shop.subscription(customer, 1500, {trial_end: now() - 3600}), {...invalid, param: 'trial_end'});
    const subscription = await shop.subscription(customer, 1500, {trial_end: now() + 5 * day});
    await refusal(stripe.subscriptions.update(subscription.id, {trial_end: now() - 3600}), {...invalid, param: 'trial_end'});
    const ended = await stripe.subscriptions.update(subscription.id, {trial_end: 'now'});
    assert.equal(ended.status, 'active');
    assert.equal((await shop.latestInvoice(ended)).amount_paid, 1500);
});

test('items: changed by id, added without, removed by deleted', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    const [item] = subscription.items.data;
    const [second, third] = [await shop.price(700), await shop.price(900)];
    const two = await stripe.subscriptions.update(subscription.id, {items: [{price: second.id, quantity: 3}], proration_behavior: 'none'});
    assert.deepEqual(two.items.data.map(one => [one.price.unit_amount, one.quantity]).sort(), [[1500, 1], [700, 3]]);
    const changed = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, price: third.id, quantity: 2}], proration_behavior: 'none'});
    assert.deepEqual(changed.items.data.map(one => [one.price.unit_amount, one.quantity]).sort(), [[700, 3], [900, 2]]);
    assert.equal(changed.items.data.find(one => one.id === item.id).price.id, third.id);
    const left = await stripe.subscriptions.update(subscription.id, {items: [{id: item.id, deleted: true}], proration_behavior: 'none'});
    assert.deepEqual(left.items.data.map(one => one.price.id), [second.id]);
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{id: left.items.data[0].id, deleted: true}]}), invalid); // the last one
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{id: 'si_none', quantity: 2}]}), invalid);
});

test('items by their own calls', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    const price = await shop.price(700);
    const item = await stripe.subscriptionItems.create({subscription: subscription.id, price: price.id, quantity: 2, proration_behavior: 'none'});
    assert.deepEqual([item.subscription, item.quantity, item.price.id], [subscription.id, 2, price.id]);
    assert.equal((await stripe.subscriptionItems.update(item.id, {quantity: 5, proration_behavior: 'none'})).quantity, 5);
    assert.equal((await stripe.subscriptionItems.list({subscription: subscription.id})).data.length, 2);
    assert.equal((await stripe.subscriptionItems.del(item.id, {proration_behavior: 'none'})).deleted, true);
    await refusal(stripe.subscriptionItems.retrieve(item.id), missing);
    await refusal(stripe.subscriptionItems.list({}), {...invalid, code: 'parameter_missing', param: 'subscription'});
});

test('prices that do not go together, or not at all', async () => {
    const customer = await shop.customer();
    const [month, euro, year, retired, once] = [await shop.price(100), await shop.price(100, {currency: 'eur'}), await shop.price(1000, {recurring: {interval: 'year'}}),
        await shop.price(100), await shop.price(100, {recurring: undefined})];
    await stripe.prices.update(retired.id, {active: false});
    const subscribe = (items, more = {}) => stripe.subscriptions.create({customer: customer.id, items, ...more});
    await refusal(subscribe([{price: month.id}, {price: euro.id}]), invalid);
    await refusal(subscribe([{price: retired.id}]), {...invalid, param: 'items[0][price]'});
    await refusal(subscribe([{price: once.id}]), {...invalid, param: 'items[0][price]'});
    await refusal(subscribe([{price: month.id}, {price: year.id}], {billing_mode: {type: 'classic'}}), invalid);
    await refusal(subscribe([]), invalid);
    const mixed = await subscribe([{price: month.id}, {price: year.id}], {billing_mode: {type: 'flexible'}});
    assert.equal(new Set(mixed.items.data.map(one => one.current_period_end)).size, 2);
    const going = await subscribe([{price: month.id}]);
    await stripe.prices.update(month.id, {active: false});
    assert.equal((await stripe.subscriptions.retrieve(going.id)).status, 'active');
});

test('prices made on the way, and one-time items with the first invoice', async () => {
    const customer = await shop.customer();
    const product = await stripe.products.create({name: 'P'});
    const subscription = await stripe.subscriptions.create({
        customer: customer.id, items: [{price_data: {currency: 'usd', product: product.id, unit_amount: 500, recurring: {interval: 'week'}}, quantity: 2}],
        add_invoice_items: [{price_data: {currency: 'usd', product: product.id, unit_amount: 90}}],
    });
    const invoice = await shop.latestInvoice(subscription);
    assert.equal(invoice.total, 1090);
    assert.deepEqual(invoice.lines.data.map(line => line.amount).sort(), [1000, 90]);
});

test('cancelling at the end, undone and done', async () => {
    const clock = await shop.clock();
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const {id, items: {data: [item]}} = await shop.subscription(customer, 1500);
    const {answer: ending, types, events} = await shop.during(() => stripe.subscriptions.update(id, {cancel_at_period_end: true}));
    assert.deepEqual([ending.status, ending.cancel_at_period_end, ending.cancel_at, ending.canceled_at, ending.cancellation_details.reason],
        ['active', true, item.current_period_end, clock.frozen_time, 'cancellation_requested']);
    assert.deepEqual(types, ['customer.subscription.updated']);
    assert.equal(events[0].data.previous_attributes.cancel_at_period_end, false);
    const undone = await stripe.subscriptions.update(id, {cancel_at_period_end: false});
    assert.deepEqual([undone.cancel_at, undone.canceled_at, undone.cancellation_details.reason], [null, null, null]);
    await stripe.subscriptions.update(id, {cancel_at_period_end: true});
    const count = (await stripe.invoices.list()).data.length;
    assertAmong(await typesOf(() => shop.advance(clock, item.current_period_end + 7200)), ['customer.subscription.deleted']);
    const gone = await stripe.subscriptions.retrieve(id);
    assert.deepEqual([gone.status, gone.ended_at], ['canceled', item.current_period_end]);
    assert.equal((await stripe.invoices.list()).data.length, count); // nothing more is billed
});

test('cancelled now: final, and out of the list', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    const {answer, types} = await shop.during(() => stripe.subscriptions.cancel(subscription.id, {cancellation_details: {comment: 'Bye', feedback: 'too_expensive'}}));
    assert.deepEqual([answer.status, answer.cancellation_details.comment, answer.cancellation_details.feedback, answer.cancellation_details.reason],
        ['canceled', 'Bye', 'too_expensive', 'cancellation_requested']);
    assert.ok(answer.ended_at && answer.canceled_at);
    assert.deepEqual(types, ['customer.subscription.deleted']);
    const ids = async parameters => (await stripe.subscriptions.list({customer: customer.id, ...parameters})).data.map(one => one.id);
    assert.deepEqual(await ids({}), []);
    assert.deepEqual(await ids({status: 'all'}), [subscription.id]);
    assert.deepEqual(await ids({status: 'canceled'}), [subscription.id]);
    assert.deepEqual(await ids({status: 'active'}), []);
    await refusal(stripe.subscriptions.update(subscription.id, {items: [{id: subscription.items.data[0].id, quantity: 2}]}), invalid);
    await refusal(stripe.subscriptions.update(subscription.id, {cancel_at_period_end: true}), invalid);
    assert.equal((await stripe.subscriptions.update(subscription.id, {metadata: {a: '1'}})).metadata.a, '1');
    assert.equal((await stripe.subscriptions.update(subscription.id, {cancellation_details: {comment: 'Later'}})).cancellation_details.comment, 'Later');
    await refusal(stripe.subscriptions.cancel(subscription.id), {type: 'StripeInvalidRequestError'});
});

test('cancelled with what is left given back, on an invoice of its own', async () => {
    const clock = await shop.clock(Date.UTC(2026, 3, 1, 12) / 1000);
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const subscription = await shop.subscription(customer, 3000);
    await shop.advance(clock, clock.frozen_time + 15 * day);
    const gone = await stripe.subscriptions.cancel(subscription.id, {invoice_now: true, prorate: true});
    const invoice = await stripe.invoices.retrieve(gone.latest_invoice);
    assert.notEqual(invoice.id, subscription.latest_invoice);
    assert.equal(invoice.total, -1500);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -1500);
});

test('pause_collection tells by .updated alone; its invoices wait', async () => {
    const clock = await shop.clock();
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const {id, items: {data: [item]}} = await shop.subscription(customer, 1500);
    const {answer, types} = await shop.during(() => stripe.subscriptions.update(id, {pause_collection: {behavior: 'void'}}));
    assert.deepEqual([answer.status, answer.pause_collection.behavior], ['active', 'void']);
    assert.deepEqual(types, ['customer.subscription.updated']);
    await shop.advance(clock, item.current_period_end + 7200);
    const renewed = await stripe.subscriptions.retrieve(id);
    assert.equal((await stripe.invoices.retrieve(renewed.latest_invoice)).status, 'void');
    assert.equal((await stripe.subscriptions.update(id, {pause_collection: ''})).pause_collection, null);
});

test('pause and resume as calls of their own', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    const paused = await shop.during(() => stripe.subscriptions.pause(subscription.id, {type: 'subscription'}));
    assert.equal(paused.answer.status, 'paused');
    assertAmong(paused.types, ['customer.subscription.paused']);
    const resumed = await shop.during(() => stripe.subscriptions.resume(subscription.id));
    assert.equal(resumed.answer.status, 'active');
    assertAmong(resumed.types, ['customer.subscription.resumed']);
    await refusal(stripe.subscriptions.resume(subscription.id), invalid);
});

test('a discount on a subscription: given, told, used up', async () => {
    const customer = await shop.customer();
    const coupon = await stripe.coupons.create({percent_off: 20, duration: 'once', max_redemptions: 1});
    const {answer: subscription, types} = await shop.during(() => shop.subscription(customer, 1500, {discounts: [{coupon: coupon.id}], expand: ['discounts']}));
    assert.equal((await shop.latestInvoice(subscription)).total, 1200);
    assert.equal(subscription.discounts[0].source.coupon, coupon.id);
    assertAmong(types, ['customer.discount.created']);
    assert.deepEqual([(await stripe.coupons.retrieve(coupon.id)).times_redeemed, (await stripe.coupons.retrieve(coupon.id)).valid], [1, false]);
    await refusal(shop.subscription(customer, 1500, {discounts: [{coupon: coupon.id}]}), invalid);
    await refusal(shop.subscription(customer, 1500, {discounts: [{coupon: 'none'}]}), {...invalid, code: 'resource_missing'});
    const late = await stripe.coupons.create({percent_off: 20, duration: 'forever', redeem_by: now() + 2});
    await sandbox.control('POST', 'clock', {now: now() + 60});
    await refusal(shop.subscription(customer, 1500, {discounts: [{coupon: late.id}]}), invalid);
    const forever = await stripe.coupons.create({amount_off: 500, currency: 'usd', duration: 'forever'});
    const code = await stripe.promotionCodes.create({promotion: {type: 'coupon', coupon: forever.id}});
    const second = await shop.subscription(customer, 1500, {discounts: [{promotion_code: code.id}]});
    assert.equal((await shop.latestInvoice(second)).total, 1000);
    await stripe.coupons.del(forever.id);
    assert.equal((await stripe.subscriptions.retrieve(second.id)).discounts.length, 1); // what was given stays
    const taken = await shop.during(() => stripe.subscriptions.deleteDiscount(second.id));
    assert.equal(taken.answer.deleted, true);
    assertAmong(taken.types, ['customer.discount.deleted']);
    assert.deepEqual((await stripe.subscriptions.retrieve(second.id)).discounts, []);
});

test('a promotion code for first-timers, and for larger orders', async () => {
    const customer = await shop.customer();
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'forever'});
    const promotion = {type: 'coupon', coupon: coupon.id};
    const first = await stripe.promotionCodes.create({promotion, restrictions: {first_time_transaction: true}});
    const large = await stripe.promotionCodes.create({promotion, restrictions: {minimum_amount: 2000, minimum_amount_currency: 'usd'}});
    const off = await stripe.promotionCodes.create({promotion, active: false});
    const subscribe = (code, amount) => shop.subscription(customer, amount, {discounts: [{promotion_code: code.id}]});
    await refusal(subscribe(large, 1999), invalid);
    await refusal(subscribe(off, 1999), invalid);
    await subscribe(first, 1000);
    await refusal(subscribe(first, 1000), invalid);
    await subscribe(large, 2000);
    assert.equal((await stripe.promotionCodes.retrieve(first.id)).times_redeemed, 1);
});

test('taxes of a subscription', async () => {
    const customer = await shop.customer();
    const [on, within] = [await stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: false}), await stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: true})];
    const added = await shop.latestInvoice(await shop.subscription(customer, 1000, {default_tax_rates: [on.id]}));
    assert.deepEqual([added.subtotal, added.total_excluding_tax, added.total, added.total_taxes.map(one => one.amount)], [1000, 1000, 1190, [190]]);
    const inside = await shop.latestInvoice(await shop.subscription(customer, 1190, {default_tax_rates: [within.id]}));
    assert.deepEqual([inside.total, inside.total_excluding_tax, inside.total_taxes.map(one => one.amount)], [1190, 1000, [190]]);
});

test('deleting the customer cancels what runs', async () => {
    const customer = await shop.customer();
    const subscription = await shop.subscription(customer, 1500);
    assertAmong(await typesOf(() => stripe.customers.del(customer.id)), ['customer.deleted', 'customer.subscription.deleted']);
    assert.equal((await stripe.subscriptions.retrieve(subscription.id)).status, 'canceled');
});
