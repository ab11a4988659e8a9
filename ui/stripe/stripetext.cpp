// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/stripetext.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct StripeText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::StripeText)
};

} // namespace

QString flowName(ConnectFlow flow)
{
    switch (flow) {
    case ConnectFlow::OAuthExpress: return StripeText::tr("Express account");
    case ConnectFlow::OAuthStandard: return StripeText::tr("Standard account");
    case ConnectFlow::AccountLinks: return StripeText::tr("Account link");
    }
    Q_UNREACHABLE();
}

StepText stepText(StripeModel::Step::Kind kind)
{
    using Kind = StripeModel::Step::Kind;
    switch (kind) {
    case Kind::StateIssued: return {Icon::Shield, Tone::Muted, StripeText::tr("A one-time link was made")};
    case Kind::BrowserOpened: return {Icon::ExternalLink, Tone::Muted, StripeText::tr("The browser was sent to Stripe")};
    case Kind::CallbackArrived: return {Icon::ArrowLeft, Tone::Muted, StripeText::tr("The browser came back")};
    case Kind::CodeExchanged: return {Icon::Key, Tone::Muted, StripeText::tr("Stripe's code was exchanged for the account")};
    case Kind::Connected: return {Icon::CheckCircle, Tone::Ok, StripeText::tr("Stripe is connected")};
    case Kind::NotConnected: return {Icon::XCircle, Tone::Warn, StripeText::tr("Stripe was not connected")};
    case Kind::Expired: return {Icon::Clock, Tone::Warn, StripeText::tr("The link ran out")};
    case Kind::Failed: return {Icon::Alert, Tone::Bad, StripeText::tr("Connecting could not begin")};
    case Kind::Cancelled: return {Icon::Minus, Tone::Muted, StripeText::tr("Cancelled here")};
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
