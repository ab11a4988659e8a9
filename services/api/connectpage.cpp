// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/connectpage.h"

#include "services/api/pagetemplate.h"
#include "services/api/pagewords.h"
#include "services/http/problem.h"
#include "services/http/problemtext.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype mostRequirements = 8; // shown by name; Stripe's own page has them all

/// How it went, in one word for the style and one drawing: never by colour alone.
struct Mood
{
    const char *name;
    const char *icon; // the path of an SVG, 24 by 24
};
constexpr Mood good{"good", "M5 12.5l4.5 4.5L19 7.5"};
constexpr Mood waiting{"waiting", "M12 7v5.5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z"};
constexpr Mood bad{"bad", "M7 7l10 10M17 7L7 17"};

struct Outcome
{
    Mood mood;
    QString title;
    QString message;
};

struct Failure
{
    QLatin1StringView code;
    Mood mood;
    const char *title;
    const char *message;
};

constexpr std::array failures{
    Failure{"access_denied"_L1, bad, "The connection was declined",
            "Nothing was changed. You can connect at any time from Plandeck."},
    Failure{"state_expired"_L1, waiting, "This took too long",
            "For your safety a connection has to be finished within ten minutes. Go back to "
            "Plandeck and connect again."},
    Failure{"state_used"_L1, waiting, "This link was used already",
            "If you have just connected, all is well: Plandeck shows how things stand. "
            "Otherwise go back to Plandeck and connect again."},
    Failure{"state_invalid"_L1, bad, "This link is not one of ours",
            "It may be incomplete. Nothing was changed. Go back to Plandeck and connect again."},
    Failure{"code_invalid"_L1, bad, "Stripe did not confirm the connection",
            "What Stripe sent along is valid only once and for a few minutes. Nothing was "
            "changed. Go back to Plandeck and connect again."},
    Failure{"account_taken"_L1, bad, "This Stripe account is taken",
            "It is connected to another company in Plandeck. Nothing was changed. Choose another "
            "Stripe account, or disconnect it there first."},
    Failure{"stripe_unavailable"_L1, waiting, "Stripe does not answer",
            "This is not your fault. Wait a moment, then load this page again, or connect again "
            "from Plandeck."},
    Failure{"stripe_refused"_L1, bad, "Stripe refused the connection",
            "Nothing was changed. Go back to Plandeck and connect again."},
    Failure{"throttled"_L1, waiting, "Too many attempts", "Wait a minute, then go back to Plandeck and connect again."},
};

Outcome outcomeOf(const Error &error, const PageWords &words)
{
    for (const auto &failure : failures)
        if (error.code == failure.code)
            return {failure.mood, words(failure.title), words(failure.message)};
    return {bad, words("The connection did not work"),
            words.language() == "en"_L1 ? problemText(error.code) : words("Go back to Plandeck and connect again.")};
}

Outcome outcomeOf(const ConnectOutcome &status, const PageWords &words)
{
    const auto company = status.tenantName.value_or(words("Your Stripe account"));
    if (!status.connected)
        return {waiting, words("Not connected yet"),
                words("Stripe is still waiting for some of your details. Go back to Plandeck and "
                      "connect again to go on where you stopped.")};
    const auto title = words("%1 is connected").arg(company);
    if (status.chargesEnabled && status.payoutsEnabled)
        return {good, title, words("All is set up. You can close this window.")};
    return {waiting, title,
            words("Stripe needs something more from you before all of it works. You can close this "
                  "window; Plandeck shows what is missing.")};
}

QByteArray fact(const QString &name, const QString &value)
{
    PageTemplate row(u"fact.html"_s);
    row.set("name", name);
    row.set("value", value);
    return row.html();
}

/// "company.tax_id" → "Company: tax id", as good as it gets without a list of all of Stripe's names.
QString readable(QString requirement)
{
    requirement.replace(u'.', u": "_s).replace(u'_', u' ');
    return requirement.left(1).toUpper() + requirement.mid(1);
}

QByteArray requirements(const QStringList &due, const PageWords &words)
{
    QByteArray rows;
    for (const auto &requirement : due.first(std::min(due.size(), mostRequirements)))
        rows += fact(words("Still needed"), readable(requirement));
    if (due.size() > mostRequirements)
        rows += fact(words("Still needed"), words("and %1 more").arg(due.size() - mostRequirements));
    return rows;
}

QByteArray factsOf(const ConnectOutcome &status, const PageWords &words)
{
    if (!status.connected)
        return requirements(status.requirementsDue, words);
    const auto state = [&words](bool isOn) { return isOn ? words("On") : words("Not yet"); };
    return fact(words("Stripe account"), status.accountId.value_or(QString()))
           + fact(words("Mode"), status.livemode ? words("Live") : words("Test"))
           + fact(words("Payments"), state(status.chargesEnabled)) + fact(words("Payouts"), state(status.payoutsEnabled))
           + requirements(status.requirementsDue, words);
}

HttpResponse page(int status, const Outcome &outcome, const QByteArray &facts, const PageWords &words)
{
    PageTemplate page(u"connect.html"_s);
    page.set("lang", words.language());
    page.set("dir", words.direction());
    page.set("title", outcome.title);
    page.set("message", outcome.message);
    page.set("mood", QString::fromLatin1(outcome.mood.name));
    page.set("icon", QString::fromLatin1(outcome.mood.icon));
    page.setHtml("facts", facts);
    return page.response(status);
}

} // namespace

bool isSafeToGoOn(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere);
}

HttpResponse connectPage(Call &call, const HttpRequest &request)
{
    const PageWords words(request.header("accept-language"));
    if (const auto *error = call.error()) {
        const auto problem = problemResponse(*error, request.id); // its status and its Retry-After
        auto response =
            page(problem.status, outcomeOf(*error, words), fact(words("Reference"), QString::fromLatin1(request.id)), words);
        response.headers.append(problem.headers);
        return response;
    }
    const auto &status = *static_cast<const ConnectOutcome *>(call.reply());
    if (const QUrl next(status.continueAt.value_or(QString()), QUrl::StrictMode); isSafeToGoOn(next))
        return {.status = 303, .headers = {{"Location", next.toEncoded()}}};
    return page(200, outcomeOf(status, words), factsOf(status, words), words);
}

} // namespace plandeck
