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

test('a change is prorated to the second: the vector', async () => {
    const clock = await clockAt(utc(2026, 3, 1)); // April has 30 days
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const [small, large] = [await price(500), await price(2000)];
    const make = () => stripe.subscriptions.create({customer: customer.id, items: [{price: small.id}]});
    const [first, second] = [await make(), await make()];
    await advance(clock, utc(2026, 3, 2));
    const items = [{id: first.items.data[0].id, price: large.id}];
    const preview = await stripe.invoices.createPreview({
        subscription: first.id, subscription_details: {items, proration_behavior: 'always_invoice'},
    });
    assert.equal(preview.total, 1450);
    assert.deepEqual(preview.lines.data.map(l => l.amount), [-483, 1933]);
    assert.ok(preview.lines.data.every(l => l.parent.invoice_item_details.proration));
    assert.equal((await stripe.invoiceItems.list({customer: customer.id})).data.length, 0);
    const changed = await stripe.subscriptions.update(first.id, {items, proration_behavior: 'always_invoice', expand: ['latest_invoice']});
    assert.equal(changed.latest_invoice.total, 1450);
    assert.equal(changed.latest_invoice.status, 'paid');
    assert.equal(changed.latest_invoice.billing_reason, 'subscription_update');
    assert.equal(changed.items.data[0].current_period_end, utc(2026, 4, 1));
    const [updated] = (await stripe.events.list({type: 'customer.subscription.updated', limit: 1})).data;
    assert.ok(updated.data.previous_attributes.items);

    await stripe.subscriptions.update(second.id, {items: [{id: second.items.data[0].id, price: large.id}]});
    assert.equal((await stripe.invoiceItems.list({customer: customer.id, pending: true})).data.length, 2);
    assert.equal((await stripe.invoices.createPreview({subscription: second.id})).total, 3450);
    await advance(clock, utc(2026, 4, 1) + 2 * hour);
    const next = (await stripe.invoices.list({subscription: second.id, limit: 1})).data[0];
    assert.equal(next.total, 3450);
    assert.equal(next.status, 'paid');
});

test('trials: no charge, a warning, then the first period', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const {id} = await price(2000);
    const trial = await stripe.subscriptions.create({
        customer: customer.id, items: [{price: id}], trial_period_days: 7, expand: ['latest_invoice'],
    });
    assert.equal(trial.status, 'trialing');
    assert.equal(trial.trial_end, start + 7 * day);
    assert.equal(trial.latest_invoice.total, 0);
    assert.equal(trial.latest_invoice.status, 'paid');
    await advance(clock, start + 5 * day);
    assert.equal((await stripe.events.list({type: 'customer.subscription.trial_will_end'})).data.length, 1);
    await advance(clock, start + 7 * day + 2 * hour);
    const active = await stripe.subscriptions.retrieve(trial.id, {expand: ['latest_invoice']});
    assert.equal(active.status, 'active');
    assert.equal(active.latest_invoice.total, 2000);
    assert.equal(active.latest_invoice.status, 'paid');
    await refused(stripe.subscriptions.create({customer: customer.id, items: [{price: id}], trial_end: start - 1}), {statusCode: 400, param: 'trial_end'});
});

for (const [missing, status] of [['cancel', 'canceled'], ['pause', 'paused'], ['create_invoice', 'past_due']]) {
    test(`a trial that ends without a way to pay: ${missing}`, async () => {
        const clock = await clockAt(start);
        const customer = await customerWith(null, {test_clock: clock.id});
        const {id} = await price(2000);
        const trial = await stripe.subscriptions.create({
            customer: customer.id, items: [{price: id}], trial_end: start + 10 * day,
            trial_settings: {end_behavior: {missing_payment_method: missing}},
        });
        await advance(clock, start + 10 * day + 2 * hour);
        assert.equal((await stripe.subscriptions.retrieve(trial.id)).status, status);
        if (status !== 'paused')
            return;
        const method = await stripe.paymentMethods.attach('pm_card_visa', {customer: customer.id});
        await stripe.subscriptions.update(trial.id, {default_payment_method: method.id});
        const resumed = await stripe.subscriptions.resume(trial.id, {expand: ['latest_invoice']});
        assert.equal(resumed.status, 'active');
        assert.equal(resumed.latest_invoice.total, 2000);
        const types = await eventTypes();
        assert.ok(types.includes('customer.subscription.paused') && types.includes('customer.subscription.resumed'));
    });
}

test('payment behaviours', async () => {
    const {id} = await price(2000);
    const items = [{price: id}];
    const broke = await customerWith('pm_card_chargeCustomerFail');
    const nobody = await customerWith(null);
    await refused(stripe.subscriptions.create({customer: nobody.id, items}), {statusCode: 400, code: 'resource_missing'});
    await refused(stripe.subscriptions.create({customer: broke.id, items, payment_behavior: 'error_if_incomplete'}),
        {statusCode: 402, code: 'card_declined', decline_code: 'generic_decline'});
    assert.equal((await stripe.subscriptions.list({customer: broke.id, status: 'all'})).data.length, 0);
    const allowed = await stripe.subscriptions.create({customer: broke.id, items, payment_behavior: 'allow_incomplete', expand: ['latest_invoice']});
    assert.equal(allowed.status, 'incomplete');
    assert.equal(allowed.latest_invoice.status, 'open');
    assert.equal(allowed.latest_invoice.attempt_count, 1);
    const types = await eventTypes();
    for (const type of ['invoice.payment_failed', 'payment_intent.payment_failed', 'charge.failed'])
        assert.ok(types.includes(type), type);
    const waiting = await stripe.subscriptions.create({
        customer: nobody.id, items, payment_behavior: 'default_incomplete', payment_settings: {save_default_payment_method: 'on_subscription'},
        expand: ['latest_invoice.confirmation_secret'],
    });
    assert.equal(waiting.status, 'incomplete');
    const secret = waiting.latest_invoice.confirmation_secret.client_secret;
    await stripe.paymentIntents.confirm(secret.split('_secret_')[0], {payment_method: 'pm_card_visa'});
    const paid = await stripe.subscriptions.retrieve(waiting.id, {expand: ['latest_invoice']});
    assert.equal(paid.status, 'active');
    assert.equal(paid.latest_invoice.status, 'paid');
    assert.match(paid.default_payment_method, /^pm_/);
});

test('an incomplete subscription expires after 23 hours', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_chargeCustomerFail', {test_clock: clock.id});
    const {id} = await price(2000);
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: id}], payment_behavior: 'allow_incomplete'});
    await advance(clock, start + 23 * hour - 1);
    assert.equal((await stripe.subscriptions.retrieve(made.id)).status, 'incomplete');
    await advance(clock, start + 23 * hour);
    const expired = await stripe.subscriptions.retrieve(made.id, {expand: ['latest_invoice']});
    assert.equal(expired.status, 'incomplete_expired');
    assert.equal(expired.latest_invoice.status, 'void');
});

test('a renewal that fails: past due, retried, paid or given up', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const {id} = await price(2000);
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: id}]});
    const failing = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {customer: customer.id});
    await stripe.customers.update(customer.id, {invoice_settings: {default_payment_method: failing.id}});
    const end = utc(2026, 1, 28, 12);
    await advance(clock, end + 2 * hour);
    let now = await stripe.subscriptions.retrieve(made.id, {expand: ['latest_invoice']});
    assert.equal(now.status, 'past_due');
    assert.equal(now.latest_invoice.status, 'open');
    assert.ok(now.latest_invoice.next_payment_attempt > end);
    await refused(stripe.invoices.pay(now.latest_invoice.id), {statusCode: 402, code: 'card_declined'});
    const good = await stripe.paymentMethods.attach('pm_card_visa', {customer: customer.id});
    assert.equal((await stripe.invoices.pay(now.latest_invoice.id, {payment_method: good.id})).status, 'paid');
    assert.equal((await stripe.subscriptions.retrieve(made.id)).status, 'active');
    await advance(clock, utc(2026, 2, 31, 12) + 20 * day);
    now = await stripe.subscriptions.retrieve(made.id);
    assert.equal(now.status, 'canceled');
    assert.equal(now.cancellation_details.reason, 'payment_failed');
});

test('cancelling: at the period end, and at once', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const {id} = await price(2000);
    const make = () => stripe.subscriptions.create({customer: customer.id, items: [{price: id}]});
    const [a, b] = [await make(), await make()];
    const ending = await stripe.subscriptions.update(a.id, {cancel_at_period_end: true});
    assert.equal(ending.status, 'active');
    assert.equal(ending.cancel_at, utc(2026, 1, 28, 12));
    assert.equal(ending.canceled_at, start);
    assert.equal(ending.cancellation_details.reason, 'cancellation_requested');
    const undone = await stripe.subscriptions.update(a.id, {cancel_at_period_end: false});
    assert.deepEqual([undone.cancel_at, undone.canceled_at, undone.cancellation_details.reason], [null, null, null]);
    await stripe.subscriptions.update(a.id, {cancel_at_period_end: true});
    const gone = await stripe.subscriptions.cancel(b.id, {prorate: true, invoice_now: true, cancellation_details: {comment: 'bye'}});
    assert.equal(gone.status, 'canceled');
    assert.equal(gone.ended_at, start);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -2000);
    await refused(stripe.subscriptions.update(b.id, {items: [{id: b.items.data[0].id, quantity: 2}]}), {statusCode: 400});
    await refused(stripe.subscriptions.cancel(b.id), {statusCode: 404, code: 'resource_missing'});
    await advance(clock, utc(2026, 1, 28, 12) + hour);
    assert.equal((await stripe.subscriptions.retrieve(a.id)).status, 'canceled');
    assert.equal((await stripe.subscriptions.list({customer: customer.id})).data.length, 0);
    assert.equal((await stripe.subscriptions.list({customer: customer.id, status: 'all'})).data.length, 2);
    assert.equal((await stripe.events.list({type: 'customer.subscription.deleted'})).data.length, 2);
});

test('invoices by hand', async () => {
    const customer = await customerWith('pm_card_visa');
    const make = async () => {
        const invoice = await stripe.invoices.create({customer: customer.id});
        await stripe.invoiceItems.create({customer: customer.id, invoice: invoice.id, amount: 1000, currency: 'usd', description: 'Work'});
        return invoice.id;
    };
    const pending = await stripe.invoiceItems.create({customer: customer.id, amount: 700, currency: 'usd'});
    const id = await make();
    assert.equal((await stripe.invoices.retrieve(id)).total, 1000);
    const open = await stripe.invoices.finalizeInvoice(id);
    assert.equal(open.status, 'open');
    assert.ok(open.hosted_invoice_url);
    await refused(stripe.invoices.finalizeInvoice(id), {statusCode: 400});
    await refused(stripe.invoices.del(id), {statusCode: 400});
    const paid = await stripe.invoices.pay(id);
    assert.equal(paid.status, 'paid');
    assert.equal(paid.amount_remaining, 0);
    await refused(stripe.invoices.pay(id), {statusCode: 400});
    await refused(stripe.invoices.voidInvoice(id), {statusCode: 400});
    const second = await make();
    await refused(stripe.invoices.voidInvoice(second), {statusCode: 400});
    await stripe.invoices.finalizeInvoice(second);
    assert.equal((await stripe.invoices.markUncollectible(second)).status, 'uncollectible');
    assert.equal((await stripe.invoices.pay(second, {paid_out_of_band: true})).status, 'paid');
    const third = await make();
    await stripe.invoices.finalizeInvoice(third);
    assert.equal((await stripe.invoices.voidInvoice(third)).status, 'void');
    const fourth = await make();
    assert.deepEqual({...await stripe.invoices.del(fourth)}, {id: fourth, object: 'invoice', deleted: true});
    const sent = await stripe.invoices.create({customer: customer.id, collection_method: 'send_invoice', days_until_due: 30, pending_invoice_items_behavior: 'include'});
    assert.equal(sent.total, 700);
    assert.equal((await stripe.invoiceItems.retrieve(pending.id)).invoice, sent.id);
    assert.equal((await stripe.invoices.sendInvoice(sent.id)).status, 'open');
    const lines = await stripe.invoices.listLineItems(sent.id);
    assert.equal(lines.data[0].parent.invoice_item_details.invoice_item, pending.id);
    const types = await eventTypes();
    for (const type of ['invoice.deleted', 'invoice.voided', 'invoice.marked_uncollectible', 'invoice.sent', 'invoice.updated', 'invoiceitem.created'])
        assert.ok(types.includes(type), type);
});

test('an open invoice follows the clock: finalised an hour later and paid', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    await stripe.invoiceItems.create({customer: customer.id, amount: 1000, currency: 'usd'});
    const draft = await stripe.invoices.create({customer: customer.id, auto_advance: true, pending_invoice_items_behavior: 'include'});
    await advance(clock, start + hour - 1);
    assert.equal((await stripe.invoices.retrieve(draft.id)).status, 'draft');
    await advance(clock, start + hour);
    assert.equal((await stripe.invoices.retrieve(draft.id)).status, 'paid');
});

test('the balance pays, discounts and taxes count', async () => {
    const customer = await customerWith('pm_card_visa', {balance: -500});
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'once'});
    const vat = await stripe.taxRates.create({display_name: 'VAT', percentage: 20, inclusive: false});
    const {id} = await price(2000);
    const made = await stripe.subscriptions.create({
        customer: customer.id, items: [{price: id}], discounts: [{coupon: coupon.id}], default_tax_rates: [vat.id], expand: ['latest_invoice', 'discounts'],
    });
    const invoice = made.latest_invoice;
    assert.equal(invoice.subtotal, 2000);
    assert.equal(invoice.total_discount_amounts[0].amount, 200);
    assert.equal(invoice.total_taxes[0].amount, 360);
    assert.equal(invoice.total, 2160);
    assert.equal(invoice.starting_balance, -500);
    assert.equal(invoice.ending_balance, 0);
    assert.equal(invoice.amount_due, 1660);
    assert.equal(made.discounts[0].source.coupon, coupon.id);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, 0);
    assert.equal((await stripe.invoices.createPreview({subscription: made.id})).total, 2400); // once is over
});

test('credit notes', async () => {
    const customer = await customerWith('pm_card_visa');
    await stripe.invoiceItems.create({customer: customer.id, amount: 1000, currency: 'usd'});
    const draft = await stripe.invoices.create({customer: customer.id, pending_invoice_items_behavior: 'include'});
    await refused(stripe.creditNotes.create({invoice: draft.id, amount: 100}), {statusCode: 400});
    const invoice = await stripe.invoices.finalizeInvoice(draft.id);
    const note = await stripe.creditNotes.create({invoice: invoice.id, amount: 300});
    assert.equal(note.type, 'pre_payment');
    let now = await stripe.invoices.retrieve(invoice.id);
    assert.deepEqual([now.amount_remaining, now.pre_payment_credit_notes_amount], [700, 300]);
    assert.equal((await stripe.creditNotes.voidCreditNote(note.id)).status, 'void');
    assert.equal((await stripe.invoices.retrieve(invoice.id)).amount_remaining, 1000);
    await refused(stripe.creditNotes.create({invoice: invoice.id, amount: 1001}), {statusCode: 400});
    await stripe.creditNotes.create({invoice: invoice.id, amount: 200});
    assert.equal((await stripe.invoices.pay(invoice.id)).amount_paid, 800);
    await refused(stripe.creditNotes.create({invoice: invoice.id, amount: 400}), {statusCode: 400});
    const preview = await stripe.creditNotes.preview({invoice: invoice.id, amount: 400, refund_amount: 300, credit_amount: 100});
    assert.equal(preview.total, 400);
    const back = await stripe.creditNotes.create({
        invoice: invoice.id, refund_amount: 300, credit_amount: 100,
        lines: [{type: 'invoice_line_item', invoice_line_item: invoice.lines.data[0].id, amount: 400}],
    });
    assert.equal(back.type, 'post_payment');
    assert.equal(back.refunds[0].amount_refunded, 300);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -100);
    assert.equal((await stripe.invoices.retrieve(invoice.id)).post_payment_credit_notes_amount, 400);
    assert.equal((await stripe.creditNotes.list({invoice: invoice.id})).data.length, 3);
    await refused(stripe.creditNotes.voidCreditNote(back.id), {statusCode: 400});
});

test('schedules: phases follow each other, then the subscription is let go', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const [small, large] = [await price(500), await price(2000)];
    const schedule = await stripe.subscriptionSchedules.create({
        customer: customer.id, start_date: start + day, end_behavior: 'release',
        phases: [
            {items: [{price: small.id, quantity: 2}], duration: {interval: 'month', interval_count: 1}},
            {items: [{price: large.id}], duration: {interval: 'month', interval_count: 1}},
        ],
    });
    assert.equal(schedule.status, 'not_started');
    assert.equal(schedule.phases[1].start_date, schedule.phases[0].end_date);
    await advance(clock, start + 2 * day);
    let now = await stripe.subscriptionSchedules.retrieve(schedule.id, {expand: ['subscription.latest_invoice']});
    assert.equal(now.status, 'active');
    assert.equal(now.subscription.schedule, schedule.id);
    assert.equal(now.subscription.latest_invoice.total, 1000);
    await advance(clock, schedule.phases[1].start_date + 2 * hour);
    now = await stripe.subscriptionSchedules.retrieve(schedule.id, {expand: ['subscription.latest_invoice']});
    assert.equal(now.subscription.items.data.length, 1);
    assert.equal(now.subscription.items.data[0].price.id, large.id);
    assert.equal(now.subscription.latest_invoice.total, 2000);
    assert.equal(now.subscription.latest_invoice.status, 'paid');
    await advance(clock, schedule.phases[1].end_date + 1);
    now = await stripe.subscriptionSchedules.retrieve(schedule.id);
    assert.equal(now.status, 'released');
    const free = await stripe.subscriptions.retrieve(now.released_subscription);
    assert.deepEqual([free.status, free.schedule], ['active', null]);

    const from = await stripe.subscriptionSchedules.create({from_subscription: free.id});
    assert.equal(from.phases[0].items[0].price, large.id);
    const changed = await stripe.subscriptionSchedules.update(from.id, {
        end_behavior: 'cancel',
        phases: [{items: [{price: large.id, quantity: 1}], start_date: from.phases[0].start_date, end_date: from.phases[0].end_date}],
    });
    assert.equal(changed.end_behavior, 'cancel');
    assert.equal((await stripe.subscriptionSchedules.cancel(from.id)).status, 'canceled');
    assert.equal((await stripe.subscriptions.retrieve(free.id)).status, 'canceled');
});

test('metered use is billed when the period is over', async () => {
    const from = Math.floor(Date.now() / 1000) - 10 * day;
    const clock = await clockAt(from);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const meter = await stripe.billing.meters.create({display_name: 'Calls', event_name: 'calls', default_aggregation: {formula: 'sum'}});
    const metered = await price(10, {recurring: {interval: 'day', interval_count: 3, usage_type: 'metered', meter: meter.id}});
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: metered.id}], expand: ['latest_invoice']});
    assert.equal(made.status, 'active');
    assert.equal(made.latest_invoice.total, 0);
    await advance(clock, from + day + 60);
    for (const value of ['7', '5'])
        await stripe.billing.meterEvents.create({event_name: 'calls', payload: {stripe_customer_id: customer.id, value}, timestamp: from + day});
    await advance(clock, from + 3 * day + 2 * hour);
    const invoice = (await stripe.invoices.list({subscription: made.id, limit: 1})).data[0];
    assert.equal(invoice.total, 120);
    assert.equal(invoice.lines.data[0].quantity, 12);
    await refused(stripe.subscriptionItems.update(made.items.data[0].id, {quantity: 2}), {statusCode: 400, param: 'quantity'});
});

test('items of their own', async () => {
    const customer = await customerWith('pm_card_visa');
    const [one, two] = [await price(500), await price(700)];
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: one.id}]});
    const added = await stripe.subscriptionItems.create({subscription: made.id, price: two.id, quantity: 3, proration_behavior: 'none'});
    assert.equal(added.quantity, 3);
    assert.equal((await stripe.subscriptionItems.list({subscription: made.id})).data.length, 2);
    const more = await stripe.subscriptionItems.update(added.id, {quantity: 4, metadata: {a: 'b'}});
    assert.deepEqual([more.quantity, more.metadata.a], [4, 'b']);
    assert.deepEqual({...await stripe.subscriptionItems.del(added.id)}, {id: added.id, object: 'subscription_item', deleted: true});
    await refused(stripe.subscriptionItems.retrieve(added.id), {statusCode: 404});
    await refused(stripe.subscriptionItems.del(made.items.data[0].id), {statusCode: 400});
});

test('a pending update waits for its payment', async () => {
    const customer = await customerWith('pm_card_visa');
    const [small, large] = [await price(500), await price(2000)];
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: small.id}]});
    const failing = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', {customer: customer.id});
    await stripe.subscriptions.update(made.id, {default_payment_method: failing.id});
    const items = [{id: made.items.data[0].id, price: large.id}];
    const waiting = await stripe.subscriptions.update(made.id, {
        items, proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete', expand: ['latest_invoice'],
    });
    assert.equal(waiting.status, 'active');
    assert.equal(waiting.items.data[0].price.id, small.id);
    assert.equal(waiting.pending_update.subscription_items[0].price.id, large.id);
    assert.equal(waiting.latest_invoice.status, 'open');
    const good = await stripe.paymentMethods.attach('pm_card_visa', {customer: customer.id});
    await stripe.invoices.pay(waiting.latest_invoice.id, {payment_method: good.id});
    const applied = await stripe.subscriptions.retrieve(made.id);
    assert.equal(applied.pending_update, null);
    assert.equal(applied.items.data[0].price.id, large.id);
});

test('a yearly price in place of a monthly one is billed at once', async () => {
    const clock = await clockAt(utc(2026, 3, 1));
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const monthly = await price(3000);
    const yearly = await price(30000, {recurring: {interval: 'year'}});
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: monthly.id}]});
    await advance(clock, utc(2026, 3, 16));
    const changed = await stripe.subscriptions.update(made.id, {items: [{id: made.items.data[0].id, price: yearly.id}], expand: ['latest_invoice']});
    assert.equal(changed.latest_invoice.total, 30000 - 1500);
    assert.equal(changed.billing_cycle_anchor, utc(2026, 3, 16));
    assert.equal(changed.items.data[0].current_period_end, Date.UTC(2027, 3, 16) / 1000);
});

test('collection pauses; a clock takes its customers along', async () => {
    const clock = await clockAt(start);
    const customer = await customerWith('pm_card_visa', {test_clock: clock.id});
    const {id} = await price(2000);
    const made = await stripe.subscriptions.create({customer: customer.id, items: [{price: id}]});
    await stripe.subscriptions.update(made.id, {pause_collection: {behavior: 'void', resumes_at: utc(2026, 2, 10)}});
    await advance(clock, utc(2026, 1, 28, 12) + 2 * hour);
    assert.equal((await stripe.invoices.list({subscription: made.id, limit: 1})).data[0].status, 'void');
    await advance(clock, utc(2026, 2, 31, 12) + 2 * hour);
    const now = await stripe.subscriptions.retrieve(made.id, {expand: ['latest_invoice']});
    assert.equal(now.pause_collection, null);
    assert.equal(now.latest_invoice.status, 'paid');
    await stripe.testHelpers.testClocks.del(clock.id);
    await refused(stripe.testHelpers.testClocks.retrieve(clock.id), {statusCode: 404});
    assert.equal((await stripe.customers.retrieve(customer.id)).deleted, true);
    assert.equal((await stripe.subscriptions.retrieve(made.id)).status, 'canceled');
});
