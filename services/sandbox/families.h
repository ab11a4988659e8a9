// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

// One file a family of resources; each adds its operations' handlers.
void addProductHandlers(Handlers &handlers);
void addPriceHandlers(Handlers &handlers);
void addAccountHandlers(Handlers &handlers);
void addAccountLinkHandlers(Handlers &handlers);
void addEventHandlers(Handlers &handlers);
void addCustomerHandlers(Handlers &handlers);
void addCustomerBalanceHandlers(Handlers &handlers);
void addTaxIdHandlers(Handlers &handlers);
void addSourceHandlers(Handlers &handlers);
void addPaymentMethodHandlers(Handlers &handlers);
void addPaymentIntentHandlers(Handlers &handlers);
void addSetupIntentHandlers(Handlers &handlers);
void addChargeHandlers(Handlers &handlers);
void addRefundHandlers(Handlers &handlers);
void addBalanceHandlers(Handlers &handlers);
void addWebhookEndpointHandlers(Handlers &handlers);
void addSearchHandlers(Handlers &handlers);
void addCouponHandlers(Handlers &handlers);
void addPromotionCodeHandlers(Handlers &handlers);
void addTaxRateHandlers(Handlers &handlers);
void addMeterHandlers(Handlers &handlers);
void addMeterEventHandlers(Handlers &handlers);
void addBillingHandlers(Handlers &handlers); // billing/families.h

} // namespace plandeck::sandbox
