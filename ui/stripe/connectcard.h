// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/values.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace plandeck {

class BusyButton;
class CopyField;
class TextLabel;

/// The invitation to connect: one button, how, what happens next, and what must be registered at Stripe for it.
class ConnectCard final : public Card
{
    Q_OBJECT

public:
    explicit ConnectCard(QWidget *parent = nullptr);

    /// Empty where whoever runs the server sees to it.
    void setRedirectUri(const QString &uri);
    void setBusy(bool isBusy);
    /// Why this user may not, and who can; empty allows it.
    void setRefusal(const QString &reason);
    ConnectFlow flow() const { return m_flow; }

Q_SIGNALS:
    void connectRequested(plandeck::ConnectFlow flow);

private:
    QWidget *buildInvitation();
    QWidget *buildNext();
    QWidget *buildRedirectUri();
    void buildFlowMenu();
    void setFlow(ConnectFlow flow);

    ConnectFlow m_flow = ConnectFlow::OAuthExpress;
    BusyButton *m_connect;
    QPushButton *m_flowButton;
    TextLabel *m_refusal;
    CopyField *m_redirectUri = nullptr;
};

} // namespace plandeck
