// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorstep.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct ErrorStep
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::ErrorStep)
};

struct Step
{
    const char *text; // empty: the sentence says it itself, or nothing is to be done
    QLatin1StringView codes; // with a blank between
};

constexpr std::array steps{
    Step{"",
         QLatin1StringView("required null changed_elsewhere url_not_https amount_step cursor_invalid "
                           "password_too_short file_too_large invalid_utf8 columns_missing invitation_pending "
                           "confirmation_required secret_unreadable session_ended not_authenticated token_expired token_invalid "
                           "tenant_suspended inspection_required state_invalid state_expired state_used code_invalid "
                           "plan_inactive connect_in_progress login_link_unavailable drift_not_takeable plan_changed "
                           "read_only_profile profile_in_use last_profile demo_stays server_url_invalid "
                           "schema_outdated publishable_key_given stripe_key_invalid publishable_key_invalid "
                           "stripe_client_id_invalid webhook_secret_invalid secret_key_too_short env_server_only env_unknown "
                           "outcome_unknown server_redirects answer_not_understood")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Correct it and try again."),
         QLatin1StringView(
             "wrong_type too_long too_short too_small too_large too_many out_of_range duplicate name_differs "
             "email_taken name_missing unknown_choice not_an_id not_a_timestamp not_an_email not_a_url url_has_credentials "
             "address_not_allowed not_an_amount not_allowed_character unknown_currency name_taken "
             "password_too_long password_too_common password_like_email password_like_company password_wrong "
             "not_a_list csv_quote cell_count validation_failed invalid_json credentials_invalid "
             "redirect_url_invalid database_url_invalid wrong_mode env_line_invalid env_name_invalid "
             "env_quote_open env_empty")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Make a new one instead."), QLatin1StringView("immutable_field")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Make somebody else an owner first."), QLatin1StringView("last_owner")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Install the newest Plandeck."), QLatin1StringView("schema_newer")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Choose another file or folder."),
         QLatin1StringView("file_unreadable file_unwritable env_nothing env_no_database env_too_large ca_file_unreadable")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Ask an owner or admin of your company."),
         QLatin1StringView("invitation_invalid permission_denied")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Refresh the page to see how it is now."),
         QLatin1StringView("not_found conflict tenant_not_active tenant_not_suspended flow_ended onboarding_unfinished "
                           "event_not_failed plan_is_draft edit_conflict")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Try again in a moment."),
         QLatin1StringView("delivery_in_progress interrupted send_failed throttled stripe_unavailable publish_in_progress "
                           "catch_up_running overloaded internal")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Look whether the receiver runs and can be reached, then send it again."),
         QLatin1StringView("bad_status redirected host_not_found connection_failed connection_closed timed_out bad_answer "
                           "signature_invalid")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Ask whoever runs the server."),
         QLatin1StringView("tls_failed partitions_unsupported partitions_differ partitions_failed certificate_untrusted "
                           "certificate_wrong_host certificate_expired certificate_not_yet_valid")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Use a key of this company and mode: they are on the page API keys."),
         QLatin1StringView("key_invalid mode_mismatch")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Sign in first."), QLatin1StringView("user_required")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Connect on the page Stripe."),
         QLatin1StringView("stripe_not_connected access_denied account_taken")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Enter it in the settings, under Stripe keys."),
         QLatin1StringView("live_mode_not_configured stripe_client_id_missing")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Change what Stripe names, or look into its Dashboard."),
         QLatin1StringView("stripe_refused")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Unlock it and try again, or choose another place for secrets."),
         QLatin1StringView("secret_store_unavailable secret_store_timeout secret_store_exposed")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Check the connection profile in the settings."),
         QLatin1StringView("profile_unknown database_login_refused database_host_unknown database_refused database_timeout "
                           "database_missing")},
    Step{QT_TRANSLATE_NOOP("plandeck::ErrorStep", "Check the network, then try again."),
         QLatin1StringView("storage_unavailable unavailable server_unreachable server_timeout connection_lost answer_too_large")},
};

const Step *stepOf(const QString &code)
{
    for (const auto &step : steps)
        for (const auto known : step.codes.tokenize(u' '))
            if (known == code)
                return &step;
    return nullptr;
}

} // namespace

bool hasErrorStep(const QString &code)
{
    return stepOf(code);
}

QString errorStep(const QString &code)
{
    const auto *step = stepOf(code);
    if (!step)
        return ErrorStep::tr("If it happens again, copy the diagnostics and send them to support.");
    return *step->text ? ErrorStep::tr(step->text) : QString();
}

} // namespace plandeck
