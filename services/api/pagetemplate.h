// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace plandeck {

/// An HTML page of resources/pages with {{names}} to be filled in. Its style stands in the page and is named in the
/// Content-Security-Policy by its hash; nothing else is allowed: no script, no frame, no picture from elsewhere.
class PageTemplate final
{
public:
    /// The name of a page: "connect.html". A page that is not in the program is a mistake of the build and ends it.
    explicit PageTemplate(const QString &name);

    /// Text for a {{name}}, escaped.
    void set(QByteArrayView name, const QString &text);
    /// HTML made by another template.
    void setHtml(QByteArrayView name, const QByteArray &html);

    QByteArray html() const;
    HttpResponse response(int status) const;

private:
    QByteArray m_template;
    QHash<QByteArray, QByteArray> m_values;
};

/// The bytes of a file in resources/pages.
[[nodiscard]] QByteArray pageResource(const QString &name);

} // namespace plandeck
