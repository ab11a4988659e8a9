// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices from draft to their end, credit notes, and what of them cannot be changed.
import assert from 'node:assert/strict';
import {after, before, beforeEach, test} from 'node:test';

import {Sandbox} from './sandbox.js';
import {assertAmong, day, declined, invalid, missing, refusal, Shop} from './shop.js';

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

/** A draft with one line of so much. */
async function draft(customer, amount, parameters = {}) {
    const invoice = await stripe.invoices.create({customer: customer.id, ...parameters});
    if (amount !== undefined)
        await stripe.invoiceItems.create({customer: customer.id, invoice: invoice.id, amount, currency: 'usd', description: 'Work'});
    return stripe.invoices.retrieve(invoice.id);
}

const open = async (customer, amount, parameters = {}) => stripe.invoices.finalizeInvoice((await draft(customer, amount, parameters)).id);
const paid = async (customer, amount) => stripe.invoices.pay((await open(customer, amount)).id);

test('a draft, finalised and paid', async () => {
    const customer = await shop.customer();
    const made = await shop.during(() => draft(customer, 1500, {description: 'For work', metadata: {a: '1'}}));
    const invoice = made.answer;
    assert.deepEqual([invoice.status, invoice.total, invoice.amount_due, invoice.billing_reason, invoice.number, invoice.hosted_invoice_url, invoice.invoice_pdf],
        ['draft', 1500, 1500, 'manual', null, null, null]);
    assertAmong(made.types, ['invoice.created', 'invoiceitem.created']);
    const finalised = await shop.during(() => stripe.invoices.finalizeInvoice(invoice.id));
    assert.deepEqual([finalised.answer.status, finalised.answer.amount_remaining], ['open', 1500]);
    assert.ok(finalised.answer.number && finalised.answer.hosted_invoice_url && finalised.answer.invoice_pdf && finalised.answer.status_transitions.finalized_at);
    assertAmong(finalised.types, ['invoice.finalized']);
    const done = await shop.during(() => stripe.invoices.pay(invoice.id, {expand: ['payments']}));
    assert.deepEqual([done.answer.status, done.answer.amount_paid, done.answer.amount_remaining, done.answer.amount_due], ['paid', 1500, 0, 1500]);
    assert.ok(done.answer.status_transitions.paid_at);
    assertAmong(done.types, ['invoice.paid', 'invoice.payment_succeeded', 'invoice_payment.paid', 'charge.succeeded', 'payment_intent.succeeded']);
    const [payment] = done.answer.payments.data;
    assert.deepEqual([payment.status, payment.amount_paid, payment.invoice], ['paid', 1500, invoice.id]);
    assert.equal((await stripe.invoicePayments.retrieve(payment.id)).id, payment.id);
    assert.deepEqual((await stripe.invoicePayments.list({invoice: invoice.id})).data.map(one => one.id), [payment.id]);
});

test('nothing due is paid as soon as it is final', async () => {
    const customer = await shop.customer(null);
    const {answer, types} = await shop.during(async () => stripe.invoices.finalizeInvoice((await draft(customer, 0)).id));
    assert.deepEqual([answer.status, answer.amount_due], ['paid', 0]);
    assertAmong(types, ['invoice.finalized', 'invoice.paid']);
});

test('a decline leaves it open', async () => {
    const customer = await shop.customer('pm_card_chargeCustomerFail');
    const invoice = await open(customer, 1500);
    const {types} = await shop.during(() => refusal(stripe.invoices.pay(invoice.id), {...declined, code: 'card_declined'}));
    assertAmong(types, ['invoice.payment_failed', 'charge.failed', 'payment_intent.payment_failed']);
    const same = await stripe.invoices.retrieve(invoice.id);
    assert.deepEqual([same.status, same.amount_paid, same.attempt_count, same.attempted], ['open', 0, 1, true]);
    const method = await stripe.paymentMethods.attach('pm_card_visa', {customer: customer.id});
    assert.equal((await stripe.invoices.pay(invoice.id, {payment_method: method.id})).status, 'paid');
});

test('sent, paid beside Stripe, written off and voided', async () => {
    const customer = await shop.customer();
    const sent = await open(customer, 1500, {collection_method: 'send_invoice', days_until_due: 30});
    assert.ok(sent.due_date > sent.created + 29 * day);
    const mail = await shop.during(() => stripe.invoices.sendInvoice(sent.id));
    assert.equal(mail.answer.status, 'open');
    assertAmong(mail.types, ['invoice.sent']);
    const charges = (await stripe.charges.list()).data.length;
    const cash = await shop.during(() => stripe.invoices.pay(sent.id, {paid_out_of_band: true}));
    assert.equal(cash.answer.status, 'paid');
    assertAmong(cash.types, ['invoice.paid']);
    assert.equal((await stripe.charges.list()).data.length, charges);

    const bad = await open(customer, 1500);
    const off = await shop.during(() => stripe.invoices.markUncollectible(bad.id));
    assert.equal(off.answer.status, 'uncollectible');
    assert.ok(off.answer.status_transitions.marked_uncollectible_at);
    assertAmong(off.types, ['invoice.marked_uncollectible']);
    assert.equal((await stripe.invoices.pay(bad.id)).status, 'paid'); // late, but paid

    for (const before of [one => one, one => stripe.invoices.markUncollectible(one.id)]) {
        const gone = await shop.during(async () => stripe.invoices.voidInvoice((await before(await open(customer, 700))).id));
        assert.deepEqual([gone.answer.status, gone.answer.amount_remaining >= 0], ['void', true]);
        assert.ok(gone.answer.status_transitions.voided_at);
        assertAmong(gone.types, ['invoice.voided']);
    }
});

test('a draft is deleted, nothing else is', async () => {
    const customer = await shop.customer();
    const {id} = await draft(customer, 100);
    const {answer, types} = await shop.during(() => stripe.invoices.del(id));
    assert.equal(answer.deleted, true);
    assertAmong(types, ['invoice.deleted']);
    await refusal(stripe.invoices.retrieve(id), missing);
});

test('what cannot be done in which state', async () => {
    const customer = await shop.customer();
    const [inDraft, isOpen, isPaid] = [await draft(customer, 100), await open(customer, 100), await paid(customer, 100)];
    const isVoid = await stripe.invoices.voidInvoice((await open(customer, 100)).id);
    const calls = {
        finalizeInvoice: [isOpen, isPaid, isVoid], pay: [isPaid, isVoid], voidInvoice: [inDraft, isPaid, isVoid], del: [isOpen, isPaid, isVoid],
        markUncollectible: [inDraft, isPaid, isVoid],
    };
    for (const [call, invoices] of Object.entries(calls))
        for (const {id, status} of invoices) {
            const error = await refusal(stripe.invoices[call](id), invalid).catch(problem => assert.fail(`${call} of ${status}: ${problem.message}`));
            assert.ok(error.message, call);
            assert.equal((await stripe.invoices.retrieve(id)).status, status);
        }
    const rate = await stripe.taxRates.create({display_name: 'VAT', percentage: 19, inclusive: false});
    await refusal(stripe.invoices.update(isOpen.id, {default_tax_rates: [rate.id]}), invalid);
    await refusal(stripe.invoiceItems.create({customer: customer.id, invoice: isOpen.id, amount: 1, currency: 'usd'}), invalid);
    assert.equal((await stripe.invoices.update(isOpen.id, {metadata: {a: '1'}})).metadata.a, '1');
});

test('pending items wait until they are asked for', async () => {
    const customer = await shop.customer();
    const item = await stripe.invoiceItems.create({customer: customer.id, amount: 300, currency: 'usd', description: 'Later'});
    assert.equal(item.invoice, null);
    assert.equal((await draft(customer)).total, 0);
    const collected = await stripe.invoices.create({customer: customer.id, pending_invoice_items_behavior: 'include'});
    assert.deepEqual([collected.total, collected.lines.data.map(line => line.description)], [300, ['Later']]);
    assert.equal((await stripe.invoiceItems.retrieve(item.id)).invoice, collected.id);
    const other = await stripe.invoiceItems.create({customer: customer.id, amount: 100, currency: 'usd'});
    assert.equal((await stripe.invoiceItems.update(other.id, {amount: 150, description: 'More'})).amount, 150);
    assert.equal((await stripe.invoiceItems.del(other.id)).deleted, true);
    await refusal(stripe.invoiceItems.retrieve(other.id), missing);
    await refusal(stripe.invoiceItems.create({customer: customer.id, currency: 'usd'}), invalid);
    await refusal(stripe.invoiceItems.create({customer: customer.id, amount: 100, currency: 'eur', invoice: (await draft(customer, 100)).id}), invalid);
});

test('lines by price and quantity, discounts and taxes', async () => {
    const customer = await shop.customer();
    const price = await shop.price(250, {recurring: undefined});
    const rate = await stripe.taxRates.create({display_name: 'VAT', percentage: 20, inclusive: false});
    const coupon = await stripe.coupons.create({percent_off: 10, duration: 'once'});
    const {id} = await stripe.invoices.create({customer: customer.id, discounts: [{coupon: coupon.id}], default_tax_rates: [rate.id]});
    await stripe.invoiceItems.create({customer: customer.id, invoice: id, pricing: {price: price.id}, quantity: 4});
    const invoice = await stripe.invoices.retrieve(id);
    assert.deepEqual([invoice.subtotal, invoice.total_discount_amounts.map(one => one.amount), invoice.total_excluding_tax, invoice.total_taxes.map(one => one.amount), invoice.total],
        [1000, [100], 900, [180], 1080]);
    const [line] = invoice.lines.data;
    assert.deepEqual([line.amount, line.quantity, line.pricing.price_details.price, line.parent.type], [1000, 4, price.id, 'invoice_item_details']);
    const {data} = await stripe.invoices.listLineItems(id);
    assert.deepEqual(data.map(one => one.id), [line.id]);
    const more = await stripe.invoices.addLines(id, {lines: [{amount: 50, description: 'Extra'}]});
    assert.equal(more.subtotal, 1050);
});

test("the customer's balance is applied when it is final", async () => {
    const credit = await shop.customer('pm_card_visa', {balance: -400});
    const invoice = await open(credit, 1000);
    assert.deepEqual([invoice.starting_balance, invoice.ending_balance, invoice.amount_due, invoice.total], [-400, 0, 600, 1000]);
    assert.equal((await stripe.customers.retrieve(credit.id)).balance, 0);
    assert.equal((await stripe.invoices.pay(invoice.id)).amount_paid, 600);
    const debt = await shop.customer('pm_card_visa', {balance: 250});
    assert.equal((await open(debt, 1000)).amount_due, 1250);
    const plenty = await shop.customer('pm_card_visa', {balance: -5000});
    const covered = await open(plenty, 1000);
    assert.deepEqual([covered.status, covered.amount_due, covered.ending_balance], ['paid', 0, -4000]);
});

test('a draft that advances by itself does so after an hour', async () => {
    const clock = await shop.clock();
    const customer = await shop.customer('pm_card_visa', {test_clock: clock.id});
    const [advancing, resting] = [await draft(customer, 100, {auto_advance: true}), await draft(customer, 100, {auto_advance: false})];
    assert.ok(advancing.automatically_finalizes_at);
    await shop.advance(clock, clock.frozen_time + 2 * 3600);
    assert.equal((await stripe.invoices.retrieve(advancing.id)).status, 'paid');
    assert.equal((await stripe.invoices.retrieve(resting.id)).status, 'draft');
});

test('invoices are listed by customer, status and subscription', async () => {
    const [one, two] = [await shop.customer(), await shop.customer()];
    await paid(one, 100);
    await open(two, 100);
    const subscription = await shop.subscription(one, 500);
    const count = async parameters => (await stripe.invoices.list(parameters)).data.length;
    assert.deepEqual([await count({customer: one.id}), await count({status: 'open'}), await count({status: 'paid', customer: one.id}), await count({subscription: subscription.id})], [2, 1, 2, 1]);
});

test('a credit note before payment lowers what is due', async () => {
    const customer = await shop.customer();
    const invoice = await open(customer, 1000);
    const {answer: note, types} = await shop.during(() => stripe.creditNotes.create({invoice: invoice.id, amount: 300, reason: 'product_unsatisfactory', memo: 'Sorry'}));
    assert.deepEqual([note.status, note.type, note.amount, note.pre_payment_amount, note.post_payment_amount, note.reason], ['issued', 'pre_payment', 300, 300, 0, 'product_unsatisfactory']);
    assert.ok(note.number);
    assertAmong(types, ['credit_note.created']);
    const less = await stripe.invoices.retrieve(invoice.id);
    assert.deepEqual([less.amount_remaining, less.pre_payment_credit_notes_amount, less.total, less.status], [700, 300, 1000, 'open']);
    await refusal(stripe.creditNotes.create({invoice: invoice.id, amount: 701}), invalid);
    await refusal(stripe.creditNotes.create({invoice: (await draft(customer, 100)).id, amount: 1}), invalid);
    const changed = await shop.during(() => stripe.creditNotes.update(note.id, {memo: 'Changed', metadata: {a: '1'}}));
    assert.deepEqual([changed.answer.memo, changed.types], ['Changed', ['credit_note.updated']]);
    const undone = await shop.during(() => stripe.creditNotes.voidCreditNote(note.id));
    assert.equal(undone.answer.status, 'void');
    assertAmong(undone.types, ['credit_note.voided']);
    assert.equal((await stripe.invoices.retrieve(invoice.id)).amount_remaining, 1000);
    await refusal(stripe.creditNotes.voidCreditNote(note.id), invalid);
    await stripe.creditNotes.create({invoice: invoice.id, amount: 1000});
    assert.equal((await stripe.invoices.retrieve(invoice.id)).status, 'paid');
});

test('a credit note after payment: refunded, credited, or settled elsewhere, and all of it', async () => {
    const customer = await shop.customer();
    const invoice = await paid(customer, 1000);
    for (const wrong of [{amount: 500}, {amount: 500, refund_amount: 400}, {amount: 500, refund_amount: 400, credit_amount: 200}, {amount: 1001, refund_amount: 1001}])
        await refusal(stripe.creditNotes.create({invoice: invoice.id, ...wrong}), invalid).catch(error => assert.fail(`${JSON.stringify(wrong)}: ${error.message}`));
    const {answer: note, types} = await shop.during(() => stripe.creditNotes.create({
        invoice: invoice.id, amount: 600, refund_amount: 300, credit_amount: 200, out_of_band_amount: 100}));
    assert.deepEqual([note.type, note.post_payment_amount, note.pre_payment_amount, note.out_of_band_amount, note.refunds.length], ['post_payment', 600, 0, 100, 1]);
    assertAmong(types, ['credit_note.created', 'charge.refunded', 'refund.created']);
    assert.equal((await stripe.customers.retrieve(customer.id)).balance, -200);
    assert.deepEqual((await stripe.refunds.list()).data.map(one => one.amount), [300]);
    const same = await stripe.invoices.retrieve(invoice.id);
    assert.deepEqual([same.status, same.post_payment_credit_notes_amount], ['paid', 600]);
    await refusal(stripe.creditNotes.create({invoice: invoice.id, amount: 401, credit_amount: 401}), invalid);
    await refusal(stripe.creditNotes.voidCreditNote(note.id), invalid);
    await stripe.creditNotes.create({invoice: invoice.id, amount: 400, credit_amount: 400});
});

test('a credit note by lines, seen before it is made', async () => {
    const customer = await shop.customer();
    const invoice = await open(customer, 1000);
    const [line] = invoice.lines.data;
    const lines = [{type: 'invoice_line_item', invoice_line_item: line.id, amount: 250}];
    const preview = await stripe.creditNotes.preview({invoice: invoice.id, lines});
    assert.equal(preview.amount, 250);
    assert.deepEqual((await stripe.creditNotes.list({invoice: invoice.id})).data, []);
    const note = await stripe.creditNotes.create({invoice: invoice.id, lines});
    assert.deepEqual([note.amount, note.lines.data[0].invoice_line_item, note.lines.data[0].amount], [250, line.id, 250]);
    assert.deepEqual((await stripe.creditNotes.listLineItems(note.id)).data.map(one => one.id), [note.lines.data[0].id]);
    const custom = await stripe.creditNotes.create({invoice: invoice.id, lines: [{type: 'custom_line_item', description: 'Kindness', quantity: 1, unit_amount: 50}]});
    assert.equal(custom.amount, 50);
    assert.equal((await stripe.creditNotes.list({invoice: invoice.id})).data.length, 2);
});

test('a paid invoice is refunded by its payment', async () => {
    const customer = await shop.customer();
    const invoice = await paid(customer, 1000);
    const {payments: {data: [{payment: {payment_intent: intent}}]}} = await stripe.invoices.retrieve(invoice.id, {expand: ['payments']});
    assert.equal((await stripe.refunds.create({payment_intent: intent, amount: 400})).amount, 400);
    await refusal(stripe.refunds.create({payment_intent: intent, amount: 601}), invalid);
});
