// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/pagetemplate.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QByteArrayView between(QByteArrayView text, QByteArrayView open, QByteArrayView close)
{
    const auto from = text.indexOf(open);
    if (from < 0)
        return {};
    const auto to = text.indexOf(close, from);
    return text.sliced(from + open.size(), to - from - open.size());
}

} // namespace

QByteArray pageResource(const QString &name)
{
    QFile file(u":/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The page %s is missing in this program.", qUtf8Printable(name));
    return file.readAll();
}

PageTemplate::PageTemplate(const QString &name)
    : m_template(pageResource(name))
{
}

void PageTemplate::set(QByteArrayView name, const QString &text)
{
    m_values.insert(name.toByteArray(), text.toHtmlEscaped().toUtf8());
}

void PageTemplate::setHtml(QByteArrayView name, const QByteArray &html)
{
    m_values.insert(name.toByteArray(), html);
}

QByteArray PageTemplate::html() const
{
    QByteArray out;
    for (qsizetype from = 0;;) { // once over the template: what a value says is never looked at again
        const auto open = m_template.indexOf("{{", from);
        if (open < 0)
            return out + m_template.sliced(from);
        const auto close = m_template.indexOf("}}", open);
        out += m_template.sliced(from, open - from) + m_values.value(m_template.sliced(open + 2, close - open - 2));
        from = close + 2;
    }
}

HttpResponse PageTemplate::response(int status) const
{
    const auto style = between(m_template, "<style>", "</style>");
    const auto hash = QCryptographicHash::hash(style.toByteArray(), QCryptographicHash::Sha256).toBase64();
    const QByteArray policy =
        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return {
        .status = status, .type = "text/html; charset=utf-8", .body = html(), .headers = {{"Content-Security-Policy", policy}}};
}

} // namespace plandeck
