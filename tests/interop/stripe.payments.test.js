// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The test cards of Stripe, payments by them, and money given back.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import Stripe from 'stripe';

import {Sandbox} from './sandbox.js';
import {assertAmong, assertHappened, declined, invalid, missing, refusal, Shop} from './shop.js';

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

/** A payment by the customer's default method, at once. */
function pay(customer, amount, parameters = {}) {
    return stripe.paymentIntents.create({
        amount, currency: 'usd', customer: customer.id, payment_method: customer.invoice_settings.default_payment_method,
        confirm: true, off_session: true, ...parameters});
}

for (const [id, brand, last4] of [['pm_card_visa', 'visa', '4242'], ['pm_card_mastercard', 'mastercard', '4444'], ['pm_card_amex', 'amex', '0005']])
    test(`${id} attaches as a method of its own, and pays`, async () => {
        const customer = await shop.customer(id);
        const method = await stripe.paymentMethods.retrieve(customer.invoice_settings.default_payment_method);
        assert.match(method.id, /^pm_\w+$/);
        assert.notEqual(method.id, id);
        assert.deepEqual([method.type, method.customer, method.card.brand, method.card.last4], ['card', customer.id, brand, last4]);
        const intent = await pay(customer, 1500);
        assert.deepEqual([intent.status, intent.amount_received, intent.customer], ['succeeded', 1500, customer.id]);
        const charge = await stripe.charges.retrieve(intent.latest_charge);
        assert.deepEqual([charge.status, charge.paid, charge.captured, charge.amount, charge.payment_intent, charge.payment_method_details.card.last4],
            ['succeeded', true, true, 1500, intent.id, last4]);
    });

for (const [id, code, reason] of [
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
    ['pm_card_visa_chargeDeclinedVelocityLimitExceeded', 'card_declined', 'card_velocity_exceeded'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', undefined],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', undefined],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', undefined],
])
    test(`${id} cannot be attached, and does not pay`, async () => {
        const expected = {...declined, code, ...reason && {decline_code: reason}};
        const customer = await shop.customer(null);
        await refusal(stripe.paymentMethods.attach(id, {customer: customer.id}), expected);
        assert.deepEqual((await stripe.customers.listPaymentMethods(customer.id)).data, []);
        const error = await refusal(stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method: id, confirm: true, off_session: true}), expected);
        assert.ok(error instanceof Stripe.errors.StripeCardError);
        assert.ok(error.message);
        const intent = await stripe.paymentIntents.retrieve(error.payment_intent.id);
        assert.deepEqual([intent.status, intent.last_payment_error.code], ['requires_payment_method', code]);
        const charge = await stripe.charges.retrieve(error.raw.charge ?? intent.latest_charge);
        assert.deepEqual([charge.status, charge.paid, charge.failure_code], ['failed', false, code]);
        assert.deepEqual((await stripe.charges.list()).data.map(one => one.id), [charge.id]);
    });

test('pm_card_chargeCustomerFail attaches, and is declined when charged', async () => {
    const customer = await shop.customer('pm_card_chargeCustomerFail');
    const {types} = await shop.during(() => refusal(pay(customer, 100), {...declined, code: 'card_declined', decline_code: 'generic_decline'}));
    assertHappened(types, ['payment_intent.created', 'payment_intent.payment_failed', 'charge.failed']);
});

test('pm_card_authenticationRequired asks on session, and is declined off session', async () => {
    const customer = await shop.customer('pm_card_authenticationRequired');
    const error = await refusal(pay(customer, 100), {...declined, code: 'authentication_required'});
    assert.equal(error.payment_intent.status, 'requires_payment_method');
    const intent = await pay(customer, 100, {off_session: undefined, automatic_payment_methods: {enabled: true, allow_redirects: 'never'}});
    assert.equal(intent.status, 'requires_action');
    assert.ok(intent.next_action);
    assertAmong((await shop.events()).map(event => event.type), ['payment_intent.requires_action']);
});

test('a method belongs to one customer, and ends when it is detached', async () => {
    const [one, two] = [await shop.customer(), await shop.customer(null)];
    const method = one.invoice_settings.default_payment_method;
    await refusal(stripe.paymentMethods.attach(method, {customer: two.id}), invalid);
    const {answer, types} = await shop.during(() => stripe.paymentMethods.detach(method));
    assert.equal(answer.customer, null);
    assertAmong(types, ['payment_method.detached']);
    for (const {id} of [one, two])
        await refusal(stripe.paymentMethods.attach(method, {customer: id}), invalid);
    await refusal(stripe.paymentMethods.detach(method), invalid);
    assert.equal((await stripe.customers.retrieve(one.id)).invoice_settings.default_payment_method, null);
    await refusal(stripe.customers.update(two.id, {invoice_settings: {default_payment_method: method}}), invalid);
});

test('methods are listed, changed and found by customer', async () => {
    const customer = await shop.customer();
    const second = await stripe.paymentMethods.attach('pm_card_mastercard', {customer: customer.id});
    const listed = await stripe.paymentMethods.list({customer: customer.id, type: 'card'});
    assert.deepEqual(listed.data.map(one => one.card.brand), ['mastercard', 'visa']);
    assert.equal((await stripe.customers.retrievePaymentMethod(customer.id, second.id)).id, second.id);
    const changed = await stripe.paymentMethods.update(second.id, {billing_details: {name: 'J. Rosen'}, card: {exp_year: 2039}, metadata: {a: '1'}});
    assert.deepEqual([changed.billing_details.name, changed.card.exp_year, changed.metadata.a], ['J. Rosen', 2039, '1']);
    assert.equal((await stripe.customers.listPaymentMethods(customer.id, {limit: 1})).has_more, true);
});

test('setup intents: made, confirmed, cancelled', async () => {
    const customer = await shop.customer(null);
    const {answer: intent, types} = await shop.during(() => stripe.setupIntents.create({
        customer: customer.id, payment_method: 'pm_card_visa', confirm: true, usage: 'off_session', automatic_payment_methods: {enabled: true, allow_redirects: 'never'}}));
    assert.equal(intent.status, 'succeeded');
    assertAmong(types, ['setup_intent.created', 'setup_intent.succeeded', 'payment_method.attached']);
    assert.deepEqual((await stripe.customers.listPaymentMethods(customer.id)).data.map(one => one.id), [intent.payment_method]);
    const waiting = await stripe.setupIntents.create({customer: customer.id});
    assert.equal(waiting.status, 'requires_payment_method');
    await refusal(stripe.setupIntents.confirm(waiting.id, {payment_method: 'pm_card_visa_chargeDeclined', return_url: 'https://a.example/'}), {...declined, code: 'card_declined'});
    assert.equal((await stripe.setupIntents.cancel(waiting.id)).status, 'canceled');
    await refusal(stripe.setupIntents.confirm(waiting.id, {payment_method: 'pm_card_visa'}), invalid);
});

test('an intent goes its way step by step', async () => {
    const customer = await shop.customer();
    const intent = await stripe.paymentIntents.create({amount: 900, currency: 'eur', customer: customer.id, metadata: {order: '7'}});
    assert.deepEqual([intent.status, intent.amount, intent.currency, intent.latest_charge], ['requires_payment_method', 900, 'eur', null]);
    assert.match(intent.client_secret, new RegExp(`^${intent.id}_secret_`));
    const changed = await stripe.paymentIntents.update(intent.id, {amount: 1000, payment_method: 'pm_card_visa'});
    assert.deepEqual([changed.status, changed.amount, changed.metadata.order], ['requires_confirmation', 1000, '7']);
    const done = await stripe.paymentIntents.confirm(intent.id, {return_url: 'https://a.example/'});
    assert.equal(done.status, 'succeeded');
    await refusal(stripe.paymentIntents.confirm(intent.id), {...invalid, code: 'payment_intent_unexpected_state'});
    await refusal(stripe.paymentIntents.cancel(intent.id), {...invalid, code: 'payment_intent_unexpected_state'});
    await refusal(stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method_types: ['card']}), {...invalid, code: 'parameter_unknown'});
    await refusal(stripe.paymentIntents.create({amount: -1, currency: 'usd'}), invalid);
    await refusal(stripe.paymentIntents.create({amount: 100, currency: 'xxy'}), invalid);
});

test('an authorisation is captured once, in part, or let go', async () => {
    const customer = await shop.customer();
    const held = await pay(customer, 1000, {capture_method: 'manual'});
    assert.deepEqual([held.status, held.amount_capturable, held.amount_received], ['requires_capture', 1000, 0]);
    await refusal(stripe.paymentIntents.capture(held.id, {amount_to_capture: 1001}), invalid);
    const {answer: taken, types} = await shop.during(() => stripe.paymentIntents.capture(held.id, {amount_to_capture: 600}));
    assert.deepEqual([taken.status, taken.amount_received], ['succeeded', 600]);
    assertAmong(types, ['charge.captured', 'payment_intent.succeeded']);
    await refusal(stripe.paymentIntents.capture(held.id), {...invalid, code: 'payment_intent_unexpected_state'});
    const other = await pay(customer, 1000, {capture_method: 'manual'});
    const dropped = await stripe.paymentIntents.cancel(other.id, {cancellation_reason: 'abandoned'});
    assert.deepEqual([dropped.status, dropped.cancellation_reason], ['canceled', 'abandoned']);
});

test('a refund of all, of parts, and never of more', async () => {
    const customer = await shop.customer();
    const whole = await pay(customer, 1000);
    const {answer: refund, types, events} = await shop.during(() => stripe.refunds.create({payment_intent: whole.id, reason: 'requested_by_customer'}));
    assert.deepEqual([refund.amount, refund.status, refund.reason, refund.payment_intent], [1000, 'succeeded', 'requested_by_customer', whole.id]);
    assertAmong(types, ['refund.created', 'charge.refunded']);
    assert.equal(events.find(event => event.type === 'charge.refunded').data.object.amount_refunded, 1000);
    const charge = await stripe.charges.retrieve(whole.latest_charge);
    assert.deepEqual([charge.refunded, charge.amount_refunded], [true, 1000]);
    await refusal(stripe.refunds.create({payment_intent: whole.id}), {...invalid, code: 'charge_already_refunded'});

    const parts = await pay(customer, 1000);
    await stripe.refunds.create({charge: parts.latest_charge, amount: 300});
    await refusal(stripe.refunds.create({charge: parts.latest_charge, amount: 701}), invalid);
    const rest = await stripe.refunds.create({charge: parts.latest_charge});
    assert.equal(rest.amount, 700);
    assert.equal((await stripe.charges.retrieve(parts.latest_charge)).refunded, true);
    assert.deepEqual((await stripe.refunds.list({charge: parts.latest_charge})).data.map(one => one.amount), [700, 300]);
    await refusal(stripe.refunds.create({charge: parts.latest_charge, reason: 'mood'}), {...invalid, param: 'reason'});
    await refusal(stripe.refunds.create({}), invalid);
    const {types: updated} = await shop.during(() => stripe.refunds.update(rest.id, {metadata: {a: '1'}}));
    assertAmong(updated, ['refund.updated']);
});

test('an unpaid intent gives nothing back', async () => {
    const intent = await stripe.paymentIntents.create({amount: 100, currency: 'usd'});
    await refusal(stripe.refunds.create({payment_intent: intent.id}), invalid);
});

test('a deleted customer stays as its trace, and takes no more', async () => {
    const customer = await shop.customer();
    const {answer, types} = await shop.during(() => stripe.customers.del(customer.id));
    assert.deepEqual({...answer}, {id: customer.id, object: 'customer', deleted: true});
    assertAmong(types, ['customer.deleted']);
    assert.equal((await stripe.customers.retrieve(customer.id)).deleted, true);
    assert.deepEqual((await stripe.customers.list()).data, []);
    await refusal(stripe.customers.update(customer.id, {name: 'x'}), missing);
    await refusal(pay(customer, 100), invalid);
});

test('a customer balance: credit is negative, and every step is on record', async () => {
    const customer = await shop.customer(null, {balance: -300});
    const step = await stripe.customers.createBalanceTransaction(customer.id, {amount: 500, currency: 'usd', description: 'Fee'});
    assert.deepEqual([step.amount, step.ending_balance], [500, 200]);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, 200);
    assert.deepEqual((await stripe.customers.listBalanceTransactions(customer.id)).data.map(one => one.amount), [500, -300]);
    assert.equal((await stripe.customers.retrieveBalanceTransaction(customer.id, step.id)).id, step.id);
});

test('tax ids of a customer', async () => {
    const customer = await shop.customer(null);
    const made = await stripe.customers.createTaxId(customer.id, {type: 'eu_vat', value: 'DE123456789'});
    assert.deepEqual((await stripe.customers.listTaxIds(customer.id)).data.map(one => one.value), ['DE123456789']);
    assert.equal((await stripe.customers.deleteTaxId(customer.id, made.id)).deleted, true);
    await refusal(stripe.customers.createTaxId(customer.id, {type: 'moon_vat', value: '1'}), {...invalid, param: 'type'});
});

test('events of customers and methods', async () => {
    const made = await shop.during(() => stripe.customers.create({name: 'A'}));
    assert.deepEqual(made.types, ['customer.created']);
    const {id} = made.answer;
    const changed = await shop.during(() => stripe.customers.update(id, {name: 'B', metadata: {a: '1'}}));
    assert.deepEqual(changed.types, ['customer.updated']);
    const [event] = changed.events;
    assert.deepEqual([event.data.object.name, event.data.previous_attributes.name, event.api_version, event.livemode, event.pending_webhooks],
        ['B', 'A', '2026-10-28.endive', false, 0]);
    assert.deepEqual(Object.keys(event.data.previous_attributes).sort(), ['metadata', 'name']);
    assert.match(event.request.id, /^req_/);
    assert.match(event.request.idempotency_key, /^stripe-node-retry-/);
    assert.equal(made.events[0].data.previous_attributes, undefined);
    const attached = await shop.during(() => stripe.paymentMethods.attach('pm_card_visa', {customer: id}));
    assert.deepEqual(attached.types, ['payment_method.attached']);
    const paid = await shop.during(() => stripe.paymentIntents.create(
        {amount: 100, currency: 'usd', customer: id, payment_method: attached.answer.id, confirm: true, off_session: true}));
    assertHappened(paid.types, ['payment_intent.created', 'payment_intent.succeeded', 'charge.succeeded']);
});
