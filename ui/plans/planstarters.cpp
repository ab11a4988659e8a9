// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planstarters.h"

#include "ui/common/moneytext.h"
#include "ui/plans/plantext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int starterWidth = 220;

struct StarterText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::StarterText)
};

/// Whole units of the currency, whatever it has behind the point.
Minor whole(qint64 units, const QString &currency)
{
    for (int i = findCurrency(currency)->exponent; i > 0; --i)
        units *= 10;
    return {units};
}

QWidget *cardOf(const CreatePlan &draft, const QString &name, PlanStarters *starters)
{
    const Plan plan = planOf(draft);
    auto *card = new CardButton;
    card->setObjectName(name);
    card->setText(StarterText::tr("Start with %1, %2").arg(draft.name, fullPriceText(plan)));
    card->setCheckable(false);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(draft.name, TextRole::Heading), 1);
    head->addWidget(new IconLabel(Icon::Plus, Tone::Accent));
    card->body()->setSpacing(2);
    card->body()->addLayout(head);
    card->body()->addWidget(new TextLabel(fullPriceText(plan), TextRole::Strong));
    auto *description = new TextLabel(draft.description, TextRole::Small, Tone::Muted);
    description->setWordWrap(true);
    card->body()->addWidget(description);
    card->body()->addStretch(1);
    for (auto *label : card->findChildren<QWidget *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QObject::connect(card, &CardButton::clicked, starters, [starters, draft] { Q_EMIT starters->chosen(draft); });
    QObject::connect(card, &CardButton::opened, starters, [starters, draft] { Q_EMIT starters->chosen(draft); });
    return card;
}

} // namespace

QList<CreatePlan> starterPlans()
{
    const QString currency = currencyOrder().codes.first();
    return {
        {.name = StarterText::tr("Starter"),
         .description = StarterText::tr("Everything a small team needs to begin."),
         .price = whole(9, currency),
         .currency = currency,
         .features = {StarterText::tr("3 projects"), StarterText::tr("2 team members"), StarterText::tr("Community support")}},
        {.name = StarterText::tr("Pro"),
         .description = StarterText::tr("For teams that grow."),
         .price = whole(29, currency),
         .currency = currency,
         .trialDays = 14,
         .features = {StarterText::tr("Unlimited projects"), StarterText::tr("10 team members"),
                      StarterText::tr("E-mail support within a day")}},
        {.name = StarterText::tr("Business"),
         .description = StarterText::tr("For companies with rules of their own."),
         .price = whole(99, currency),
         .currency = currency,
         .trialDays = 30,
         .features = {StarterText::tr("Everything in Pro"), StarterText::tr("50 team members"), StarterText::tr("Single sign-on"),
                      StarterText::tr("Priority support")}}};
}

PlanStarters::PlanStarters(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"planStarters"_s);
    auto *row = new FlowLayout(metric::cardGap, this);
    row->setColumnWidth(starterWidth);
    const auto drafts = starterPlans();
    const auto count = int(drafts.size());
    for (int i = 0; i < count; ++i)
        row->addWidget(cardOf(drafts.at(i), u"starter%1CardButton"_s.arg(i + 1), this));
    setMaximumWidth(count * widened(starterWidth, font()) + (count - 1) * metric::cardGap);
}

} // namespace plandeck

#include "moc_planstarters.cpp"
