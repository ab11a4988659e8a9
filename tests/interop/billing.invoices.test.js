// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices, prorations, previews and credit notes.
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {advance, billing, clockAt, customerWith, eventTypes, hour, price, refused, start, stripe, utc} from './billing.js';

billing();

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

test('previews: of nothing stored, of a customer, of nobody in particular', async () => {
    const customer = await customerWith('pm_card_visa');
    const items = [{price: (await price(700)).id, quantity: 2}];
    for (const who of [{customer: customer.id}, {customer_details: {address: {country: 'DE'}}}])
        assert.equal((await stripe.invoices.createPreview({...who, subscription_details: {items}})).total, 1400);
    await refused(stripe.invoices.createPreview({customer: customer.id}), {statusCode: 404, code: 'invoice_upcoming_none'});
    assert.equal((await stripe.customers.list()).data.length, 1);
    await stripe.subscriptions.create({customer: customer.id, items});
    assert.equal((await stripe.invoices.createPreview({customer: customer.id})).billing_reason, 'upcoming');
});

test('an open invoice that is credited in full is paid', async () => {
    const customer = await customerWith('pm_card_visa');
    await stripe.invoiceItems.create({customer: customer.id, currency: 'usd', unit_amount_decimal: '12.5', quantity: 3});
    const draft = await stripe.invoices.create({customer: customer.id, pending_invoice_items_behavior: 'include'});
    assert.equal((await stripe.invoices.finalizeInvoice(draft.id)).amount_due, 38);
    await stripe.creditNotes.create({invoice: draft.id, amount: 38});
    const paid = await stripe.invoices.retrieve(draft.id);
    assert.deepEqual([paid.status, paid.amount_due, paid.amount_paid], ['paid', 0, 0]);
});
