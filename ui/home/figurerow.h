// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/homemodel.h"

#include <QtWidgets/QWidget>

namespace plandeck {

class Badge;
class Card;
class ElidedLabel;
class FigureCard;

/// Small figures beside each other: plans, events, messages, API calls, and how Stripe stands. Each is its own: what is not known
/// says so, and leaves the others alone.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const HomeModel &home, QWidget *parent = nullptr);

    void follow();

Q_SIGNALS:
    void stripeRequested();

private:
    Card *buildStripe();
    void showDetails();
    void showOverview();
    void showStripe();

    const HomeModel &m_home;
    FigureCard *m_plans;
    FigureCard *m_events;
    FigureCard *m_deliveries;
    FigureCard *m_calls;
    Badge *m_stripeBadge = nullptr;
    ElidedLabel *m_stripeAccount = nullptr;
};

} // namespace plandeck
