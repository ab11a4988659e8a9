// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, their payment methods, and money: by the official SDK, each answer checked against the schemas.
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

const types = async () => (await stripe.events.list({limit: 100})).data.map(event => event.type).reverse();

/** A customer with a card of its own, which pays. */
async function customerWith(card = 'pm_card_visa', more = {}) {
    const customer = await stripe.customers.create({email: 'jenny@example.com', ...more});
    const method = await stripe.paymentMethods.attach(card, {customer: customer.id});
    await stripe.customers.update(customer.id, {invoice_settings: {default_payment_method: method.id}});
    return {customer: customer.id, method: method.id};
}

test('a customer: made, changed, listed, deleted', async () => {
    const customer = await stripe.customers.create({
        name: 'Jenny Rosen', email: 'jenny@example.com', phone: '+49 30 1', description: 'First',
        address: {line1: 'Street 1', city: 'Berlin', country: 'DE'}, preferred_locales: ['de', 'en'], tax_exempt: 'reverse',
        shipping: {name: 'Jenny', address: {line1: 'Street 2'}}, metadata: {a: '1'}, balance: -500,
        tax_id_data: [{type: 'eu_vat', value: 'DE123456789'}]});
    assert.equal(customer.balance, -500);
    assert.deepEqual({...customer.address}, {line1: 'Street 1', city: 'Berlin', country: 'DE', line2: null, postal_code: null, state: null});
    assert.equal(customer.subscriptions, undefined);
    const changed = await stripe.customers.update(customer.id, {
        shipping: '', tax_exempt: '', address: {city: 'Hamburg'}, metadata: {a: '', b: '2'}, expand: ['tax_ids', 'sources', 'subscriptions']});
    assert.equal(changed.shipping, null);
    assert.equal(changed.tax_exempt, 'none');
    assert.equal(changed.address.city, 'Hamburg');
    assert.equal(changed.address.line1, 'Street 1');
    assert.deepEqual(changed.metadata, {b: '2'});
    assert.equal(changed.tax_ids.data[0].value, 'DE123456789');
    assert.deepEqual(changed.sources.data, []);
    assert.deepEqual((await stripe.customers.list({email: 'jenny@example.com'})).data.map(c => c.id), [customer.id]);
    assert.deepEqual((await stripe.customers.list({email: 'other@example.com'})).data, []);

    assert.deepEqual({...await stripe.customers.del(customer.id)}, {id: customer.id, object: 'customer', deleted: true});
    assert.equal((await stripe.customers.retrieve(customer.id)).deleted, true);
    await assert.rejects(stripe.customers.update(customer.id, {name: 'x'}), {statusCode: 404, code: 'resource_missing', param: 'id'});
    await assert.rejects(stripe.paymentIntents.create({amount: 100, currency: 'usd', customer: customer.id}),
        {statusCode: 400, code: 'resource_missing', param: 'customer'});
});

test('a customer comes with a card, and leaves its payments behind', async () => {
    const customer = await stripe.customers.create({payment_method: 'pm_card_visa', invoice_settings: {default_payment_method: 'pm_card_visa'}});
    const method = customer.invoice_settings.default_payment_method;
    assert.deepEqual((await stripe.paymentMethods.list({customer: customer.id})).data.map(m => m.id), [method]);
    const intent = await stripe.paymentIntents.create({amount: 100, currency: 'usd', customer: customer.id, payment_method: method, confirm: true});
    await stripe.customers.del(customer.id);
    const charge = await stripe.charges.retrieve(intent.latest_charge, {expand: ['customer']});
    assert.deepEqual({...charge.customer}, {id: customer.id, object: 'customer', deleted: true});
});

test('a balance is a sum of its transactions', async () => {
    const {id} = await stripe.customers.create({});
    await stripe.customers.createBalanceTransaction(id, {amount: -1000, currency: 'eur', description: 'Gift'});
    const second = await stripe.customers.createBalanceTransaction(id, {amount: 300, currency: 'eur'});
    assert.equal(second.ending_balance, -700);
    await stripe.customers.update(id, {balance: 0});
    assert.deepEqual((await stripe.customers.listBalanceTransactions(id)).data.map(t => t.amount), [700, 300, -1000]);
    await assert.rejects(stripe.customers.createBalanceTransaction(id, {amount: 1, currency: 'usd'}), {statusCode: 400, param: 'currency'});
    const changed = await stripe.customers.updateBalanceTransaction(id, second.id, {description: 'Fee'});
    assert.equal((await stripe.customers.retrieveBalanceTransaction(id, changed.id)).description, 'Fee');
});

test('payment methods belong to one customer, for life', async () => {
    const {customer, method} = await customerWith();
    const other = await stripe.customers.create({});
    assert.match(method, /^pm_(?!card)/);
    await assert.rejects(stripe.paymentMethods.attach(method, {customer: other.id}), {statusCode: 400});
    await assert.rejects(stripe.customers.update(other.id, {invoice_settings: {default_payment_method: method}}), {statusCode: 400});
    assert.deepEqual((await stripe.paymentMethods.list({customer, type: 'card'})).data.map(m => m.id), [method]);
    assert.deepEqual((await stripe.customers.listPaymentMethods(customer)).data.map(m => m.card.last4), ['4242']);
    assert.equal((await stripe.customers.retrievePaymentMethod(customer, method)).id, method);
    const changed = await stripe.paymentMethods.update(method, {card: {exp_year: 2050}, billing_details: {name: 'J', address: {city: 'Berlin'}}});
    assert.equal(changed.card.exp_year, 2050);
    assert.equal(changed.billing_details.address.city, 'Berlin');

    const detached = await stripe.paymentMethods.detach(method);
    assert.equal(detached.customer, null);
    assert.equal((await stripe.customers.retrieve(customer)).invoice_settings.default_payment_method, null);
    await assert.rejects(stripe.paymentMethods.attach(method, {customer}), {statusCode: 400});
    await assert.rejects(stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method: method, confirm: true}), {statusCode: 400});
});

for (const [card, code, declineCode] of [
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
    ['pm_card_visa_chargeDeclinedVelocityLimitExceeded', 'card_declined', 'card_velocity_exceeded'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error']])
    test(`${card} can neither be attached nor charged`, async () => {
        const customer = await stripe.customers.create({});
        await assert.rejects(stripe.paymentMethods.attach(card, {customer: customer.id}),
            {type: 'StripeCardError', statusCode: 402, code, decline_code: declineCode});
        await assert.rejects(stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method: card, confirm: true}),
            {type: 'StripeCardError', statusCode: 402, code, decline_code: declineCode});
    });

test('a payment that goes through', async () => {
    const {customer, method} = await customerWith();
    const intent = await stripe.paymentIntents.create({
        amount: 2000, currency: 'eur', customer, payment_method: method, confirm: true, off_session: true,
        description: 'Tea', metadata: {order: '7'}, expand: ['latest_charge.balance_transaction', 'customer', 'payment_method']});
    assert.equal(intent.status, 'succeeded');
    assert.equal(intent.amount_received, 2000);
    assert.equal(intent.customer.id, customer);
    assert.equal(intent.payment_method.id, method);
    assert.equal(intent.latest_charge.description, 'Tea');
    assert.deepEqual(intent.latest_charge.metadata, {order: '7'});
    assert.equal(intent.latest_charge.balance_transaction.net, 2000 - 58 - 30);
    const paid = (await types()).slice(-3);
    assert.deepEqual(paid, ['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded']);
    assert.equal((await stripe.balance.retrieve()).pending[0].amount, 2000 - 88);
    await assert.rejects(stripe.paymentIntents.confirm(intent.id), {statusCode: 400, code: 'payment_intent_unexpected_state'});
    await assert.rejects(stripe.paymentIntents.cancel(intent.id), {statusCode: 400, code: 'payment_intent_unexpected_state'});
});

test('a decline leaves the intent waiting, with its failed charge', async () => {
    const {customer, method} = await customerWith('pm_card_chargeCustomerFail');
    const refused = await stripe.paymentIntents.create({amount: 2000, currency: 'usd', customer, payment_method: method, confirm: true})
        .then(() => assert.fail('paid'), error => error);
    assert.equal(refused.decline_code, 'generic_decline');
    assert.equal(refused.payment_method.id, method);
    const intent = await stripe.paymentIntents.retrieve(refused.payment_intent.id, {expand: ['latest_charge']});
    assert.equal(intent.status, 'requires_payment_method');
    assert.equal(intent.last_payment_error.decline_code, 'generic_decline');
    assert.equal(intent.last_payment_error.payment_method.id, method);
    assert.equal(intent.latest_charge.status, 'failed');
    assert.equal(intent.latest_charge.id, refused.charge);
    assert.deepEqual((await types()).slice(-3), ['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed']);
    const paid = await stripe.paymentIntents.confirm(intent.id, {payment_method: 'pm_card_visa'});
    assert.equal(paid.status, 'succeeded');
    assert.equal(paid.last_payment_error, null);
});

test('an idempotency key keeps a decline, and the intent it made', async () => {
    const create = () => stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method: 'pm_card_visa_chargeDeclined', confirm: true},
        {idempotencyKey: 'once'}).then(() => assert.fail('paid'), error => error.payment_intent.id);
    assert.equal(await create(), await create());
    assert.equal((await stripe.paymentIntents.list()).data.length, 1);
});

test('authentication: on session by a page, off session not at all', async () => {
    const {customer, method} = await customerWith('pm_card_authenticationRequired');
    const payment = {amount: 1000, currency: 'usd', customer, payment_method: method, confirm: true};
    await assert.rejects(stripe.paymentIntents.create({...payment, off_session: true}),
        {statusCode: 402, code: 'authentication_required', decline_code: 'authentication_required'});
    await assert.rejects(stripe.paymentIntents.create({...payment, error_on_requires_action: true}), {statusCode: 402});

    const intent = await stripe.paymentIntents.create({...payment, return_url: 'https://shop.example/back?x=1'});
    assert.equal(intent.status, 'requires_action');
    assert.equal(intent.next_action.type, 'redirect_to_url');
    const back = await decide(intent.next_action.redirect_to_url.url, 'approve');
    assert.equal(back.searchParams.get('payment_intent'), intent.id);
    assert.equal(back.searchParams.get('payment_intent_client_secret'), intent.client_secret);
    assert.equal(back.searchParams.get('redirect_status'), 'succeeded');
    assert.equal(back.searchParams.get('x'), '1');
    const paid = await stripe.paymentIntents.retrieve(intent.id, {expand: ['latest_charge']});
    assert.equal(paid.status, 'succeeded');
    assert.equal(paid.latest_charge.payment_method_details.card.three_d_secure.result, 'authenticated');
    assert.ok((await types()).includes('payment_intent.requires_action'));

    const refused = await stripe.paymentIntents.create({...payment, return_url: 'https://shop.example/back'});
    assert.equal((await decide(refused.next_action.redirect_to_url.url, 'deny')).searchParams.get('redirect_status'), 'failed');
    const failed = await stripe.paymentIntents.retrieve(refused.id);
    assert.equal(failed.status, 'requires_payment_method');
    assert.equal(failed.last_payment_error.code, 'payment_intent_authentication_failure');
    assert.equal((await stripe.paymentIntents.create(payment)).next_action.type, 'use_stripe_sdk');
});

test('authorise, capture a part, or let go', async () => {
    const authorise = () => stripe.paymentIntents.create({amount: 5000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true, capture_method: 'manual'});
    const intent = await authorise();
    assert.equal(intent.status, 'requires_capture');
    assert.equal(intent.amount_capturable, 5000);
    await assert.rejects(stripe.paymentIntents.capture(intent.id, {amount_to_capture: 6000}), {statusCode: 400, code: 'amount_too_large'});
    const captured = await stripe.paymentIntents.capture(intent.id, {amount_to_capture: 3000, expand: ['latest_charge']});
    assert.equal(captured.status, 'succeeded');
    assert.equal(captured.amount_received, 3000);
    assert.equal(captured.latest_charge.amount_captured, 3000);
    await assert.rejects(stripe.refunds.create({payment_intent: intent.id, amount: 3001}), {statusCode: 400, param: 'amount'});

    const let_go = await stripe.paymentIntents.cancel((await authorise()).id, {cancellation_reason: 'abandoned', expand: ['latest_charge']});
    assert.equal(let_go.status, 'canceled');
    assert.equal(let_go.cancellation_reason, 'abandoned');
    assert.equal(let_go.latest_charge.refunded, true);
    await assert.rejects(stripe.paymentIntents.capture(let_go.id), {statusCode: 400, code: 'payment_intent_unexpected_state'});
});

test('an intent waits, changes, and is paid', async () => {
    const intent = await stripe.paymentIntents.create({amount: 1000, currency: 'usd'});
    assert.equal(intent.status, 'requires_payment_method');
    await assert.rejects(stripe.paymentIntents.confirm(intent.id), {statusCode: 400, code: 'payment_intent_unexpected_state'});
    const changed = await stripe.paymentIntents.update(intent.id, {amount: 1500, payment_method: 'pm_card_mastercard', metadata: {a: '1'}});
    assert.equal(changed.status, 'requires_confirmation');
    assert.equal((await stripe.paymentIntents.confirm(intent.id)).amount_received, 1500);
    await assert.rejects(stripe.paymentIntents.update(intent.id, {amount: 1}), {statusCode: 400});
    assert.equal((await stripe.paymentIntents.update(intent.id, {description: 'Late'})).description, 'Late');
    await assert.rejects(stripe.paymentIntents.create({amount: 49, currency: 'usd'}), {code: 'amount_too_small', param: 'amount'});
    await assert.rejects(stripe.paymentIntents.create({amount: 0, currency: 'usd'}), {code: 'parameter_invalid_integer', param: 'amount'});
    await assert.rejects(stripe.paymentIntents.create({amount: 1000, currency: 'usd', payment_method_types: ['card']}),
        {code: 'parameter_unknown', param: 'payment_method_types'});
});

test('setup intents make a card the customer\'s', async () => {
    const {id: customer} = await stripe.customers.create({});
    const intent = await stripe.setupIntents.create({customer, payment_method: 'pm_card_visa', confirm: true, expand: ['latest_attempt', 'payment_method']});
    assert.equal(intent.status, 'succeeded');
    assert.equal(intent.latest_attempt.status, 'succeeded');
    assert.equal((await stripe.paymentMethods.retrieve(intent.payment_method.id)).customer, customer);
    await assert.rejects(stripe.setupIntents.create({customer, payment_method: 'pm_card_visa_chargeDeclined', confirm: true}), {statusCode: 402, code: 'card_declined'});
    await assert.rejects(stripe.setupIntents.cancel(intent.id), {code: 'setup_intent_unexpected_state'});

    const waiting = await stripe.setupIntents.create({customer, payment_method: 'pm_card_authenticationRequired', confirm: true, return_url: 'https://a.example/'});
    assert.equal(waiting.status, 'requires_action');
    const back = await decide(waiting.next_action.redirect_to_url.url, 'approve');
    assert.equal(back.searchParams.get('setup_intent'), waiting.id);
    assert.equal((await stripe.setupIntents.retrieve(waiting.id)).status, 'succeeded');
    assert.equal((await stripe.paymentMethods.list({customer})).data.length, 2);
    assert.deepEqual((await stripe.setupAttempts.list({setup_intent: waiting.id})).data.map(a => a.status), ['succeeded', 'requires_action']);
    assert.ok((await types()).filter(type => type.startsWith('setup_intent')).includes('setup_intent.setup_failed'));
});

test('cards by number and by token', async () => {
    const year = new Date().getFullYear() + 2;
    const method = await stripe.paymentMethods.create({type: 'card', card: {number: '4000 0000 0000 9995', exp_month: 1, exp_year: year, cvc: '123'}});
    await assert.rejects(stripe.paymentIntents.create({amount: 100, currency: 'usd', payment_method: method.id, confirm: true}), {decline_code: 'insufficient_funds'});
    assert.equal((await stripe.paymentMethods.create({type: 'card', card: {token: 'tok_mastercard'}})).card.brand, 'mastercard');
    const card = more => stripe.paymentMethods.create({type: 'card', card: {number: '4242424242424242', exp_month: 1, exp_year: year, ...more}});
    await assert.rejects(card({number: '4242424242424241'}), {statusCode: 402, code: 'incorrect_number', param: 'card[number]'});
    await assert.rejects(card({exp_year: 2020}), {statusCode: 402, code: 'invalid_expiry_year'});
    await assert.rejects(card({exp_month: 13}), {statusCode: 402, code: 'invalid_expiry_month'});
    await assert.rejects(stripe.paymentMethods.retrieve('pm_nothing'), {statusCode: 404, code: 'resource_missing'});
    await assert.rejects(stripe.paymentMethods.create({type: 'card', card: {number: '4242424242424242', exp_month: 1, exp_year: year, colour: 'red'}}),
        {code: 'parameter_unknown', param: 'card[colour]'});
    const debit = await stripe.paymentMethods.create({type: 'sepa_debit', sepa_debit: {iban: 'DE89370400440532013000'}, billing_details: {name: 'J', email: 'j@example.com'}});
    assert.equal(debit.sepa_debit.last4, '3000');
});

test('old-style cards still pay', async () => {
    const customer = await stripe.customers.create({source: 'tok_visa'});
    assert.match(customer.default_source, /^card_/);
    const second = await stripe.customers.createSource(customer.id, {source: 'tok_amex'});
    assert.equal((await stripe.customers.listSources(customer.id)).data.length, 2);
    const charge = await stripe.charges.create({amount: 500, currency: 'usd', customer: customer.id});
    assert.equal(charge.paid, true);
    assert.equal((await stripe.customers.deleteSource(customer.id, customer.default_source)).deleted, true);
    assert.equal((await stripe.customers.retrieve(customer.id)).default_source, second.id);
    await assert.rejects(stripe.charges.create({amount: 500, currency: 'usd', source: 'tok_chargeDeclined'}), {statusCode: 402, code: 'card_declined'});
});

test('refunds never exceed the charge', async () => {
    const {latest_charge: charge, id} = await stripe.paymentIntents.create({amount: 1000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true});
    const part = await stripe.refunds.create({payment_intent: id, amount: 400, reason: 'requested_by_customer', expand: ['balance_transaction']});
    assert.equal(part.status, 'succeeded');
    assert.equal(part.balance_transaction.amount, -400);
    await assert.rejects(stripe.refunds.create({charge, amount: 601}), {statusCode: 400, param: 'amount'});
    assert.equal((await stripe.refunds.create({charge})).amount, 600);
    await assert.rejects(stripe.refunds.create({charge}), {statusCode: 400, code: 'charge_already_refunded'});
    const refunded = await stripe.charges.retrieve(charge, {expand: ['refunds']});
    assert.equal(refunded.refunded, true);
    assert.deepEqual(refunded.refunds.data.map(r => r.amount), [600, 400]);
    assert.deepEqual((await types()).slice(-6), ['refund.created', 'charge.refunded', 'refund.updated', 'refund.created', 'charge.refunded', 'refund.updated']);
    assert.equal((await stripe.refunds.update(part.id, {metadata: {a: '1'}})).metadata.a, '1');
});
