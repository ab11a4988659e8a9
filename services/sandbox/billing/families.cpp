// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/families.h"

#include "services/sandbox/families.h"

namespace plandeck::sandbox {

void addBillingHandlers(Handlers &handlers)
{
    addTestClockHandlers(handlers);
    addSubscriptionHandlers(handlers);
    addSubscriptionActionHandlers(handlers);
    addSubscriptionItemHandlers(handlers);
    addInvoiceItemHandlers(handlers);
    addInvoiceHandlers(handlers);
    addInvoiceActionHandlers(handlers);
    addInvoiceLineHandlers(handlers);
    addPreviewHandlers(handlers);
    addCreditNoteHandlers(handlers);
    addScheduleHandlers(handlers);
}

} // namespace plandeck::sandbox
