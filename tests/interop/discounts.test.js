// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coupons, promotion codes, tax rates and meters: by the official SDK, each answer checked against the schemas.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';

let sandbox;
let stripe;
let now;
before(async () => { sandbox = await Sandbox.start(); });
after(() => sandbox.stop());
beforeEach(async () => {
    await sandbox.control('POST', 'reset');
    stripe = sandbox.client();
    now = (await sandbox.control('GET', 'clock')).now;
});

test('coupons: one kind of discount, for a while', async () => {
    const percent = await stripe.coupons.create({percent_off: 12.5, duration: 'repeating', duration_in_months: 3, name: 'Spring', id: 'SPRING'});
    assert.equal(percent.id, 'SPRING');
    assert.equal(percent.valid, true);
    const amount = await stripe.coupons.create({amount_off: 500, currency: 'EUR', currency_options: {usd: {amount_off: 550}}, expand: ['currency_options']});
    assert.equal(amount.currency, 'eur');
    assert.equal(amount.duration, 'once');
    assert.deepEqual(Object.keys(amount.currency_options).sort(), ['eur', 'usd']);
    const changed = await stripe.coupons.update('SPRING', {name: 'Summer', metadata: {a: '1'}});
    assert.equal(changed.name, 'Summer');
    assert.deepEqual((await stripe.coupons.list()).data.map(c => c.id), [amount.id, 'SPRING']);
    assert.equal((await stripe.coupons.del('SPRING')).deleted, true);
    await assert.rejects(stripe.coupons.retrieve('SPRING'), {statusCode: 404, code: 'resource_missing'});
    assert.deepEqual((await stripe.events.list({types: ['coupon.*']})).data.map(e => e.type).reverse(),
        ['coupon.created', 'coupon.created', 'coupon.updated', 'coupon.deleted']);
});

test('coupons that make no sense are refused', async () => {
    const refused = (parameters, expected) => assert.rejects(stripe.coupons.create(parameters), {statusCode: 400, ...expected});
    await refused({duration: 'once'}, {code: 'parameter_missing'});
    await refused({percent_off: 10, amount_off: 5, currency: 'usd'}, {code: 'parameters_exclusive'});
    await refused({amount_off: 5}, {code: 'parameter_missing', param: 'currency'});
    await refused({percent_off: 101}, {param: 'percent_off'});
    await refused({percent_off: 0}, {param: 'percent_off'});
    await refused({percent_off: 1.234}, {param: 'percent_off'});
    await refused({percent_off: 10, duration: 'repeating'}, {code: 'parameter_missing', param: 'duration_in_months'});
    await refused({percent_off: 10, duration: 'forever', duration_in_months: 2}, {param: 'duration_in_months'});
    await refused({percent_off: 10, redeem_by: now - 1}, {param: 'redeem_by'});
    await refused({percent_off: 10, max_redemptions: 0}, {param: 'max_redemptions'});
    await refused({percent_off: 10, applies_to: {products: ['prod_no']}}, {code: 'resource_missing', param: 'applies_to[products][0]'});
    await stripe.coupons.create({percent_off: 10, id: 'taken'});
    await refused({percent_off: 10, id: 'taken'}, {code: 'resource_already_exists', param: 'id'});
    await assert.rejects(stripe.coupons.update('taken', {percent_off: 20}), {code: 'parameter_unknown'});
});

test('a coupon ends with its time, and its codes with it', async () => {
    const coupon = await stripe.coupons.create({percent_off: 10, redeem_by: now + 100});
    const code = await stripe.promotionCodes.create({promotion: {type: 'coupon', coupon: coupon.id}, code: 'WELCOME'});
    assert.equal(code.expires_at, now + 100);
    assert.equal(code.active, true);
    await sandbox.control('POST', 'clock', {now: now + 101});
    assert.equal((await stripe.coupons.retrieve(coupon.id)).valid, false);
    assert.equal((await stripe.promotionCodes.retrieve(code.id)).active, false);
    await assert.rejects(stripe.promotionCodes.create({promotion: {type: 'coupon', coupon: coupon.id}}), {statusCode: 400, code: 'coupon_expired'});
});

test('promotion codes are unique among the active, whatever their case', async () => {
    const coupon = (await stripe.coupons.create({percent_off: 10})).id;
    const create = more => stripe.promotionCodes.create({promotion: {type: 'coupon', coupon}, ...more});
    const code = await create({code: 'Welcome', restrictions: {minimum_amount: 1000, minimum_amount_currency: 'usd', first_time_transaction: true}, max_redemptions: 5});
    assert.deepEqual({...code.restrictions}, {minimum_amount: 1000, minimum_amount_currency: 'usd', first_time_transaction: true});
    await assert.rejects(create({code: 'WELCOME'}), {statusCode: 400, param: 'code'});
    assert.equal((await stripe.promotionCodes.update(code.id, {active: false})).active, false);
    const second = await create({code: 'WELCOME'});
    await assert.rejects(stripe.promotionCodes.update(code.id, {active: true}), {statusCode: 400, param: 'code'});
    assert.match((await create({})).code, /^[A-Z0-9]{8}$/);
    assert.deepEqual((await stripe.promotionCodes.list({code: 'welcome', active: true})).data.map(c => c.id), [second.id]);
    const full = await stripe.promotionCodes.retrieve(code.id, {expand: ['promotion.coupon']});
    assert.equal(full.promotion.coupon.percent_off, 10);
    await assert.rejects(create({restrictions: {minimum_amount: 1}}), {code: 'parameter_missing', param: 'restrictions[minimum_amount_currency]'});
    await assert.rejects(create({customer: 'cus_no'}), {code: 'resource_missing', param: 'customer'});
    await assert.rejects(stripe.promotionCodes.create({promotion: {type: 'coupon', coupon: 'no'}}), {code: 'resource_missing', param: 'promotion[coupon]'});
    await assert.rejects(stripe.promotionCodes.create({coupon}), {code: 'parameter_unknown', param: 'coupon'});
});

test('tax rates keep their percentage', async () => {
    const rate = await stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: false, country: 'DE', tax_type: 'vat', jurisdiction: 'DE'});
    assert.equal(rate.percentage, 19);
    await assert.rejects(stripe.taxRates.update(rate.id, {percentage: 20}), {code: 'parameter_unknown', param: 'percentage'});
    await assert.rejects(stripe.taxRates.create({display_name: 'VAT', percentage: 101, inclusive: false}), {param: 'percentage'});
    await assert.rejects(stripe.taxRates.create({display_name: 'VAT', percentage: 10}), {code: 'parameter_missing', param: 'inclusive'});
    assert.equal((await stripe.taxRates.update(rate.id, {active: false})).active, false);
    assert.deepEqual((await stripe.taxRates.list({active: true})).data, []);
});

test('meters count what they are told, once', async () => {
    const customer = (await stripe.customers.create({})).id;
    const meter = await stripe.billing.meters.create({display_name: 'Calls', event_name: 'calls', default_aggregation: {formula: 'sum'}});
    await assert.rejects(stripe.billing.meters.create({display_name: 'Calls', event_name: 'calls', default_aggregation: {formula: 'count'}}), {statusCode: 400, param: 'event_name'});
    const start = Math.floor(now / 86400) * 86400 - 86400;
    const send = (value, more = {}) => stripe.billing.meterEvents.create({event_name: 'calls', payload: {stripe_customer_id: customer, value}, timestamp: start + 10, ...more});
    await send('3', {identifier: 'a'});
    await send('4.5', {timestamp: start + 3700});
    await assert.rejects(send('3', {identifier: 'a'}), {statusCode: 400, param: 'identifier'});
    await assert.rejects(send('many'), {param: 'payload[value]'});
    await assert.rejects(send('1', {timestamp: now - 36 * 86400}), {param: 'timestamp'});
    await assert.rejects(send('1', {timestamp: now + 301}), {param: 'timestamp'});
    await assert.rejects(send('1', {event_name: 'nothing'}), {param: 'event_name'});
    const sums = more => stripe.billing.meters.listEventSummaries(meter.id, {customer, start_time: start, end_time: start + 86400, ...more});
    assert.deepEqual((await sums({})).data.map(s => s.aggregated_value), [7.5]);
    assert.deepEqual((await sums({value_grouping_window: 'hour'})).data.map(s => [s.start_time - start, s.aggregated_value]), [[3600, 4.5], [0, 3]]);
    await assert.rejects(sums({start_time: start + 1}), {param: 'start_time'});
    assert.equal((await stripe.billing.meterEventAdjustments.create({event_name: 'calls', type: 'cancel', cancel: {identifier: 'a'}})).status, 'complete');
    assert.deepEqual((await sums({})).data.map(s => s.aggregated_value), [4.5]);

    const price = {currency: 'usd', unit_amount: 1, product_data: {name: 'Calls'}, recurring: {interval: 'month', usage_type: 'metered', meter: meter.id}};
    assert.equal((await stripe.prices.create(price)).recurring.meter, meter.id);
    const off = await stripe.billing.meters.deactivate(meter.id);
    assert.equal(off.status, 'inactive');
    assert.ok(off.status_transitions.deactivated_at);
    await assert.rejects(stripe.prices.create(price), {param: 'recurring[meter]'});
    await assert.rejects(send('1'), {param: 'event_name'});
    assert.equal((await stripe.billing.meters.reactivate(meter.id)).status, 'active');
    assert.equal((await stripe.billing.meters.update(meter.id, {display_name: 'All calls'})).display_name, 'All calls');
    assert.deepEqual((await stripe.billing.meters.list({status: 'active'})).data.map(m => m.id), [meter.id]);
});
