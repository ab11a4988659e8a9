// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/badinput.h"

#include <QtCore/QMap>

namespace plandeck::badinput {

inline const QByteArray asOwner = "Authorization: Bearer <token>\r\n";
inline const QByteArray asOps = "Authorization: Bearer <opstoken>\r\n";
inline const QByteArray asJson = "Content-Type: application/json\r\n";

/// An operation over HTTP.
struct Target
{
    QByteArray name;
    QByteArray method;
    QByteArray path;
    QByteArray body = {}; // one that is good
    QByteArray allow = {}; // what the path takes
    bool isPublic = false;
    bool takesKeys = false;
    bool isForMakers = false; // owner and admin alone, among people
    bool isForStaff = false;
    bool isForOps = false; // among staff

    /// Somebody who may ask.
    QByteArray who() const { return isPublic ? QByteArray() : isForStaff ? asOps : asOwner; }
};

/// Where the bad requests are gathered.
class Book final
{
public:
    QList<BadRequest> take() { return std::move(m_requests); }

    void add(const Target &target, const QByteArray &name, BadRequest request)
    {
        request.name = target.name + ": " + name;
        request.method = request.method.isEmpty() ? target.method : request.method;
        request.path = request.path.isEmpty() ? target.path : request.path;
        request.isCounted = target.isPublic;
        m_requests.append(request);
    }
    /// A body, from somebody who may ask.
    void body(const Target &target, const QByteArray &name, const QByteArray &body, const QByteArray &code,
              const QByteArray &field = {}, const QByteArray &problem = {})
    {
        add(target, name, {.headers = asJson + target.who(), .body = body, .code = code, .field = field, .problem = problem});
    }
    /// One field's value as JSON, in a body that is good otherwise.
    void value(const Target &target, const QByteArray &others, const QByteArray &field, const QByteArray &json,
               const QByteArray &problem, const QByteArray &at = {})
    {
        const auto code = problem == "name_taken" || problem == "email_taken" || problem == "redirect_url_invalid"
                              ? problem
                              : QByteArray("validation_failed");
        body(target, field + " = " + json.left(40),
             '{' + others + (others.isEmpty() ? "" : ",") + '"' + field + "\":" + json + '}', code, at.isEmpty() ? field : at,
             problem);
    }
    void query(const Target &target, const QByteArray &query, const QByteArray &field, const QByteArray &problem)
    {
        add(target, '?' + query.left(60),
            {.path = target.path + '?' + query,
             .headers = target.who(),
             .code = "validation_failed",
             .field = field,
             .problem = problem});
    }

private:
    QList<BadRequest> m_requests;
};

QList<Target> staffTargets();

/// What is wrong with the values of each operation's own fields.
void addAccounts(Book &book, const QMap<QByteArray, Target> &of);
void addConnect(Book &book, const QMap<QByteArray, Target> &of);
void addPlans(Book &book, const QMap<QByteArray, Target> &of);
void addWebhooks(Book &book, const QMap<QByteArray, Target> &of);
void addStaff(Book &book, const QMap<QByteArray, Target> &of);

} // namespace plandeck::badinput
