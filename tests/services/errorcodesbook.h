// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/errorcodes.h"

namespace plandeck::errorcodes {

using Answer = std::optional<RawAnswer>;

inline constexpr auto asJson = "Content-Type: application/json\r\n";

template<typename T>
T needed(Result<T> result)
{
    if (!result)
        qFatal("the world is not as the test wants it: %s %s", qPrintable(result.error().code),
               qPrintable(result.error().detail));
    return std::move(*result);
}

/// Where the provocations are gathered.
class Book final
{
public:
    QMap<QByteArray, Provocation> entries = {};

    void add(const QByteArray &operation, const QByteArray &code, Provocation provocation)
    {
        entries.insert(operation + ' ' + code, std::move(provocation));
    }
};

void addErrorsOfAccounts(Book &book);
void addErrorsOfKeysAndWebhooks(Book &book);
void addErrorsOfConnect(Book &book);
void addErrorsOfPlans(Book &book);
void addErrorsOfDrift(Book &book);
void addErrorsOfEvents(Book &book);
void addErrorsOfStaff(Book &book);

/// The address Stripe sent the browser back to.
QByteArray completing(World &world, const QByteArray &query);
/// Of the company's owner.
Asking owner(const World &world, const QByteArray &body = {}, const QByteArray &headers = {});
/// Of nobody we know.
Asking stranger(const QByteArray &body);
/// The id of a new one.
QByteArray planOf(World &world, bool isDraft = true);
/// A plan of live mode, at Stripe, with no live key to reach it by.
QByteArray livePlanOf(World &world);
/// The same request again and again, until it is refused for its number or a hundred and more were not.
Answer often(World &world, const OperationInfo &info, const Asking &asking);
/// A provocation that needs one request of the company's owner.
Provocation byOwner(const QByteArray &body, const QByteArray &query = {}, const QByteArray &headers = {});
/// One that needs one request of nobody we know.
Provocation byStranger(const QByteArray &body);
/// One that needs a draft, and a request about it.
Provocation withPlan(const QByteArray &body, const QByteArray &headers = {});
/// One that needs such a plan.
Provocation withLivePlan(const QByteArray &body);
/// Stripe refuses or fails; the operation is asked for by the owner.
Provocation atStripe(const ScriptedAnswer &answer, const QByteArray &body, const QByteArray &query = {});
/// What Stripe says when it does not want to.
const ScriptedAnswer &refusal();
/// What it says when it cannot.
const ScriptedAnswer &failure();
/// While the first one waits for Stripe, the second one comes.
Provocation beside(const QByteArray &body, const QByteArray &query = {});

} // namespace plandeck::errorcodes
