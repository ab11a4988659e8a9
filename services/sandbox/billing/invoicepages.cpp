// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/invoicepages.h"

#include "services/domain/money.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/pdf.h"
#include "services/sandbox/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// The object that a document's address names.
std::optional<QJsonObject> documentAt(const Engine &engine, const QStringList &parts, const QString &type)
{
    if (parts.size() < 4 || parts.size() > 5 || (parts.at(1) != u"t" && parts.at(1) != u"l"))
        return {};
    return engine.store.find({parts.at(2), parts.at(1) == u"l"}, type, parts.at(3));
}

QString money(const QJsonObject &object, QStringView member)
{
    return displayOf({{object[member].toInteger()}, textOf(object, u"currency")});
}

QList<std::pair<QString, QString>> factsOf(const QJsonObject &document)
{
    QList<std::pair<QString, QString>> facts{{u"Number"_s, textOf(document, u"number")},
                                             {u"Status"_s, textOf(document, u"status")}};
    for (const auto &value : listOf(document, u"lines"))
        facts.append({textOf(value.toObject(), u"description"),
                      displayOf({{value[u"amount"].toInteger()}, textOf(document, u"currency")})});
    facts.append({u"Total"_s, money(document, u"total")});
    if (document.contains(u"amount_remaining"))
        facts.append({u"Still to pay"_s, money(document, u"amount_remaining")});
    return facts;
}

HttpResponse pdfPage(const QString &heading, const QList<std::pair<QString, QString>> &facts)
{
    QStringList lines;
    for (const auto &[name, value] : facts)
        lines.append(QString(name + u": "_s + value));
    return {.status = 200, .type = "application/pdf", .body = pdfOf(heading, lines), .headers = {{"Cache-Control", "no-store"}}};
}

} // namespace

HttpResponse documentPage(const Engine &engine, const HttpRequest &request)
{
    const auto parts = QString::fromUtf8(request.path).split(u'/', Qt::SkipEmptyParts);
    const bool isNote = parts.value(0) == u"creditnote";
    const auto document = documentAt(engine, parts, isNote ? u"credit_note"_s : u"invoice"_s);
    const bool isPdf = parts.value(4) == u"pdf";
    if (!document || (parts.size() == 5 && !isPdf) || (isNote && !isPdf))
        return problemPage(404, u"This document is not known"_s,
                           u"It may belong to another sandbox, or to one that was reset."_s);
    const auto facts = factsOf(*document);
    if (isPdf)
        return pdfPage(isNote ? u"Credit note"_s : u"Invoice"_s, facts);
    const Page page{.title = u"Invoice %1"_s.arg(textOf(*document, u"number")),
                    .lead = u"For %1"_s.arg(document->value(u"customer_name").toString(textOf(*document, u"customer"))),
                    .content = factsHtml(facts)};
    return page.response();
}

} // namespace plandeck::sandbox
