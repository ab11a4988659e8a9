// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/problemtext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Sentence
{
    QLatin1StringView code;
    QLatin1StringView text;
};

constexpr std::array sentences{
    // one field
    Sentence{"required"_L1, "This field is required."_L1},
    Sentence{"null"_L1, "This field may not be null."_L1},
    Sentence{"wrong_type"_L1, "This value has the wrong type."_L1},
    Sentence{"too_long"_L1, "This text is too long."_L1},
    Sentence{"too_short"_L1, "This text is too short."_L1},
    Sentence{"too_small"_L1, "This number is too small."_L1},
    Sentence{"too_large"_L1, "This number is too large."_L1},
    Sentence{"too_many"_L1, "There are too many entries."_L1},
    Sentence{"out_of_range"_L1, "This number is out of range."_L1},
    Sentence{"duplicate"_L1, "This name is given more than once."_L1},
    Sentence{"unknown_choice"_L1, "This is not one of the possible values."_L1},
    Sentence{"not_an_id"_L1, "This is not a valid id."_L1},
    Sentence{"not_a_timestamp"_L1, "This is not a timestamp of RFC 3339."_L1},
    Sentence{"not_an_email"_L1, "This is not a valid e-mail address."_L1},
    Sentence{"not_a_url"_L1, "This is not a valid URL."_L1},
    Sentence{"not_allowed_character"_L1, "This text has a character that is not allowed."_L1},
    Sentence{"invalid_utf8"_L1, "This text is not valid UTF-8."_L1},
    Sentence{"invalid_encoding"_L1, "This value has a broken percent-escape."_L1},
    Sentence{"amount_step"_L1, "In this currency the last digit of an amount has to be 0."_L1},
    Sentence{"unknown_currency"_L1, "This is not a currency we know."_L1},
    Sentence{"two_keys"_L1, "Header and body name two different keys."_L1},
    Sentence{"immutable_field"_L1, "This field cannot be changed after creation."_L1},
    Sentence{"url_not_https"_L1, "The URL has to begin with https://; http:// is for this machine in test mode only."_L1},
    Sentence{"url_has_credentials"_L1, "The URL must not contain a user name or password."_L1},
    Sentence{"address_not_allowed"_L1, "This host is not reachable from the public internet."_L1},
    Sentence{"cursor_invalid"_L1, "This is no cursor of this list."_L1},
    Sentence{"email_taken"_L1, "This e-mail address is already registered."_L1},
    Sentence{"name_taken"_L1, "This name is already taken."_L1},
    Sentence{"password_too_short"_L1, "This password is too short: use at least 10 characters."_L1},
    Sentence{"password_too_common"_L1, "This password is too common."_L1},
    Sentence{"password_like_email"_L1, "The password must not be the e-mail address."_L1},
    Sentence{"password_like_company"_L1, "The password must not be the company name."_L1},
    // the request
    Sentence{"bad_request"_L1, "The request is malformed."_L1},
    Sentence{"invalid_json"_L1, "The body is not valid JSON."_L1},
    Sentence{"validation_failed"_L1, "Some values are not valid; see errors."_L1},
    Sentence{"confirmation_required"_L1, "This cannot be undone: repeat the request with confirm set to true."_L1},
    Sentence{"not_found"_L1, "There is nothing here."_L1},
    Sentence{"method_not_allowed"_L1, "This method is not allowed here; see the Allow header."_L1},
    Sentence{"payload_too_large"_L1, "The body is too large."_L1},
    Sentence{"uri_too_long"_L1, "The address is too long."_L1},
    Sentence{"headers_too_large"_L1, "The headers are too large or too many."_L1},
    Sentence{"request_timeout"_L1, "The request took too long to arrive."_L1},
    Sentence{"unsupported_media_type"_L1, "The body must be application/json."_L1},
    Sentence{"not_implemented"_L1, "The server does not support this kind of request."_L1},
    Sentence{"host_not_allowed"_L1, "The server does not answer to this host name."_L1},
    Sentence{"signature_invalid"_L1, "The signature is not valid."_L1},
    Sentence{"idempotency_mismatch"_L1, "This Idempotency-Key was used with a different body."_L1},
    Sentence{"idempotency_in_progress"_L1, "A request with this Idempotency-Key is still running."_L1},
    Sentence{"conflict"_L1, "This conflicts with the current state."_L1},
    Sentence{"throttled"_L1, "Too many requests: try again later."_L1},
    // who asks
    Sentence{"not_authenticated"_L1, "Sign in or send an API key."_L1},
    Sentence{"token_expired"_L1, "The access token has expired."_L1},
    Sentence{"token_invalid"_L1, "The token is not valid."_L1},
    Sentence{"key_invalid"_L1, "The API key is not valid."_L1},
    Sentence{"credentials_invalid"_L1, "E-mail address or password are wrong."_L1},
    Sentence{"permission_denied"_L1, "You do not have permission to do this."_L1},
    Sentence{"user_required"_L1, "This needs a person who is signed in, not an API key."_L1},
    Sentence{"mode_mismatch"_L1, "The API key belongs to the other mode than X-Mode asks for."_L1},
    Sentence{"password_wrong"_L1, "The current password is not right."_L1},
    Sentence{"invitation_invalid"_L1, "This invitation is unknown, used, or older than seven days."_L1},
    Sentence{"invitation_pending"_L1, "They have not accepted their invitation yet."_L1},
    Sentence{"last_owner"_L1, "The last active owner cannot be removed."_L1},
    Sentence{"delivery_in_progress"_L1, "This message is being sent at this moment."_L1},
    Sentence{"tenant_suspended"_L1, "The platform has suspended this company: ask its support."_L1},
    Sentence{"tenant_not_active"_L1, "Only an active tenant can be suspended."_L1},
    Sentence{"tenant_not_suspended"_L1, "Only a suspended tenant can be reactivated."_L1},
    Sentence{"inspection_required"_L1, "Begin an inspection of this tenant first, with a reason."_L1},
    // Stripe
    Sentence{"stripe_not_connected"_L1, "Connect a Stripe account first."_L1},
    Sentence{"plan_inactive"_L1, "This plan is inactive: reactivate it first."_L1},
    Sentence{"publish_in_progress"_L1, "This plan is being published at this moment."_L1},
    Sentence{"connect_in_progress"_L1, "Another change of the Stripe connection is being finished: try again in a moment."_L1},
    Sentence{"redirect_url_invalid"_L1, "This is not the address that Stripe sent the browser back to."_L1},
    Sentence{"flow_ended"_L1, "This connection attempt is over."_L1},
    Sentence{"login_link_unavailable"_L1,
             "Stripe has such a link for Express accounts only, once their onboarding is finished."_L1},
    Sentence{"live_mode_not_configured"_L1, "Live mode is not configured: there is no live Stripe key."_L1},
    Sentence{"stripe_unavailable"_L1, "Stripe does not answer: try again later."_L1},
    Sentence{"stripe_refused"_L1, "Stripe refused the request."_L1},
    Sentence{"state_invalid"_L1, "This connection attempt is not known: start again."_L1},
    Sentence{"state_expired"_L1, "This connection attempt has expired: start again."_L1},
    Sentence{"state_used"_L1, "This connection attempt was used already: start again."_L1},
    Sentence{"access_denied"_L1, "The connection was declined at Stripe."_L1},
    Sentence{"code_invalid"_L1, "Stripe did not accept the authorization code: start again."_L1},
    Sentence{"account_taken"_L1, "This Stripe account is connected to another company."_L1},
    Sentence{"stripe_client_id_missing"_L1, "Connecting is not configured: there is no Stripe client id."_L1},
    Sentence{"event_not_failed"_L1, "Only an event whose handling failed can be retried."_L1},
    Sentence{"catch_up_running"_L1, "The missed events are being fetched at this moment."_L1},
    Sentence{"plan_is_draft"_L1, "The plan is a draft: it is not at Stripe yet."_L1},
    Sentence{"drift_not_takeable"_L1, "No plan can be as Stripe has it: let ours count instead."_L1},
    Sentence{"edit_conflict"_L1, "Somebody else has changed this since you read it: see current."_L1},
    Sentence{"plan_changed"_L1, "Somebody else has changed the plan at this moment: look again."_L1},
    Sentence{"wrong_prefix"_L1, "This does not begin as such an id does."_L1},
    // a row of the Django platform, and its database
    Sentence{"tenant_left_out"_L1, "Its company is not here: it was left out, or is not there either."_L1},
    Sentence{"slug_taken"_L1, "Another company has this slug."_L1},
    Sentence{"password_unreadable"_L1, "This is no pbkdf2_sha256 or scrypt hash: invite this person anew."_L1},
    Sentence{"key_hash_unknown"_L1, "This is no SHA-256 in hexadecimal: the company makes a new key."_L1},
    Sentence{"key_taken"_L1, "This key is here already, under another id."_L1},
    Sentence{"webhook_secret_unreadable"_L1,
             "The webhook's secret is not one of the form whsec_: the company sets its webhook anew."_L1},
    Sentence{"plan_not_at_stripe"_L1, "Without a connected account, a product and a price it is a draft now: publish it."_L1},
    Sentence{"owner_missing"_L1, "This company has no active owner who can sign in."_L1},
    Sentence{"django_tables_missing"_L1, "This is not the Django platform's database: there are no such tables."_L1},
    Sentence{"django_columns_missing"_L1, "Columns are missing; --column TABLE.COLUMN=NAME says what they are called there."_L1},
    Sentence{"django_source_is_plandeck"_L1, "This is a database of Plandeck itself."_L1},
    Sentence{"import_not_equal"_L1, "What was read again is not what was to be written; nothing was kept."_L1},
    // a program's start
    Sentence{"usage"_L1, "This is not how the program is called."_L1},
    Sentence{"secret_key_missing"_L1, "A server needs a secret of its own, at least 32 characters."_L1},
    Sentence{"secret_key_too_short"_L1, "The key is too short: use at least 32 characters."_L1},
    Sentence{"database_url_invalid"_L1, "This is no sqlite:///file or postgresql://user@host/name."_L1},
    Sentence{"lifetime_invalid"_L1, "A lifetime is a number of minutes, from 1 to 525600."_L1},
    Sentence{"stripe_key_invalid"_L1, "This is no secret key of Stripe, or there are two of one mode."_L1},
    Sentence{"stripe_client_id_invalid"_L1, "This is no client id of the form ca_, or there are not as many as keys."_L1},
    Sentence{"stripe_base_invalid"_L1, "This address has to be https, or http to this machine."_L1},
    Sentence{"connection_failed"_L1, "The database cannot be opened."_L1},
    Sentence{"partitions_unsupported"_L1, "Only PostgreSQL has partitions."_L1},
    Sentence{"partitions_differ"_L1, "The tables are spread over another number of partitions."_L1},
    Sentence{"partitions_failed"_L1, "A table could not be spread over partitions."_L1},
    Sentence{"schema_newer"_L1, "The database was made by a newer version of the program."_L1},
    Sentence{"address_in_use"_L1, "Another program listens on this address."_L1},
    Sentence{"address_denied"_L1, "This address may not be listened on."_L1},
    Sentence{"state_file_in_use"_L1, "Another program uses the sandbox's file."_L1},
    Sentence{"proxy_invalid"_L1, "This is no address or network, such as 10.0.0.0/8."_L1},
    Sentence{"server_url_invalid"_L1, "A server's address is https://HOST, or http:// to this machine."_L1},
    Sentence{"server_unreachable"_L1, "The server does not answer."_L1},
    Sentence{"server_timeout"_L1, "The server did not answer in time."_L1},
    Sentence{"connection_lost"_L1, "The connection broke before the answer was complete: it may have been done."_L1},
    Sentence{"server_redirects"_L1, "This address leads elsewhere: ask that one."_L1},
    Sentence{"answer_not_understood"_L1, "What answers there is no Plandeck server, or a proxy in front of it fails."_L1},
    Sentence{"answer_too_large"_L1, "The answer is too large."_L1},
    Sentence{"certificate_untrusted"_L1, "Nobody who is trusted here vouches for the server's certificate."_L1},
    Sentence{"certificate_wrong_host"_L1, "The server's certificate is another host's."_L1},
    Sentence{"certificate_expired"_L1, "The server's certificate has expired."_L1},
    Sentence{"certificate_not_yet_valid"_L1, "The server's certificate is not valid yet, or this machine's clock is wrong."_L1},
    Sentence{"tls_failed"_L1, "No secure connection to the server comes about."_L1},
    Sentence{"ca_file_unreadable"_L1, "There are no certificates in this file."_L1},
    // ours
    Sentence{"lease_lost"_L1, "This took very long and is being finished elsewhere: look again in a moment."_L1},
    Sentence{"storage_unavailable"_L1, "The database is not available: try again later."_L1},
    Sentence{"overloaded"_L1, "The server is busy: try again in a moment."_L1},
    Sentence{"unavailable"_L1, "The server is not available: try again later."_L1},
    Sentence{"internal"_L1, "Something went wrong on our side. The request id helps us find it."_L1},
};

QString humanised(const QString &code)
{
    if (code.isEmpty())
        return {};
    QString text = code;
    text.replace(u'_', u' ');
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

} // namespace

QString problemText(const QString &code)
{
    const auto row = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &s) { return code == s.code; });
    return row == sentences.end() ? humanised(code) : QString(row->text);
}

} // namespace plandeck
