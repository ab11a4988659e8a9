// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plancardpainter.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// One plan as customers see it, whole: the preview in the inspector and beside the form.
class PlanCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    /// hasPrice: false while it is not typed yet, which is not the same as free.
    void setPlan(const Plan &plan, bool hasPrice = true);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PlanCardPainter cardPainter() const;

    Plan m_plan;
    bool m_hasPrice = true;
};

} // namespace plandeck
