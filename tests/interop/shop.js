// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What scenarios at Stripe begin with: customers that can pay, prices, clocks; and what came of a call: events, a refusal.
import assert from 'node:assert/strict';

export const day = 86400;
export const now = () => Math.floor(Date.now() / 1000);

/** The error of a call that has to fail, held against what is known of it. */
export async function refusal(call, expected = {}) {
    const error = await call.then(answer => assert.fail(`not refused: ${JSON.stringify(answer).slice(0, 300)}`), e => e);
    for (const [name, value] of Object.entries(expected))
        if (value instanceof RegExp)
            assert.match(String(error[name]), value, `${name} of ${error.message}`);
        else
            assert.equal(error[name], value, `${name} of ${error.message}`);
    return error;
}

export const invalid = {type: 'StripeInvalidRequestError', statusCode: 400};
export const missing = {type: 'StripeInvalidRequestError', statusCode: 404, code: 'resource_missing'};
export const declined = {type: 'StripeCardError', statusCode: 402};

export class Shop {
    constructor(stripe) {
        this.stripe = stripe;
    }

    /** A customer whose default payment method is the card; without a card, a bare one. */
    async customer(card = 'pm_card_visa', parameters = {}) {
        const customer = await this.stripe.customers.create({email: 'jenny@shop.example', name: 'Jenny Rosen', ...parameters});
        return card ? this.pays(customer.id, card) : customer;
    }

    /** The customer with another default payment method. */
    async pays(customer, card) {
        const {id} = await this.stripe.paymentMethods.attach(card, {customer});
        return this.stripe.customers.update(customer, {invoice_settings: {default_payment_method: id}});
    }

    price(unit_amount, parameters = {}) {
        return this.stripe.prices.create({
            unit_amount, currency: 'usd', recurring: {interval: 'month'}, ...parameters.product ? {} : {product_data: {name: 'Plan'}}, ...parameters});
    }

    /** A subscription of one item to a price of its own. */
    async subscription(customer, unit_amount, parameters = {}) {
        const price = await this.price(unit_amount);
        return this.stripe.subscriptions.create({customer: customer.id, items: [{price: price.id}], ...parameters});
    }

    clock(frozen_time = now()) {
        return this.stripe.testHelpers.testClocks.create({frozen_time});
    }

    /** Moves a clock and waits for it. */
    async advance(clock, frozen_time) {
        let seen = await this.stripe.testHelpers.testClocks.advance(clock.id, {frozen_time});
        for (let i = 0; i < 200 && seen.status === 'advancing'; ++i) {
            await new Promise(resolve => setTimeout(resolve, 10));
            seen = await this.stripe.testHelpers.testClocks.retrieve(clock.id);
        }
        assert.deepEqual([seen.status, seen.frozen_time], ['ready', frozen_time]);
        return seen;
    }

    /** The invoice of a subscription, expanded so that its payments can be seen. */
    latestInvoice(subscription) {
        return this.stripe.invoices.retrieve(subscription.latest_invoice, {expand: ['payments.data.payment.payment_intent']});
    }

    async events(options = {}) {
        return (await this.stripe.events.list({limit: 100, ...options}).autoPagingToArray({limit: 10000})).reverse();
    }

    /** What a step does: {answer, events, types}, oldest first. */
    async during(step) {
        const before = (await this.events()).length;
        const answer = await step();
        const events = (await this.events()).slice(before);
        return {answer, events, types: events.map(event => event.type)};
    }
}

/** Each of them once, in whatever order: the rules promise no order. */
export function assertHappened(types, wanted) {
    assert.deepEqual([...types].sort(), [...wanted].sort());
}

/** Those of them that are wanted, whatever else came. */
export function assertAmong(types, wanted) {
    assert.deepEqual(wanted.filter(type => !types.includes(type)), [], `missing among ${types.join(', ')}`);
}
