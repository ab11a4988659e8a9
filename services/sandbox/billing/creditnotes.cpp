// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/creditlines.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/refunding.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"credit_note"_s;

QList<QJsonObject> notesOf(const Context &context, const QJsonObject &invoice)
{
    QList<QJsonObject> notes;
    for (const auto &note : context.engine.store.newestFirst(context.space(), type))
        if (note[u"invoice"] == invoice[u"id"])
            notes.append(note);
    return notes;
}

/// What of the invoice no credit note has taken yet.
qint64 creditable(const Context &context, const QJsonObject &invoice)
{
    auto left = invoice[u"total"].toInteger();
    for (const auto &note : notesOf(context, invoice))
        if (note[u"status"] == u"issued"_s)
            left -= note[u"total"].toInteger();
    return invoice[u"status"] == u"paid"_s ? left : std::min(left, invoice[u"amount_remaining"].toInteger());
}

Answer<> checkedNote(const Context &context, const QJsonObject &note, const QJsonObject &invoice, const QJsonObject &parameters)
{
    const auto total = note[u"total"].toInteger();
    const auto left = creditable(context, invoice);
    if (parameters.contains(u"lines") && parameters.contains(u"amount") && parameters[u"amount"].toInteger() != total)
        return invalidParameter(u"amount"_s, u"The amount must be what the lines add up to: %1."_s.arg(total));
    if (total > left)
        return invalidParameter(
            u"amount"_s,
            u"The total of the credit note (%1) is more than what is left of the invoice (%2)."_s.arg(total).arg(left));
    return {};
}

/// The charge that paid the invoice.
std::optional<QJsonObject> chargeOf(const Context &context, const QJsonObject &invoice)
{
    for (const auto &payment : context.engine.store.newestFirst(context.space(), u"invoice_payment"_s))
        if (payment[u"invoice"] == invoice[u"id"] && payment[u"status"] == u"paid"_s)
            if (const auto intent = context.find(u"payment_intent"_s, payment[u"payment"][u"payment_intent"].toString()))
                return context.find(u"charge"_s, textOf(*intent, u"latest_charge"));
    return {};
}

QJsonObject refundEntry(const QJsonObject &refund, qint64 amount)
{
    return {
        {u"amount_refunded"_s, amount}, {u"payment_record_refund"_s, {}}, {u"refund"_s, idOf(refund)}, {u"type"_s, u"refund"_s}};
}

/// Refunds that were made before and are now told of by the note.
Answer<QJsonArray> linkedRefunds(const Context &context, const QJsonArray &given)
{
    QJsonArray refunds;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto refund = context.referenced(u"refund"_s, given.at(i)[u"refund"].toString(), u"refunds[%1][refund]"_s.arg(i));
        if (!refund)
            return refused(refund.error());
        refunds.append(refundEntry(*refund, given.at(i)[u"amount_refunded"].toInteger(refund->value(u"amount").toInteger())));
    }
    return refunds;
}

/// A paid invoice's money goes back: to the card, to the balance, or by other ways, all of it.
Answer<QJsonObject> paidBack(Context &context, QJsonObject note, const QJsonObject &invoice, const QJsonObject &parameters)
{
    auto refunds = linkedRefunds(context, parameters[u"refunds"].toArray());
    if (!refunds)
        return refused(refunds.error());
    const auto refundAmount = parameters[u"refund_amount"].toInteger();
    const auto credit = parameters[u"credit_amount"].toInteger();
    const auto outOfBand = parameters[u"out_of_band_amount"].toInteger();
    auto sum = refundAmount + credit + outOfBand;
    for (const auto &entry : *refunds)
        sum += entry[u"amount_refunded"].toInteger();
    const auto total = note[u"total"].toInteger();
    if (sum != total)
        return refused(
            {.message = u"The sum of credit amount, refund amount and out of band amount (%1) must equal the credit note "
                        "amount (%2)."_s.arg(sum)
                            .arg(total)});
    if (refundAmount > 0) {
        const auto charge = chargeOf(context, invoice);
        if (!charge)
            return invalidParameter(u"refund_amount"_s, u"The invoice was not paid by a charge that could be refunded."_s);
        const auto made = refund(context, *charge, refundAmount);
        if (!made)
            return made;
        refunds->append(refundEntry(*made, refundAmount));
    }
    if (credit > 0) {
        const auto transaction = changeBalance(context, textOf(invoice, u"customer"),
                                               {.amount = -credit,
                                                .currency = textOf(invoice, u"currency"),
                                                .type = type,
                                                .invoice = idOf(invoice),
                                                .creditNote = idOf(note)});
        note.insert(u"customer_balance_transaction"_s, transaction[u"id"]);
    }
    const auto before = invoice[u"post_payment_credit_notes_amount"].toInteger();
    updateInvoice(context, invoice, with(invoice, {{u"post_payment_credit_notes_amount"_s, before + total}}));
    return with(note, {{u"out_of_band_amount"_s, outOfBand > 0 ? QJsonValue(outOfBand) : QJsonValue()},
                       {u"post_payment_amount"_s, total},
                       {u"refunds"_s, *refunds},
                       {u"type"_s, u"post_payment"_s}});
}

/// An open invoice is that much cheaper; with nothing left it is paid.
void lower(Context &context, const QJsonObject &invoice, qint64 amount)
{
    const auto credited = invoice[u"pre_payment_credit_notes_amount"].toInteger() + amount;
    const auto after = recomputed(context, with(invoice, {{u"pre_payment_credit_notes_amount"_s, credited}}));
    updateInvoice(context, invoice, after);
    if (after[u"amount_remaining"].toInteger() > 0)
        return;
    dropIntent(context, idOf(after));
    paid(context, after, false);
}

QJsonObject blankNote(Context &context, const QJsonObject &invoice)
{
    const auto now = context.nowFor(textOf(invoice, u"customer"));
    const auto note = context.blank(type, QLatin1String("cn_1"), 23, now);
    const auto number = u"%1-CN-%2"_s.arg(textOf(invoice, u"number"),
                                          QString::number(notesOf(context, invoice).size() + 1).rightJustified(2, u'0'));
    const auto mode = context.principal.isLive ? u"l"_s : u"t"_s;
    return within(
        with(note, {{u"currency"_s, invoice[u"currency"]},
                    {u"customer"_s, invoice[u"customer"]},
                    {u"effective_at"_s, now},
                    {u"invoice"_s, invoice[u"id"]},
                    {u"metadata"_s, QJsonObject()},
                    {u"number"_s, number},
                    {u"pdf"_s, u"%1/creditnote/%2/%3/%4/pdf"_s.arg(context.url, mode, context.principal.account, idOf(note))},
                    {u"status"_s, u"issued"_s},
                    {u"type"_s, u"pre_payment"_s}}),
        u"lines"_s, {{u"url"_s, u"/v1/credit_notes/%1/lines"_s.arg(idOf(note))}});
}

Answer<QJsonObject> issue(Context &context, const QJsonObject &parameters)
{
    const auto invoice = context.referenced(u"invoice"_s, textOf(parameters, u"invoice"), u"invoice"_s);
    if (!invoice)
        return invoice;
    const auto status = textOf(*invoice, u"status");
    if (status == u"draft" || status == u"void")
        return invalidParameter(
            u"invoice"_s,
            u"You can only create a credit note for a finalized invoice that is not void; this one is %1."_s.arg(status));
    const auto lines = creditLinesOf(context, *invoice, parameters);
    if (!lines)
        return refused(lines.error());
    auto note = summedNote(blankNote(context, *invoice), *lines);
    assign(note, parameters, {u"effective_at", u"memo", u"reason"});
    if (const auto ok = mergeMetadata(note, parameters); !ok)
        return refused(ok.error());
    if (const auto ok = checkedNote(context, note, *invoice, parameters); !ok)
        return refused(ok.error());
    if (status == u"paid") {
        const auto back = paidBack(context, note, *invoice, parameters);
        if (!back)
            return back;
        note = *back;
    } else {
        note.insert(u"pre_payment_amount"_s, note[u"total"]);
        lower(context, *invoice, note[u"total"].toInteger());
    }
    context.create(type, note);
    return note;
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto note = *before;
    assign(note, parameters, {u"memo"});
    if (const auto ok = mergeMetadata(note, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, note);
    return note;
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &note) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == note[name]; };
        return agrees(u"customer") && agrees(u"invoice");
    });
}

Answer<QJsonObject> voidNote(Context &context, const QJsonObject &)
{
    const auto note = context.atPath(type);
    if (!note)
        return note;
    const auto invoice = context.find(u"invoice"_s, textOf(*note, u"invoice"));
    if (note->value(u"status") != u"issued"_s || !invoice || invoice->value(u"status") != u"open"_s)
        return refused({.message = u"You can only void a credit note that is issued, and only while its invoice is open."_s});
    const auto now = context.nowFor(textOf(*note, u"customer"));
    const auto after = with(*note, {{u"status"_s, u"void"_s}, {u"voided_at"_s, now}});
    context.store(type, after, u"credit_note.voided"_s);
    lower(context, *invoice, -note->value(u"total").toInteger());
    return after;
}

/// The note as it would be: carried out and undone.
Answer<QJsonObject> preview(Context &context, const QJsonObject &parameters)
{
    QList<Held> unheard;
    context.held = &unheard;
    const auto note = issue(context, parameters);
    context.held = nullptr;
    context.engine.store.rollback();
    return note;
}

Answer<QJsonObject> linesPage(const Context &context, const QJsonObject &note, const QJsonObject &parameters)
{
    QList<QJsonObject> lines;
    for (const auto &line : listOf(note, u"lines"))
        lines.append(line.toObject());
    return pageOf(lines, u"credit_note_line_item"_s, context.route, parameters, [](const QJsonObject &) { return true; });
}

Answer<QJsonObject> listLines(Context &context, const QJsonObject &parameters)
{
    return context.atPath(type).and_then([&](const QJsonObject &note) { return linesPage(context, note, parameters); });
}

Answer<QJsonObject> previewLines(Context &context, const QJsonObject &parameters)
{
    return preview(context, parameters).and_then([&](const QJsonObject &note) { return linesPage(context, note, parameters); });
}

} // namespace

void addCreditNoteHandlers(Handlers &handlers)
{
    handlers.insert(u"creditNotes.create"_s, issue);
    handlers.insert(u"creditNotes.retrieve"_s, retrieve);
    handlers.insert(u"creditNotes.update"_s, update);
    handlers.insert(u"creditNotes.list"_s, list);
    handlers.insert(u"creditNotes.voidCreditNote"_s, voidNote);
    handlers.insert(u"creditNotes.preview"_s, preview);
    handlers.insert(u"creditNotes.listLineItems"_s, listLines);
    handlers.insert(u"creditNotes.listPreviewLineItems"_s, previewLines);
}

} // namespace plandeck::sandbox
