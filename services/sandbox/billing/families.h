// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

// The families of billing; addBillingHandlers() adds them all.
void addTestClockHandlers(Handlers &handlers);
void addSubscriptionHandlers(Handlers &handlers);
void addSubscriptionActionHandlers(Handlers &handlers);
void addSubscriptionItemHandlers(Handlers &handlers);
void addInvoiceItemHandlers(Handlers &handlers);
void addInvoiceHandlers(Handlers &handlers);
void addInvoiceActionHandlers(Handlers &handlers);
void addInvoiceLineHandlers(Handlers &handlers);
void addPreviewHandlers(Handlers &handlers);
void addCreditNoteHandlers(Handlers &handlers);
void addScheduleHandlers(Handlers &handlers);

} // namespace plandeck::sandbox
