// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What never changes about a price; coupons, promotion codes, tax rates and meters.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {key, Sandbox} from './sandbox.js';
import {assertAmong, day, invalid, missing, now, refusal, Shop} from './shop.js';

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

test('a price keeps what it is', async () => {
    const price = await shop.price(500, {lookup_key: 'pro'});
    for (const change of [{unit_amount: 600}, {currency: 'eur'}, {recurring: {interval: 'year'}}, {product: 'prod_x'}, {billing_scheme: 'tiered'}])
        await refusal(stripe.prices.update(price.id, change), {...invalid, code: 'parameter_unknown', param: Object.keys(change)[0]});
    const {answer, types, events} = await shop.during(() => stripe.prices.update(price.id, {
        nickname: 'N', metadata: {a: '1'}, lookup_key: 'pro2', tax_behavior: 'exclusive', active: false}));
    assert.deepEqual([answer.nickname, answer.metadata.a, answer.lookup_key, answer.tax_behavior, answer.active, answer.unit_amount], ['N', '1', 'pro2', 'exclusive', false, 500]);
    assert.deepEqual(types, ['price.updated']);
    assert.equal(events[0].data.previous_attributes.active, true);
    await refusal(stripe.prices.update(price.id, {tax_behavior: 'inclusive'}), invalid); // once
    const deleted = await fetch(`${sandbox.url}/v1/prices/${price.id}`, {method: 'DELETE', headers: {Authorization: `Bearer ${key}`}});
    assert.equal(deleted.status, 404);
    assert.match((await deleted.json()).error.message, /^Unrecognized request URL \(DELETE: /);
});

test('a product with a price, active or not, cannot be deleted', async () => {
    const price = await shop.price(500);
    await stripe.prices.update(price.id, {active: false});
    await refusal(stripe.products.del(price.product), {...invalid, message: /^This product cannot be deleted because it has one or more user-created prices\./});
    const {types} = await shop.during(() => stripe.products.update(price.product, {active: false}));
    assert.deepEqual(types, ['product.updated']);
});

test('a coupon has one kind of discount', async () => {
    const {answer, types} = await shop.during(() => stripe.coupons.create({percent_off: 12.5, duration: 'repeating', duration_in_months: 3, name: 'Spring', max_redemptions: 2}));
    assert.deepEqual([answer.percent_off, answer.amount_off, answer.duration, answer.duration_in_months, answer.valid, answer.times_redeemed],
        [12.5, null, 'repeating', 3, true, 0]);
    assert.deepEqual(types, ['coupon.created']);
    const fixed = await stripe.coupons.create({amount_off: 500, currency: 'usd', duration: 'forever'});
    assert.deepEqual([fixed.amount_off, fixed.currency, fixed.percent_off], [500, 'usd', null]);
    for (const wrong of [
        {percent_off: 10, amount_off: 100, currency: 'usd', duration: 'once'}, {duration: 'once'}, {amount_off: 100, duration: 'once'}, {percent_off: 101, duration: 'once'},
        {percent_off: 0, duration: 'once'}, {percent_off: 10, duration: 'repeating'}, {percent_off: 10, duration: 'sometimes'}, {percent_off: 10, duration: 'once', redeem_by: 1000},
    ])
        await refusal(stripe.coupons.create(wrong), invalid);
    const changed = await shop.during(() => stripe.coupons.update(answer.id, {name: 'Summer', metadata: {a: '1'}}));
    assert.deepEqual([changed.answer.name, changed.types], ['Summer', ['coupon.updated']]);
    await refusal(stripe.coupons.update(answer.id, {percent_off: 20}), {...invalid, code: 'parameter_unknown', param: 'percent_off'});
    const gone = await shop.during(() => stripe.coupons.del(answer.id));
    assert.deepEqual([gone.answer.deleted, gone.types], [true, ['coupon.deleted']]);
    await refusal(stripe.coupons.retrieve(answer.id), missing);
});

test('a promotion code points to a coupon, is unique among the active ones, and made up when absent', async () => {
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'once'});
    const promotion = {type: 'coupon', coupon: coupon.id};
    const {answer: code, types} = await shop.during(() => stripe.promotionCodes.create({
        promotion, code: 'SpringSale', max_redemptions: 5, restrictions: {first_time_transaction: true, minimum_amount: 1000, minimum_amount_currency: 'usd'}}));
    assert.deepEqual([code.code, code.promotion.coupon, code.promotion.type, code.active, code.restrictions.first_time_transaction, code.restrictions.minimum_amount],
        ['SpringSale', coupon.id, 'coupon', true, true, 1000]);
    assert.equal(code.coupon, undefined);
    assert.deepEqual(types, ['promotion_code.created']);
    await refusal(stripe.promotionCodes.create({promotion, code: 'springSALE'}), invalid);
    await refusal(stripe.promotionCodes.create({coupon: coupon.id}), {...invalid, code: 'parameter_unknown', param: 'coupon'});
    await refusal(stripe.promotionCodes.create({promotion: {type: 'coupon', coupon: 'none'}}), {...invalid, code: 'resource_missing'});
    assert.match((await stripe.promotionCodes.create({promotion})).code, /^[A-Z0-9]{8}$/);
    const off = await shop.during(() => stripe.promotionCodes.update(code.id, {active: false}));
    assert.deepEqual([off.answer.active, off.types], [false, ['promotion_code.updated']]);
    await stripe.promotionCodes.create({promotion, code: 'SPRINGSALE'});
    await refusal(stripe.promotionCodes.update(code.id, {max_redemptions: 7}), {...invalid, code: 'parameter_unknown'});
    assert.equal((await stripe.promotionCodes.list({code: 'SpringSale', active: true})).data.length, 1);
    const expanded = await stripe.promotionCodes.retrieve(code.id, {expand: ['promotion.coupon']});
    assert.equal(expanded.promotion.coupon.id, coupon.id);
});

test('a tax rate is fixed, and retired', async () => {
    const {answer: rate, types} = await shop.during(() => stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: false, country: 'DE'}));
    assert.deepEqual([rate.percentage, rate.inclusive, rate.active, rate.country], [19, false, true, 'DE']);
    assert.deepEqual(types, ['tax_rate.created']);
    await refusal(stripe.taxRates.update(rate.id, {percentage: 20}), {...invalid, code: 'parameter_unknown', param: 'percentage'});
    await refusal(stripe.taxRates.update(rate.id, {inclusive: true}), {...invalid, code: 'parameter_unknown', param: 'inclusive'});
    const off = await shop.during(() => stripe.taxRates.update(rate.id, {active: false}));
    assert.deepEqual([off.answer.active, off.types], [false, ['tax_rate.updated']]);
    assert.equal((await stripe.taxRates.list({active: true})).data.length, 0);
    await refusal(stripe.taxRates.create({display_name: 'VAT', inclusive: false}), {...invalid, code: 'parameter_missing', param: 'percentage'});
});

const meterOf = event_name => stripe.billing.meters.create({display_name: 'Calls', event_name, default_aggregation: {formula: 'sum'}});

test('a meter has a name of its own while it is active', async () => {
    const meter = await meterOf('calls');
    assert.deepEqual([meter.status, meter.event_name, meter.default_aggregation.formula], ['active', 'calls', 'sum']);
    await refusal(meterOf('calls'), invalid);
    assert.equal((await stripe.billing.meters.update(meter.id, {display_name: 'All calls'})).display_name, 'All calls');
    await refusal(stripe.billing.meters.update(meter.id, {event_name: 'x'}), {...invalid, code: 'parameter_unknown'});
    await refusal(stripe.billing.meters.create({display_name: 'x', event_name: 'x', default_aggregation: {formula: 'mean'}}), invalid);
    assert.equal((await stripe.billing.meters.deactivate(meter.id)).status, 'inactive');
    const second = await meterOf('calls');
    await refusal(stripe.billing.meters.reactivate(meter.id), invalid);
    await stripe.billing.meters.deactivate(second.id);
    assert.equal((await stripe.billing.meters.reactivate(meter.id)).status, 'active');
    assert.deepEqual((await stripe.billing.meters.list({status: 'active'})).data.map(one => one.id), [meter.id]);
});

for (const [formula, value] of [['sum', 12], ['count', 3], ['last', 2]])
    test(`meter events are summed up: ${formula}`, async () => {
        const meter = await stripe.billing.meters.create({display_name: 'M', event_name: 'used', default_aggregation: {formula}});
        const customer = await shop.customer(null);
        const minute = Math.floor(now() / 60) * 60 - 600;
        for (const [i, used] of [7, 3, 2].entries())
            await stripe.billing.meterEvents.create({event_name: 'used', payload: {stripe_customer_id: customer.id, value: String(used)}, timestamp: minute + i});
        const {data} = await stripe.billing.meters.listEventSummaries(meter.id, {customer: customer.id, start_time: minute, end_time: minute + 60});
        assert.deepEqual(data.map(one => [one.aggregated_value, one.meter]), [[value, meter.id]]);
        const {data: later} = await stripe.billing.meters.listEventSummaries(meter.id, {customer: customer.id, start_time: minute + 60, end_time: minute + 120});
        assert.deepEqual(later.filter(one => one.aggregated_value), []);
        await refusal(stripe.billing.meters.listEventSummaries(meter.id, {customer: customer.id, start_time: minute + 1, end_time: minute + 60}), invalid);
    });

test('a meter event is counted once, and only in its time', async () => {
    const meter = await meterOf('calls');
    const customer = await shop.customer(null);
    const event = {event_name: 'calls', payload: {stripe_customer_id: customer.id, value: '5'}};
    const made = await stripe.billing.meterEvents.create({...event, identifier: 'once'});
    assert.deepEqual([made.event_name, made.identifier, {...made.payload}], ['calls', 'once', event.payload]);
    await refusal(stripe.billing.meterEvents.create({...event, identifier: 'once'}), invalid);
    for (const timestamp of [now() - 36 * day, now() + 600])
        await refusal(stripe.billing.meterEvents.create({...event, timestamp}), invalid);
    const start = Math.floor(now() / 60) * 60 - 120;
    const {data} = await stripe.billing.meters.listEventSummaries(meter.id, {customer: customer.id, start_time: start, end_time: start + 300});
    assert.equal(data.reduce((sum, one) => sum + one.aggregated_value, 0), 5);
});

test('a metered price needs its meter', async () => {
    const meter = await meterOf('calls');
    const price = await shop.price(2, {recurring: {interval: 'month', usage_type: 'metered', meter: meter.id}});
    assert.deepEqual([price.recurring.usage_type, price.recurring.meter], ['metered', meter.id]);
    await refusal(shop.price(2, {recurring: {interval: 'month', usage_type: 'metered'}}), invalid);
    await refusal(shop.price(2, {recurring: {interval: 'month', usage_type: 'metered', meter: 'mtr_none'}}), invalid);
});

test('a discount of a customer, by coupon and taken away', async () => {
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'forever'});
    await refusal(stripe.customers.create({coupon: coupon.id}), {...invalid, code: 'parameter_unknown', param: 'coupon'});
    await refusal(stripe.customers.create({promotion_code: 'x', coupon: coupon.id}), invalid);
    assertAmong((await shop.events()).map(event => event.type), ['coupon.created']);
});
