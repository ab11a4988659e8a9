// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of billing share: a sandbox, and what it takes to sell in it.
import assert from 'node:assert/strict';
import {after, before, beforeEach} from 'node:test';

import {Sandbox} from './sandbox.js';

export const hour = 3600;
export const day = 24 * hour;
export const start = Date.UTC(2026, 0, 31, 12) / 1000; // Jan 31: the next months are shorter

export let sandbox;
export let stripe;
let product;

/** A sandbox for the tests of the file that calls this; each begins with an empty one. */
export function billing() {
    before(async () => { sandbox = await Sandbox.start(); });
    after(() => sandbox.stop());
    beforeEach(async () => {
        await sandbox.control('POST', 'reset');
        stripe = sandbox.client();
        product = await stripe.products.create({name: 'Pro'});
    });
}

export const price = (unit_amount, more = {}) => stripe.prices.create({
    product: product.id, currency: 'usd', unit_amount, recurring: {interval: 'month'}, ...more,
});
export const clockAt = frozen_time => stripe.testHelpers.testClocks.create({frozen_time});
export const customerWith = async (card, more = {}) => {
    const customer = await stripe.customers.create({email: 'a@example.com', ...more});
    if (card) {
        const method = await stripe.paymentMethods.attach(card, {customer: customer.id});
        await stripe.customers.update(customer.id, {invoice_settings: {default_payment_method: method.id}});
    }
    return customer;
};
export const advance = async (clock, frozen_time) => {
    assert.equal((await stripe.testHelpers.testClocks.advance(clock.id, {frozen_time})).status, 'advancing');
    const now = await stripe.testHelpers.testClocks.retrieve(clock.id);
    assert.equal(now.status, 'ready');
    assert.equal(now.frozen_time, frozen_time);
};
export const eventTypes = async () => (await stripe.events.list({limit: 100})).data.map(e => e.type).reverse();
export const utc = (...parts) => Date.UTC(...parts) / 1000;
export const refused = async (call, fields) => {
    const error = await call.then(() => assert.fail('not refused'), e => e);
    for (const [name, value] of Object.entries(fields))
        assert.equal(error[name], value, `${name}: ${error.message}`);
    return error;
};
