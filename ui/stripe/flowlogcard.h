// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stripemodel.h"
#include "ui/widgets/card.h"

namespace plandeck {

/// What happened since Connect was pressed, line by line, with the time.
class FlowLogCard final : public Card
{
    Q_OBJECT

public:
    explicit FlowLogCard(QWidget *parent = nullptr);

    void setSteps(const QList<StripeModel::Step> &steps);

private:
    void addLine(const StripeModel::Step &step);

    QList<StripeModel::Step> m_steps;
    QList<QWidget *> m_lines;
};

} // namespace plandeck
