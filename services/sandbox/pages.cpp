// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/pages.h"

#include <QtCore/QUrl>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr QStringView style = uR"(
:root { color-scheme: light dark; --ground:#f4f6fb; --card:#fff; --text:#1b2333; --soft:#5b6579; --line:#e1e6f0;
  --accent:#3457d5; --on-accent:#fff; --badge:#e8edfd; --badge-text:#2b49b5 }
@media (prefers-color-scheme: dark) { :root { --ground:#12151c; --card:#1b202b; --text:#e8ecf5; --soft:#a0aabd; --line:#2d3443;
  --accent:#7c9bff; --on-accent:#10182e; --badge:#24304f; --badge-text:#b4c6ff } }
* { box-sizing: border-box }
body { margin:0; min-height:100vh; display:flex; align-items:center; justify-content:center; padding:24px;
  background:var(--ground); color:var(--text); font:16px/1.5 Inter,"Noto Sans","Segoe UI",system-ui,sans-serif }
main { width:100%; max-width:30rem; background:var(--card); border:1px solid var(--line); border-radius:16px; padding:32px;
  box-shadow:0 12px 40px rgb(15 25 60 / .10) }
.badge { display:inline-block; padding:4px 12px; border-radius:999px; background:var(--badge); color:var(--badge-text);
  font-size:13px; font-weight:600 }
h1 { font-size:1.5rem; line-height:1.25; margin:20px 0 8px }
p { margin:0 0 16px; color:var(--soft); overflow-wrap:anywhere }
table { width:100%; border-collapse:collapse; margin:8px 0 20px; font-size:15px }
th,td { padding:10px 0; border-top:1px solid var(--line); text-align:start; vertical-align:top; overflow-wrap:anywhere }
th { font-weight:500; color:var(--soft); padding-inline-end:16px; white-space:nowrap }
label { display:block; font-weight:600; margin-bottom:6px }
select { width:100%; font:inherit; color:inherit; background:var(--card); border:1px solid var(--line); border-radius:10px;
  padding:10px 12px; margin-bottom:20px }
.actions { display:flex; gap:12px; flex-wrap:wrap }
button { flex:1 1 10rem; font:inherit; font-weight:600; padding:12px 16px; border-radius:10px; cursor:pointer;
  border:1px solid var(--line); background:transparent; color:var(--text) }
button.primary { background:var(--accent); border-color:var(--accent); color:var(--on-accent) }
button:hover { filter:brightness(1.06) }
:focus-visible { outline:3px solid var(--accent); outline-offset:2px }
code { font:13px/1.5 ui-monospace,"DejaVu Sans Mono",monospace }
footer { margin-top:24px; font-size:13px; color:var(--soft) }
)";

constexpr QStringView frame = uR"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><title>%1 · Stripe sandbox of Plandeck</title><style>%2</style></head>
<body><main><span class="badge">Stripe sandbox of Plandeck</span><h1>%1</h1><p>%3</p>%4
<footer>This is a sandbox on your own machine. No real account, money or data is involved.</footer></main></body></html>
)";

QString formHtml(const Page &page)
{
    QString html = u"<form method=\"post\" action=\"%1\">"_s.arg(page.action.toHtmlEscaped());
    for (const auto &[name, value] : page.hidden)
        html += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    html += page.content;
    html += u"<div class=\"actions\"><button class=\"primary\" type=\"submit\" name=\"decision\" value=\"approve\">%1</button>"
            "<button type=\"submit\" name=\"decision\" value=\"deny\">%2</button></div></form>"_s.arg(
                page.approve.toHtmlEscaped(), page.deny.toHtmlEscaped());
    return html;
}

} // namespace

HttpResponse Page::response(int status) const
{
    // multi-argument arg(): a % in a value is left alone
    const auto html =
        frame.toString().arg(title.toHtmlEscaped(), style, lead.toHtmlEscaped(), action.isEmpty() ? content : formHtml(*this));
    return {.status = status,
            .type = "text/html; charset=utf-8",
            .body = html.toUtf8(),
            .headers = {{"Cache-Control", "no-store"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse problemPage(int status, const QString &title, const QString &text, const QString &code)
{
    Page page{.title = title, .lead = text};
    if (!code.isEmpty())
        page.content = u"<p><code>%1</code></p>"_s.arg(code.toHtmlEscaped());
    return page.response(status);
}

HttpResponse redirection(const QString &address, const QList<std::pair<QString, QString>> &query)
{
    auto location = QUrl(address).toEncoded();
    char separator = location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : query) {
        location += separator + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return {.status = 303,
            .headers = {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}}};
}

QString factsHtml(const QList<std::pair<QString, QString>> &facts)
{
    QString html = u"<table>"_s;
    for (const auto &[name, value] : facts)
        html += u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace plandeck::sandbox
