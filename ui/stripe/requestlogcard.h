// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/striperequestsmodel.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace plandeck {

class StateView;
class TableView;

/// The last requests to Stripe, for those who look for the cause of something. Shut until somebody opens it.
class RequestLogCard final : public Card
{
    Q_OBJECT

public:
    explicit RequestLogCard(StripeRequestsModel &model, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QWidget *buildTable();
    void setOpen(bool isOpen);
    void addFilter(const QString &word, const QString &name, const std::optional<StripeAnswer> &filter);
    void follow();

    StripeRequestsModel &m_model;
    QPushButton *m_toggle;
    QWidget *m_filters;
    StateView *m_state;
    TableView *m_table;
};

} // namespace plandeck
