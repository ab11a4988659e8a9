// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/tenanttext.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct TenantText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::TenantText)
};

} // namespace

TenantWord tenantWord(TenantStatus status)
{
    switch (status) {
    case TenantStatus::Active: return {TenantText::tr("Active", "tenant"), Tone::Ok};
    case TenantStatus::Suspended: return {TenantText::tr("Suspended", "tenant"), Tone::Bad};
    case TenantStatus::Closed: return {TenantText::tr("Closed", "tenant"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

TenantWord stripeWord(TenantStripe stripe)
{
    switch (stripe) {
    case TenantStripe::None: return {TenantText::tr("Not connected"), Tone::Neutral};
    case TenantStripe::Pending: return {TenantText::tr("Not finished", "connecting Stripe"), Tone::Info};
    case TenantStripe::Restricted: return {TenantText::tr("Restricted", "account at Stripe"), Tone::Warn};
    case TenantStripe::Enabled: return {TenantText::tr("Enabled", "account at Stripe"), Tone::Ok};
    }
    Q_UNREACHABLE();
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Free: return TenantText::tr("Free", "tier");
    case Tier::Starter: return TenantText::tr("Starter", "tier");
    case Tier::Pro: return TenantText::tr("Pro", "tier");
    case Tier::Enterprise: return TenantText::tr("Enterprise", "tier");
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
