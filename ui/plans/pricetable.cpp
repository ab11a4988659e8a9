// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pricetable.h"

#include "ui/plans/plantext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct PriceTableText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PriceTableText)
};

constexpr auto rules = R"css(
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:1120px;margin:0 auto;padding:48px 24px}
h1{margin:0 0 24px;text-align:center;font-size:32px;line-height:1.25;overflow-wrap:anywhere}
.switch{position:absolute;opacity:0}
nav{display:flex;justify-content:center;margin:0 0 32px}
nav label{padding:6px 20px;border:1px solid var(--border);background:var(--surface);color:var(--muted);cursor:pointer}
nav label:first-child{border-start-start-radius:8px;border-end-start-radius:8px}
nav label:last-child{border-start-end-radius:8px;border-end-end-radius:8px;border-inline-start:0}
#month:checked~nav [for=month],#year:checked~nav [for=year]{background:var(--accent);border-color:var(--accent);color:var(--onaccent)}
#month:focus-visible~nav [for=month],#year:focus-visible~nav [for=year]{outline:2px solid var(--accent);outline-offset:2px}
#month:checked~.year,#year:checked~.month{display:none}
.plans{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(240px,100%),320px));justify-content:center;gap:24px}
article{position:relative;display:flex;flex-direction:column;padding:28px 24px;border:1px solid var(--border);border-radius:12px;
background:var(--surface);overflow-wrap:anywhere}
article.recommended{border:2px solid var(--accent);padding:27px 23px}
.mark{position:absolute;top:-13px;inset-inline-start:24px;margin:0;padding:1px 12px;border-radius:13px;background:var(--accent);
color:var(--onaccent);font-size:14px;font-weight:600}
h2{margin:0;font-size:20px}
p{margin:4px 0 0;color:var(--muted)}
.price{margin-top:16px}
.price b{font-size:34px;line-height:1.2;color:var(--text)}
.trial{color:var(--accent)}
ul{margin:20px 0 0;padding:20px 0 0;border-top:1px solid var(--border);list-style:none}
li{position:relative;padding-inline-start:26px;margin-top:8px}
li:first-child{margin-top:0}
li::before{content:"\2713";position:absolute;inset-inline-start:0;color:var(--ok);font-weight:700}
@media print{body{background:none}}
)css";

/// Text for a place between tags or between double quotes. What no page may contain, or what would turn the line around it, goes.
QString safe(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return text.toHtmlEscaped();
}

/// The same in a direction of its own.
QString isolatedHtml(const QString &text)
{
    return u"<bdi>"_s + safe(text) + u"</bdi>"_s;
}

QString colours(const Tokens &t)
{
    return u"--window:%1;--surface:%2;--border:%3;--text:%4;--muted:%5;--accent:%6;--onaccent:%7;--ok:%8"_s.arg(
        t.window.name(), t.surface.name(), t.borderStrong.name(), t.text.name(), t.textMuted.name(), t.accent.name(),
        t.onAccent.name(), t.ok.name());
}

QString styleSheetOf()
{
    return u":root{color-scheme:light dark;"_s + colours(lightTokens()) + u"}@media(prefers-color-scheme:dark){:root{"_s
           + colours(darkTokens()) + u"}}"_s + QString::fromLatin1(rules);
}

QString articleOf(const Plan &plan, bool isRecommended)
{
    QString html = isRecommended ? u"<article class=\"recommended\">\n<p class=\"mark\">"_s
                                       + safe(PriceTableText::tr("Recommended")) + u"</p>\n"_s
                                 : u"<article>\n"_s;
    html += u"<h2>"_s + isolatedHtml(plan.name) + u"</h2>\n"_s;
    if (!plan.description.isEmpty())
        html += u"<p>"_s + isolatedHtml(plan.description) + u"</p>\n"_s;
    html += u"<p class=\"price\"><b>"_s + isolatedHtml(priceText(plan)) + u"</b>"_s;
    if (plan.price.amount > 0)
        html += u' ' + safe(intervalText(plan));
    html += u"</p>\n"_s;
    if (plan.hasTrial())
        html += u"<p class=\"trial\">"_s + safe(trialText(plan)) + u"</p>\n"_s;
    if (!plan.features.isEmpty()) {
        html += u"<ul>\n"_s;
        for (const auto &feature : plan.features)
            html += u"<li>"_s + isolatedHtml(feature) + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html + u"</article>\n"_s;
}

QString groupOf(const PriceTable &table, const QList<Plan> &plans, const QString &name)
{
    QString html = u"<div class=\"plans "_s + name + u"\">\n"_s;
    for (const auto &plan : plans)
        html += articleOf(plan, table.recommended.contains(plan.id));
    return html + u"</div>\n"_s;
}

/// The monthly ones show first. Radio buttons remember which: no script.
QString switchHtml()
{
    return u"<input class=\"switch\" type=\"radio\" name=\"interval\" id=\"month\" checked>\n"
           "<input class=\"switch\" type=\"radio\" name=\"interval\" id=\"year\">\n<nav><label for=\"month\">%1</label>"
           "<label for=\"year\">%2</label></nav>\n"_s.arg(safe(PriceTableText::tr("Monthly")),
                                                          safe(PriceTableText::tr("Yearly")));
}

} // namespace

bool PriceTable::hasBothIntervals() const
{
    return !plansOf(Interval::Month).isEmpty() && !plansOf(Interval::Year).isEmpty();
}

QList<Plan> PriceTable::plansOf(Interval interval) const
{
    QList<Plan> some;
    std::ranges::copy_if(plans, std::back_inserter(some), [interval](const Plan &plan) { return plan.interval == interval; });
    return some;
}

QByteArray priceTableHtml(const PriceTable &table)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s.arg(
                       safe(QLocale().bcp47Name()), isMirrored ? u"rtl"_s : u"ltr"_s);
    html += u"<title>"_s + safe(table.title) + u"</title>\n<style>"_s + styleSheetOf()
            + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + isolatedHtml(table.title) + u"</h1>\n"_s;
    if (table.hasBothIntervals())
        html += switchHtml() + groupOf(table, table.plansOf(Interval::Month), u"month"_s)
                + groupOf(table, table.plansOf(Interval::Year), u"year"_s);
    else
        html += groupOf(table, table.plans, u"all"_s);
    html += u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace plandeck
