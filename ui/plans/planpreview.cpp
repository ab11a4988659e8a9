// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpreview.h"

#include "ui/common/moments.h"
#include "ui/common/moneytext.h"
#include "ui/plans/plancard.h"
#include "ui/plans/plantext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int previewWidth = 320;

QString intervalWords(Interval interval)
{
    switch (interval) {
    case Interval::Month: return PlanPreview::tr("every month");
    case Interval::Year: return PlanPreview::tr("every year");
    }
    Q_UNREACHABLE();
}

} // namespace

QString paymentText(const Plan &plan, QDate today)
{
    if (plan.price.amount == 0)
        return PlanPreview::tr("Nobody pays anything.");
    const QString then =
        PlanPreview::tr("%1 %2", "price, every month").arg(isolated(priceText(plan)), intervalWords(plan.interval));
    if (!plan.hasTrial())
        return PlanPreview::tr("First payment at once, then %1.", "price every month").arg(then);
    const QString day = dateText(today.addDays(plan.trialDays));
    return PlanPreview::tr("%n day(s) free, first payment on %1, then %2.", "date, price every month", int(plan.trialDays))
        .arg(day, then);
}

QList<PriceAbroad> pricesAbroad(const Money &money)
{
    const std::array readers{
        std::pair(PlanPreview::tr("Germany"), QLocale(QLocale::German, QLocale::Germany)),
        std::pair(PlanPreview::tr("France"), QLocale(QLocale::French, QLocale::France)),
        std::pair(PlanPreview::tr("Japan"), QLocale(QLocale::Japanese, QLocale::Japan)),
        std::pair(PlanPreview::tr("United States"), QLocale(QLocale::English, QLocale::UnitedStates)),
    };
    QList<PriceAbroad> prices;
    for (const auto &[country, locale] : readers)
        prices.append({country, moneyText(money, locale)});
    return prices;
}

PlanPreview::PlanPreview(QWidget *parent)
    : ScrollColumn(parent)
    , m_card(new PlanCard)
    , m_payment(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_readersTitle(new SectionLabel(tr("How readers see the price")))
    , m_readers(new KeyValueList)
{
    setObjectName(u"planPreview"_s);
    setFixedWidth(widened(previewWidth, font()));
    m_card->setObjectName(u"previewPlanCard"_s);
    m_payment->setObjectName(u"paymentTextLabel"_s);
    m_payment->setWordWrap(true);
    m_readers->setObjectName(u"readersKeyValueList"_s);
    body()->setContentsMargins(0, 0, metric::cardGap, 0); // beside the scroll bar
    body()->setSpacing(metric::controlGap);
    body()->addWidget(new SectionLabel(tr("What customers see")));
    body()->addWidget(m_card);
    body()->addWidget(m_payment);
    body()->addSpacing(metric::controlGap);
    body()->addWidget(m_readersTitle);
    body()->addWidget(m_readers);
    body()->addStretch(1);
}

void PlanPreview::setPlan(const Plan &plan, bool hasPrice)
{
    m_card->setPlan(plan, hasPrice);
    m_payment->setText(hasPrice ? tr("Whoever subscribes today: %1").arg(paymentText(plan, QDate::currentDate())) : QString());
    m_payment->setVisible(hasPrice);
    const bool isPaid = hasPrice && plan.price.amount > 0;
    m_readersTitle->setVisible(isPaid);
    m_readers->setVisible(isPaid);
    if (!isPaid)
        return;
    QList<KeyValueList::Row> rows;
    for (const auto &[country, price] : pricesAbroad(plan.money()))
        rows.append({country, isolated(price)});
    m_readers->setRows(rows);
}

} // namespace plandeck

#include "moc_planpreview.cpp"
