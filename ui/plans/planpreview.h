// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/widgets/scrollcolumn.h"

#include <QtCore/QDate>

namespace plandeck {

class KeyValueList;
class PlanCard;
class SectionLabel;
class TextLabel;

/// A plan as its customers meet it: the card, what they pay and when, and its price in the writing of several countries.
class PlanPreview final : public ScrollColumn
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);

    /// hasPrice: false while it is not typed yet.
    void setPlan(const Plan &plan, bool hasPrice = true);

private:
    PlanCard *m_card;
    TextLabel *m_payment;
    SectionLabel *m_readersTitle;
    KeyValueList *m_readers;
};

/// "14 days free, first payment on 8 December 2026", for somebody who subscribes on that day; then how it goes on.
[[nodiscard]] QString paymentText(const Plan &plan, QDate today);

/// The price as a reader of a country writes it: "Germany", "29,99 €".
struct PriceAbroad
{
    QString country = {};
    QString price = {};
};
[[nodiscard]] QList<PriceAbroad> pricesAbroad(const Money &money);

} // namespace plandeck
