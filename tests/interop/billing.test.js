// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subscriptions over their time.
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {advance, billing, clockAt, customerWith, day, eventTypes, hour, price, refused, start, stripe, utc} from './billing.js';

billing();

test('a subscription is paid at once', async () => {
    const customer = await customerWith('pm_card_visa');
    const {id} = await price(2000);
    const subscription = await stripe.subscriptions.create({
        customer: customer.id, items: [{price: id, quantity: 2}],
        expand: ['latest_invoice.payments'],
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

test('a card that must be authenticated leaves the subscription incomplete', async () => {
    const customer = await customerWith('pm_card_authenticationRequired');
    const items = [{price: (await price(700)).id}];
    const made = await stripe.subscriptions.create({customer: customer.id, items, expand: ['latest_invoice']});
    assert.deepEqual([made.status, made.latest_invoice.status, made.latest_invoice.next_payment_attempt], ['incomplete', 'open', null]);
    assert.ok((await eventTypes()).includes('invoice.payment_action_required'));
    await refused(stripe.subscriptions.create({customer: customer.id, items, payment_behavior: 'error_if_incomplete'}),
        {statusCode: 402, code: 'subscription_payment_intent_requires_action'});
});

test('a trial offers a set-up, and takes over its method', async () => {
    const customer = await customerWith(null);
    const trial = await stripe.subscriptions.create({
        customer: customer.id, items: [{price: (await price(700)).id}], trial_period_days: 2, expand: ['pending_setup_intent'],
    });
    assert.equal(trial.pending_setup_intent.status, 'requires_payment_method');
    await stripe.setupIntents.confirm(trial.pending_setup_intent.id, {payment_method: 'pm_card_visa'});
    const after = await stripe.subscriptions.retrieve(trial.id);
    assert.equal(after.pending_setup_intent, null);
    assert.match(after.default_payment_method, /^pm_/);
    assert.ok((await eventTypes()).includes('customer.subscription.trial_will_end')); // shorter than three days
});
