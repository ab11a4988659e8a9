// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demoplans.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QList<CreatePlan> demoPlans()
{
    return {
        {.name = u"Starter"_s,
         .description = u"Everything a small team needs to begin."_s,
         .price = Minor{900},
         .features = {u"3 projects"_s, u"2 team members"_s, u"Community support"_s}},
        {.name = u"Pro"_s,
         .description = u"For teams that grow: more room, more people, an answer within a day."_s,
         .price = Minor{2999},
         .trialDays = 14,
         .features = {u"Unlimited projects"_s, u"10 team members"_s, u"E-mail support within a day"_s, u"API access"_s}},
        {.name = u"Business"_s,
         .description = u"For companies with rules of their own."_s,
         .price = Minor{9900},
         .trialDays = 30,
         .features = {u"Everything in Pro"_s, u"50 team members"_s, u"Single sign-on"_s, u"Audit log"_s, u"Priority support"_s}},
        {.name = u"Pro yearly"_s,
         .description = u"Pro, two months free."_s,
         .price = Minor{29900},
         .currency = u"eur"_s,
         .interval = Interval::Year,
         .trialDays = 14,
         .features = {u"Everything in Pro"_s, u"Two months free"_s}},
        {.name = u"Tokyo"_s,
         .description = u"For our friends in Japan."_s,
         .price = Minor{4500},
         .currency = u"jpy"_s,
         .features = {u"Everything in Pro"_s, u"Support in Japanese"_s}},
        {.name = u"Enterprise pilot"_s,
         .description = u"A draft: not at Stripe yet."_s,
         .price = Minor{49900},
         .features = {u"Everything in Business"_s, u"A person to call"_s},
         .isVisible = false,
         .isDraft = true}};
}

} // namespace plandeck
