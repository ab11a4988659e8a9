// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include "ui/common/errorstep.h"
#include "ui/common/roletext.h"
#include "ui/common/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::ErrorText)
};

struct Sentence
{
    QLatin1StringView code;
    const char *text;
};

constexpr std::array sentences{
    // one field
    Sentence{"required"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Please fill this in.")},
    Sentence{"null"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Please fill this in.")},
    Sentence{"wrong_type"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This value cannot be read.")},
    Sentence{"too_long"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This text is too long.")},
    Sentence{"too_short"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This text is too short.")},
    Sentence{"too_small"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This number is too small.")},
    Sentence{"too_large"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This number is too large.")},
    Sentence{"too_many"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There are too many entries.")},
    Sentence{"out_of_range"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This number is out of range.")},
    Sentence{"duplicate"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This name is given more than once.")},
    Sentence{"name_differs"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not the name.")},
    Sentence{"changed_elsewhere"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Somebody else changed this meanwhile: choose whose value stays.")},
    Sentence{"name_missing"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A value has no name.")},
    Sentence{"unknown_choice"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not one of the possible values.")},
    Sentence{"not_an_id"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not a valid id.")},
    Sentence{"not_a_timestamp"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not a valid time.")},
    Sentence{"not_an_email"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not a valid e-mail address.")},
    Sentence{"not_a_url"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not a valid web address.")},
    Sentence{"url_not_https"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The web address has to begin with https://.")},
    Sentence{"url_has_credentials"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The web address must not contain a user name or password.")},
    Sentence{"address_not_allowed"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This server cannot be reached from the public internet.")},
    Sentence{"not_an_amount"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not an amount of the chosen currency.")},
    Sentence{"not_allowed_character"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This text has a character that is not allowed.")},
    Sentence{"amount_step"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe takes no amount this fine in the chosen currency: round it.")},
    Sentence{"unknown_currency"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not a currency we know.")},
    Sentence{"immutable_field"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This cannot be changed after creation.")},
    Sentence{"cursor_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This list has changed: load it again.")},
    Sentence{"email_taken"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This e-mail address is already registered.")},
    Sentence{"name_taken"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There is already something of this name.")},
    Sentence{"password_too_short"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This password is too short: use at least 10 characters.")},
    Sentence{"password_too_long"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This password is too long.")},
    Sentence{"password_too_common"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This password is too common: others would guess it.")},
    Sentence{"password_like_email"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The password must not be the e-mail address.")},
    Sentence{"password_like_company"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The password must not be the company name.")},
    Sentence{"password_wrong"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not your present password.")},
    // files
    Sentence{"file_unreadable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file cannot be read.")},
    Sentence{"file_unwritable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file cannot be written.")},
    Sentence{"file_too_large"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file is too large: it may have 256 MiB.")},
    Sentence{"invalid_utf8"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The text is not in UTF-8: save the file in that encoding.")},
    Sentence{"not_a_list"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The JSON is not a list of plans.")},
    Sentence{"csv_quote"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "A double quote stands where none may be, or is not closed.")},
    Sentence{"columns_missing"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText",
                               "The first line has to name the columns name, price_cents and billing_interval.")},
    Sentence{"cell_count"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The row has more or fewer cells than the first line.")},
    // invitations
    Sentence{
        "invitation_pending"_L1,
        QT_TRANSLATE_NOOP("plandeck::ErrorText", "They have not accepted their invitation yet: make them a new code instead.")},
    Sentence{"invitation_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This invitation is not known, was used already or has run out.")},
    // the request
    Sentence{"validation_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Some values are not valid.")},
    Sentence{"invalid_json"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not valid JSON.")},
    Sentence{"confirmation_required"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This has to be confirmed.")},
    Sentence{"not_found"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This no longer exists.")},
    Sentence{"conflict"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This conflicts with the current state.")},
    Sentence{"delivery_in_progress"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This message is being sent at this moment.")},
    // what a webhook's receiver did
    Sentence{"bad_status"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver answered with an error.")},
    Sentence{"redirected"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver sent us elsewhere, which is not followed.")},
    Sentence{"host_not_found"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There is no server of this name.")},
    Sentence{"connection_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver could not be connected to.")},
    Sentence{"connection_closed"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver hung up before its answer was complete.")},
    Sentence{"tls_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver's certificate is not valid.")},
    Sentence{"timed_out"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver did not answer in time.")},
    Sentence{"bad_answer"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The receiver did not answer in HTTP.")},
    Sentence{"interrupted"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The delivery was cut off on our side.")},
    Sentence{"secret_unreadable"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The webhook's secret cannot be read: make a new one.")},
    Sentence{"send_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The message could not be sent.")},
    Sentence{"throttled"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "That was too often in a short time.")},
    // who asks
    Sentence{"credentials_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "E-mail address or password are wrong.")},
    Sentence{"session_ended"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Your session has ended: please sign in again.")},
    Sentence{"not_authenticated"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Please sign in.")},
    Sentence{"token_expired"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Your session has expired: please sign in again.")},
    Sentence{"token_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Your session is no longer valid: please sign in again.")},
    Sentence{"key_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The API key is not valid.")},
    Sentence{"permission_denied"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Your role does not allow this.")},
    Sentence{"user_required"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This needs a person who is signed in.")},
    Sentence{"mode_mismatch"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The API key belongs to the other mode.")},
    Sentence{"last_owner"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The last active owner cannot be removed.")},
    Sentence{"tenant_suspended"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The platform has suspended this company. Please ask its support.")},
    Sentence{"tenant_not_active"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Only an active tenant can be suspended.")},
    Sentence{"tenant_not_suspended"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Only a suspended tenant can be reactivated.")},
    Sentence{"inspection_required"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Begin an inspection of this tenant first, with a reason.")},
    // Stripe
    Sentence{"stripe_not_connected"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe is not connected yet.")},
    Sentence{"live_mode_not_configured"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Live mode is not set up: there is no live Stripe key.")},
    Sentence{"stripe_client_id_missing"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Connecting is not set up: there is no Stripe client id.")},
    Sentence{"stripe_unavailable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe does not answer.")},
    Sentence{"stripe_refused"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe refused this.")},
    Sentence{"state_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This connection attempt is not known: please start again.")},
    Sentence{"state_expired"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This connection attempt has expired: please start again.")},
    Sentence{"state_used"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This connection attempt was used already: please start again.")},
    Sentence{"access_denied"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The connection was declined at Stripe.")},
    Sentence{"code_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe did not accept the authorization: please start again.")},
    Sentence{"account_taken"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This Stripe account is connected to another company.")},
    Sentence{"signature_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The signature is not valid.")},
    Sentence{"plan_inactive"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This plan is inactive: reactivate it first.")},
    Sentence{"publish_in_progress"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This plan is being published at this moment.")},
    Sentence{"connect_in_progress"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText",
                               "Another change of the Stripe connection is being finished. Try again in a moment.")},
    Sentence{"redirect_url_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is not the address that Stripe sent the browser back to.")},
    Sentence{"flow_ended"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This connection attempt is over.")},
    Sentence{"onboarding_unfinished"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Stripe still misses something before the account is finished.")},
    Sentence{"login_link_unavailable"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText",
                               "Stripe has a dashboard link for Express accounts only, once their onboarding is finished.")},
    Sentence{"event_not_failed"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Only an event whose handling failed can be retried.")},
    Sentence{"plan_is_draft"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This plan is a draft: it is not at Stripe yet.")},
    Sentence{"drift_not_takeable"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "No plan can be as Stripe has it. Let yours count instead.")},
    Sentence{"edit_conflict"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Somebody else has changed this since you opened it.")},
    Sentence{"plan_changed"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Somebody else has changed this at this moment. Please look again.")},
    Sentence{"catch_up_running"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The missed events are being fetched at this moment.")},
    // this program and its server
    Sentence{"secret_store_unavailable"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The keychain of this computer cannot be used.")},
    Sentence{"secret_store_timeout"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The keychain of this computer does not answer.")},
    Sentence{"secret_store_exposed"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file with the secrets can be read by others on this computer.")},
    Sentence{"secret_unreadable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A stored secret cannot be read.")},
    Sentence{"read_only_profile"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This profile is for looking only: nothing is changed from here.")},
    Sentence{"profile_in_use"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This profile is open: switch to another one first.")},
    Sentence{"last_profile"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The only profile there is stays.")},
    Sentence{"demo_stays"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The demo ends with its window: start Plandeck without it to switch.")},
    Sentence{"profile_unknown"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There is no profile of this name.")},
    Sentence{
        "database_url_invalid"_L1,
        QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is no address of a database, such as postgresql://user@host/database.")},
    Sentence{"server_url_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Give an address that begins with https://, or http:// on this computer.")},
    Sentence{"schema_newer"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The database is of a newer Plandeck than this one.")},
    Sentence{"schema_outdated"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText",
                               "The database is of an older Plandeck, and a read-only profile does not change it. Open it for "
                               "writing once.")},
    Sentence{"database_login_refused"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The database refuses this user or this password.")},
    Sentence{"database_host_unknown"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There is no computer of this name.")},
    Sentence{"database_refused"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The computer is there, but no database answers at this port.")},
    Sentence{"database_timeout"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The database did not answer in time.")},
    Sentence{"database_missing"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server has no such database or user.")},
    Sentence{"partitions_unsupported"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Only PostgreSQL has partitions.")},
    Sentence{"partitions_differ"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The tables are spread over another number of partitions.")},
    Sentence{"partitions_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A table could not be spread over partitions.")},
    // keys that somebody types
    Sentence{"wrong_mode"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This key is for the other mode.")},
    Sentence{"publishable_key_given"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "This is a publishable key. The secret one begins with sk_ or rk_.")},
    Sentence{"stripe_key_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.")},
    Sentence{"publishable_key_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "A publishable key begins with pk_test_ or pk_live_.")},
    Sentence{"stripe_client_id_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A client ID begins with ca_.")},
    Sentence{"webhook_secret_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "A webhook secret of Stripe begins with whsec_.")},
    Sentence{"secret_key_too_short"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "It has at least 32 characters.")},
    // lines of a .env file
    Sentence{"env_line_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This line is no NAME=value.")},
    Sentence{"env_name_invalid"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A variable cannot have this name.")},
    Sentence{"env_quote_open"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "A quote on this line is never closed.")},
    Sentence{"env_empty"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "It is empty.")},
    Sentence{"env_server_only"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Only a server needs it.")},
    Sentence{"env_unknown"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Plandeck does not know it.")},
    Sentence{"env_nothing"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "There is nothing in it that Plandeck can use.")},
    Sentence{"env_no_database"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file names no database.")},
    Sentence{"env_too_large"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "This file is too large for a .env file.")},
    Sentence{"storage_unavailable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The database cannot be reached.")},
    Sentence{"overloaded"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server is busy.")},
    Sentence{"unavailable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server cannot be reached.")},
    Sentence{"server_url_invalid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "A server's address is https://HOST, or http:// to this computer.")},
    Sentence{"server_unreachable"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server cannot be reached.")},
    Sentence{"server_timeout"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server did not answer in time.")},
    Sentence{"connection_lost"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The connection broke on the way.")},
    Sentence{
        "outcome_unknown"_L1,
        QT_TRANSLATE_NOOP("plandeck::ErrorText", "No answer came, so it may have been done or not. Look before you repeat it.")},
    Sentence{"server_redirects"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server's address leads elsewhere: use the address it leads to.")},
    Sentence{
        "answer_not_understood"_L1,
        QT_TRANSLATE_NOOP("plandeck::ErrorText", "What answers there is no Plandeck server, or a proxy in front of it fails.")},
    Sentence{"answer_too_large"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server's answer is too large.")},
    Sentence{"certificate_untrusted"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "Nobody whom this computer trusts vouches for the server's certificate.")},
    Sentence{"certificate_wrong_host"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server's certificate is another host's.")},
    Sentence{"certificate_expired"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "The server's certificate has expired.")},
    Sentence{"certificate_not_yet_valid"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText",
                               "The server's certificate is not valid yet, or this computer's clock is wrong.")},
    Sentence{"tls_failed"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "No secure connection to the server comes about.")},
    Sentence{"ca_file_unreadable"_L1,
             QT_TRANSLATE_NOOP("plandeck::ErrorText", "The file with trusted certificates cannot be read.")},
    Sentence{"internal"_L1, QT_TRANSLATE_NOOP("plandeck::ErrorText", "Something went wrong on our side. Nothing was changed.")},
};

QString readable(const QString &code)
{
    if (code.isEmpty())
        return ErrorText::tr("Something went wrong.");
    QString text = code;
    text.replace(u'_', u' ');
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

/// Rounded up: who waits as long as said must not be early.
QString waitText(int seconds)
{
    return seconds < 120 ? ErrorText::tr("Try again in %n second(s).", nullptr, seconds)
                         : ErrorText::tr("Try again in %n minute(s).", nullptr, (seconds + 59) / 60);
}

} // namespace

QStringList codesWithText()
{
    QStringList codes;
    for (const auto &sentence : sentences)
        codes.append(sentence.code);
    return codes;
}

QString errorText(const QString &code)
{
    const auto row = std::ranges::find_if(sentences, [&](const Sentence &s) { return code == s.code; });
    return row == sentences.end() ? readable(code) : ErrorText::tr(row->text);
}

QString errorText(const Problem &problem)
{
    const QString sentence = errorText(problem.code);
    const auto end = std::ranges::find_if(problem.field, [](QChar c) { return c == u'[' || c == u'.'; }); // a key may have both
    if (end == problem.field.end())
        return sentence;
    const QString rest = problem.field.sliced(end - problem.field.begin() + 1);
    if (*end == u'[')
        return ErrorText::tr("Entry %1: %2").arg(QLocale().toString(rest.section(u']', 0, 0).toInt() + 1), sentence);
    return ErrorText::tr("“%1”: %2", "a name in a list of names and values, what is wrong").arg(rest, sentence);
}

QString errorText(const Error &error)
{
    const bool isDatabase = error.kind == Error::Kind::Storage && error.code == "connection_failed"_L1; // no receiver of messages
    const auto code = isDatabase ? u"storage_unavailable"_s : error.code;
    QStringList sentences{errorText(code)};
    if (error.stripe && !error.stripe->message.isEmpty())
        sentences.append(ErrorText::tr("Stripe says: “%1”").arg(error.stripe->message));
    if (!error.requiredRoles.isEmpty())
        sentences.append(whoCan(error.requiredRoles));
    else if (error.retryAfter > 0)
        sentences.append(waitText(error.retryAfter));
    else if (const auto step = errorStep(code); !step.isEmpty())
        sentences.append(step);
    return joinedSentences(sentences);
}

QString errorDetail(const Error &error)
{
    if (!error.stripe)
        return {};
    QStringList parts;
    if (!error.stripe->requestId.isEmpty())
        parts.append(ErrorText::tr("Stripe request %1").arg(error.stripe->requestId));
    for (const auto &code : {error.stripe->code, error.stripe->declineCode})
        if (!code.isEmpty())
            parts.append(code);
    return parts.join(u" · "_s);
}

bool isWorthRetrying(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Unauthenticated:
    case Error::Kind::Denied:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict: return false;
    case Error::Kind::Upstream: return error.code == "stripe_unavailable"_L1;
    case Error::Kind::Throttled:
    case Error::Kind::Unavailable:
    case Error::Kind::Storage:
    case Error::Kind::Internal: return true;
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
