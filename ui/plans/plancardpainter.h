// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/theme/tokens.h"

#include <QtGui/QFont>

class QPainter;

namespace plandeck {

/// Draws a plan as customers see it on a price table: name, description, price, trial, features; and, where it is asked
/// for, a foot with what only we see. One routine measures and paints, so that both always agree.
class PlanCardPainter final
{
public:
    struct Options
    {
        int mostFeatures = 6; // then "and 3 more"
        int featureLines = 1; // a longer feature is shortened
        int descriptionLines = 2;
        bool keepsDescription = false; // room for it even where there is none: cards in a row line up
        bool keepsTrial = false;
        bool hasFoot = true;
        bool hasPrice = true; // false while it is not typed yet
        bool offersPublishing = false; // a draft has a button in its foot
    };

    PlanCardPainter(const QFont &font, Qt::LayoutDirection direction, const Options &options);

    int heightOf(const Plan &plan, int width) const;
    /// Whether something does not fit into a card of this width.
    bool shortens(const Plan &plan, int width) const;
    /// What lies inside the card; ground and border are the caller's.
    void paint(QPainter *painter, const Tokens &tokens, const Plan &plan, const QRect &card) const;

    /// Where the button that publishes is; empty where there is none.
    QRect publishRect(const Plan &plan, const QRect &card) const;

private:
    struct Pen; // where the next thing goes

    /// Answers with where it ended.
    Pen flow(QPainter *painter, const Tokens &tokens, const Plan &plan, const QRect &card) const;
    void head(Pen &pen, const Plan &plan) const;
    void price(Pen &pen, const Plan &plan) const;
    void features(Pen &pen, const Plan &plan) const;
    void foot(Pen &pen, const Plan &plan) const;
    void publishButton(Pen &pen, const QRect &rect) const;

    QFont m_font;
    Qt::LayoutDirection m_direction;
    Options m_options;
};

} // namespace plandeck
