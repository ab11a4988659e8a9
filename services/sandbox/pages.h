// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QString>

namespace plandeck::sandbox {

/// The sandbox's pages for people: plain HTML and CSS, light and dark, no script.
struct Page
{
    QString title = {};
    QString lead = {}; // one paragraph under the title
    QString content = {}; // HTML between lead and form, already escaped
    QString action = {}; // where the form is posted; no form when empty
    QList<std::pair<QString, QString>> hidden = {}; // its hidden fields
    QString approve = {}; // the first button: decision=approve
    QString deny = {}; // the second: decision=deny

    HttpResponse response(int status = 200) const;
};

/// A page that says what is wrong; the code helps whoever wrote the link.
HttpResponse problemPage(int status, const QString &title, const QString &text, const QString &code = {});

/// 303 to an address with further query parameters.
HttpResponse redirection(const QString &address, const QList<std::pair<QString, QString>> &query = {});

/// A table of names and values for Page::content; escapes both.
QString factsHtml(const QList<std::pair<QString, QString>> &facts);

} // namespace plandeck::sandbox
