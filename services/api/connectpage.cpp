// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/connectpage.h"

#include "services/api/pagetemplate.h"
#include "services/http/problem.h"
#include "services/http/problemtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype mostRequirements = 8; // shown by name; Stripe's own page has them all

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectPage", text);
}

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
    Failure{"access_denied"_L1, bad, QT_TRANSLATE_NOOP("ConnectPage", "The connection was declined"),
            QT_TRANSLATE_NOOP("ConnectPage", "Nothing was changed. You can connect at any time from Plandeck.")},
    Failure{"state_expired"_L1, waiting, QT_TRANSLATE_NOOP("ConnectPage", "This took too long"),
            QT_TRANSLATE_NOOP("ConnectPage", "For your safety a connection has to be finished within ten minutes. Go back to "
                                             "Plandeck and connect again.")},
    Failure{"state_used"_L1, waiting, QT_TRANSLATE_NOOP("ConnectPage", "This link was used already"),
            QT_TRANSLATE_NOOP("ConnectPage", "If you have just connected, all is well: Plandeck shows how things stand. "
                                             "Otherwise go back to Plandeck and connect again.")},
    Failure{
        "state_invalid"_L1, bad, QT_TRANSLATE_NOOP("ConnectPage", "This link is not one of ours"),
        QT_TRANSLATE_NOOP("ConnectPage", "It may be incomplete. Nothing was changed. Go back to Plandeck and connect again.")},
    Failure{"code_invalid"_L1, bad, QT_TRANSLATE_NOOP("ConnectPage", "Stripe did not confirm the connection"),
            QT_TRANSLATE_NOOP("ConnectPage", "What Stripe sent along is valid only once and for a few minutes. Nothing was "
                                             "changed. Go back to Plandeck and connect again.")},
    Failure{"account_taken"_L1, bad, QT_TRANSLATE_NOOP("ConnectPage", "This Stripe account is taken"),
            QT_TRANSLATE_NOOP("ConnectPage",
                              "It is connected to another company in Plandeck. Nothing was changed. Choose another "
                              "Stripe account, or disconnect it there first.")},
    Failure{"stripe_unavailable"_L1, waiting, QT_TRANSLATE_NOOP("ConnectPage", "Stripe does not answer"),
            QT_TRANSLATE_NOOP("ConnectPage", "This is not your fault. Wait a moment, then load this page again, or connect again "
                                             "from Plandeck.")},
    Failure{"stripe_refused"_L1, bad, QT_TRANSLATE_NOOP("ConnectPage", "Stripe refused the connection"),
            QT_TRANSLATE_NOOP("ConnectPage", "Nothing was changed. Go back to Plandeck and connect again.")},
    Failure{"throttled"_L1, waiting, QT_TRANSLATE_NOOP("ConnectPage", "Too many attempts"),
            QT_TRANSLATE_NOOP("ConnectPage", "Wait a minute, then go back to Plandeck and connect again.")},
};

Outcome outcomeOf(const Error &error)
{
    for (const auto &failure : failures)
        if (error.code == failure.code)
            return {failure.mood, words(failure.title), words(failure.message)};
    return {bad, words(QT_TRANSLATE_NOOP("ConnectPage", "The connection did not work")), problemText(error.code)};
}

Outcome outcomeOf(const ConnectOutcome &status)
{
    const auto company = status.tenantName.value_or(words(QT_TRANSLATE_NOOP("ConnectPage", "Your Stripe account")));
    if (!status.connected)
        return {
            waiting, words(QT_TRANSLATE_NOOP("ConnectPage", "Not connected yet")),
            words(QT_TRANSLATE_NOOP("ConnectPage", "Stripe is still waiting for some of your details. Go back to Plandeck and "
                                                   "connect again to go on where you stopped."))};
    const auto title = words(QT_TRANSLATE_NOOP("ConnectPage", "%1 is connected")).arg(company);
    if (status.chargesEnabled && status.payoutsEnabled)
        return {good, title, words(QT_TRANSLATE_NOOP("ConnectPage", "All is set up. You can close this window."))};
    return {
        waiting, title,
        words(QT_TRANSLATE_NOOP("ConnectPage", "Stripe needs something more from you before all of it works. You can close this "
                                               "window; Plandeck shows what is missing."))};
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

QByteArray requirements(const QStringList &due)
{
    QByteArray rows;
    for (const auto &requirement : due.first(std::min(due.size(), mostRequirements)))
        rows += fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Still needed")), readable(requirement));
    if (due.size() > mostRequirements)
        rows += fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Still needed")),
                     words(QT_TRANSLATE_NOOP("ConnectPage", "and %1 more")).arg(due.size() - mostRequirements));
    return rows;
}

QByteArray factsOf(const ConnectOutcome &status)
{
    if (!status.connected)
        return requirements(status.requirementsDue);
    const auto state = [](bool isOn) {
        return isOn ? words(QT_TRANSLATE_NOOP("ConnectPage", "On")) : words(QT_TRANSLATE_NOOP("ConnectPage", "Not yet"));
    };
    return fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Stripe account")), status.accountId.value_or(QString()))
           + fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Mode")), status.livemode
                                                                       ? words(QT_TRANSLATE_NOOP("ConnectPage", "Live"))
                                                                       : words(QT_TRANSLATE_NOOP("ConnectPage", "Test")))
           + fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Payments")), state(status.chargesEnabled))
           + fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Payouts")), state(status.payoutsEnabled))
           + requirements(status.requirementsDue);
}

HttpResponse page(int status, const Outcome &outcome, const QByteArray &facts)
{
    PageTemplate page(u"connect.html"_s);
    page.set("lang", QCoreApplication::translate("ConnectPage", "en", "the tag of the language you translate into"));
    page.set("dir", QCoreApplication::translate("ConnectPage", "ltr", "the direction of your script: ltr or rtl"));
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
    if (const auto *error = call.error()) {
        const auto problem = problemResponse(*error, request.id); // its status and its Retry-After
        auto response = page(problem.status, outcomeOf(*error),
                             fact(words(QT_TRANSLATE_NOOP("ConnectPage", "Reference")), QString::fromLatin1(request.id)));
        response.headers.append(problem.headers);
        return response;
    }
    const auto &status = *static_cast<const ConnectOutcome *>(call.reply());
    if (const QUrl next(status.continueAt.value_or(QString()), QUrl::StrictMode); isSafeToGoOn(next))
        return {.status = 303, .headers = {{"Location", next.toEncoded()}}};
    return page(200, outcomeOf(status), factsOf(status));
}

} // namespace plandeck
