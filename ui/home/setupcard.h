// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/homemodel.h"
#include "models/sessionmodel.h"
#include "ui/widgets/card.h"

class QProgressBar;

namespace plandeck {

class StepRow;
class TextLabel;

/// The steps from a new company to its first call, and how far it is.
class SetupCard final : public Card
{
    Q_OBJECT

public:
    SetupCard(const HomeModel &home, const SessionModel &session, QWidget *parent = nullptr);

    void follow();
    /// Stripe is the built-in simulator: connecting costs nothing and needs nothing.
    void setSimulated();

Q_SIGNALS:
    void stepRequested(plandeck::HomeModel::Step step);

private:
    const HomeModel &m_home;
    const SessionModel &m_session;
    TextLabel *m_progress;
    QProgressBar *m_bar;
    QList<StepRow *> m_rows; // in the order of HomeModel::steps
};

} // namespace plandeck
