// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/creditlines.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/billing/taxes.h"
#include "services/sandbox/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

struct Draft
{
    qint64 amount = 0;
    qint64 quantity = 1;
    QString description = {};
    QJsonArray discounts = {};
    QJsonArray rates = {};
    QString invoiceLine = {};
    QString unitDecimal = {};
    QJsonObject metadata = {};
};

qint64 sumOf(const QJsonArray &entries)
{
    qint64 sum = 0;
    for (const auto &entry : entries)
        sum += entry[u"amount"].toInteger();
    return sum;
}

QJsonObject lineOf(Context &context, const Draft &draft, const QString &exemption)
{
    const auto discount = sumOf(draft.discounts);
    auto line = with(context.engine.operations.blank(u"credit_note_line_item"_s),
                     {{u"id"_s, context.engine.newId(QLatin1String("cnli_1"), 23)},
                      {u"amount"_s, draft.amount},
                      {u"description"_s, draft.description},
                      {u"discount_amount"_s, discount},
                      {u"discount_amounts"_s, draft.discounts},
                      {u"livemode"_s, context.principal.isLive},
                      {u"metadata"_s, draft.metadata},
                      {u"quantity"_s, draft.quantity},
                      {u"tax_rates"_s, draft.rates},
                      {u"taxes"_s, taxed(draft.amount - discount, draft.rates, exemption).taxes},
                      {u"type"_s, draft.invoiceLine.isEmpty() ? u"custom_line_item"_s : u"invoice_line_item"_s}});
    if (!draft.invoiceLine.isEmpty())
        return with(line, {{u"invoice_line_item"_s, draft.invoiceLine}});
    const auto unit = ExactAmount::of(draft.unitDecimal);
    const bool isWhole = unit.value % ExactAmount::one == 0;
    return with(line, {{u"unit_amount"_s, isWhole ? QJsonValue(unit.rounded()) : QJsonValue()},
                       {u"unit_amount_decimal"_s, unit.decimal()}});
}

Answer<QJsonObject> lineNamed(const QJsonObject &invoice, const QString &id, const QString &path)
{
    for (const auto &line : listOf(invoice, u"lines"))
        if (line[u"id"] == id)
            return line.toObject();
    return noSuch(u"invoice line item"_s, id, named(path, u"invoice_line_item"));
}

/// Part of a line of the invoice: some of its amount, or of its quantity, or all of it.
Answer<Draft> partOf(const QJsonObject &invoice, const QJsonObject &entry, const QString &path)
{
    const auto id = textOf(entry, u"invoice_line_item");
    if (id.isEmpty())
        return missingParameter(named(path, u"invoice_line_item"));
    const auto line = lineNamed(invoice, id, path);
    if (!line)
        return refused(line.error());
    const auto whole = line->value(u"amount").toInteger();
    const auto units = line->value(u"quantity").toInteger(1);
    const auto quantity = entry[u"quantity"].toInteger(units);
    const auto amount = entry[u"amount"].isDouble() ? entry[u"amount"].toInteger()
                        : units == 0                ? whole
                                                    : quotient(Wide(whole) * quantity, units);
    if (std::abs(amount) > std::abs(whole) || quantity > units)
        return invalidParameter(named(path, entry[u"amount"].isDouble() ? u"amount" : u"quantity"),
                                u"The credit note line cannot be more than the invoice's line it credits."_s);
    Draft draft{.amount = amount, .quantity = quantity, .description = textOf(*line, u"description"), .invoiceLine = id};
    for (const auto &discount : line->value(u"discount_amounts").toArray())
        draft.discounts.append(
            with(discount.toObject(),
                 {{u"amount"_s, whole == 0 ? 0 : quotient(Wide(discount[u"amount"].toInteger()) * amount, whole)}}));
    const auto own = line->value(u"_tax_rates").toArray();
    draft.rates = own.isEmpty() ? invoice[u"default_tax_rates"].toArray() : own;
    return draft;
}

Answer<Draft> customOf(const Context &context, const QJsonObject &entry, const QString &path)
{
    const bool hasUnit = entry.contains(u"unit_amount") || entry.contains(u"unit_amount_decimal");
    if (!hasUnit)
        return missingParameter(named(path, u"unit_amount"));
    if (!entry.contains(u"description"))
        return missingParameter(named(path, u"description"));
    const auto rates = taxRatesOf(context, entry[u"tax_rates"], named(path, u"tax_rates"));
    if (!rates)
        return refused(rates.error());
    const auto unit = entry.contains(u"unit_amount") ? QString::number(entry[u"unit_amount"].toInteger())
                                                     : textOf(entry, u"unit_amount_decimal");
    const auto quantity = entry[u"quantity"].toInteger(1);
    return Draft{.amount = ExactAmount{ExactAmount::of(unit).value * quantity}.rounded(),
                 .quantity = quantity,
                 .description = textOf(entry, u"description"),
                 .rates = *rates,
                 .unitDecimal = unit};
}

} // namespace

Answer<QJsonArray> creditLinesOf(Context &context, const QJsonObject &invoice, const QJsonObject &parameters)
{
    const auto given = parameters[u"lines"].toArray();
    const auto exemption = textOf(invoice, u"customer_tax_exempt");
    QJsonArray lines;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto entry = given.at(i).toObject();
        const auto path = u"lines[%1]"_s.arg(i);
        auto draft = entry[u"type"] == u"custom_line_item"_s ? customOf(context, entry, path) : partOf(invoice, entry, path);
        if (!draft)
            return refused(draft.error());
        QJsonObject holder;
        if (const auto ok = mergeMetadata(holder, entry); !ok)
            return refused(ok.error());
        draft->metadata = holder[u"metadata"].toObject();
        if (entry.contains(u"description"))
            draft->description = textOf(entry, u"description");
        lines.append(lineOf(context, *draft, exemption));
    }
    if (!given.isEmpty())
        return lines;
    const auto amount = parameters[u"amount"];
    if (!amount.isDouble())
        return invalidParameter(u"amount"_s, u"parameter_missing"_s,
                                u"You must provide one of the following: amount, lines, shipping_cost."_s);
    if (amount.toInteger() <= 0)
        return invalidParameter(u"amount"_s, u"parameter_invalid_integer"_s, u"This value must be greater than or equal to 1."_s);
    lines.append(lineOf(
        context, {.amount = amount.toInteger(), .description = u"Credit"_s, .unitDecimal = QString::number(amount.toInteger())},
        exemption));
    return lines;
}

QJsonObject summedNote(const QJsonObject &note, const QJsonArray &lines)
{
    qint64 subtotal = 0;
    qint64 discount = 0;
    QJsonArray discounts;
    for (const auto &line : lines) {
        subtotal += line[u"amount"].toInteger();
        discount += line[u"discount_amount"].toInteger();
        for (const auto &entry : line[u"discount_amounts"].toArray())
            discounts.append(entry);
    }
    const auto taxes = summedTaxes(lines);
    qint64 exclusive = 0;
    qint64 inclusive = 0;
    for (const auto &tax : taxes)
        (tax[u"tax_behavior"] == u"exclusive"_s ? exclusive : inclusive) += tax[u"amount"].toInteger();
    const auto total = subtotal - discount + exclusive;
    return with(withList(note, u"lines"_s, lines), {{u"amount"_s, total},
                                                    {u"discount_amount"_s, discount},
                                                    {u"discount_amounts"_s, discounts},
                                                    {u"subtotal"_s, subtotal},
                                                    {u"subtotal_excluding_tax"_s, subtotal - inclusive},
                                                    {u"total"_s, total},
                                                    {u"total_excluding_tax"_s, total - exclusive - inclusive},
                                                    {u"total_taxes"_s, taxes}});
}

} // namespace plandeck::sandbox
