// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deliveriesmodel.h"
#include "models/webhookmodel.h"
#include "ui/panels/panel.h"

class QPushButton;

namespace plandeck {

class ChipRow;
class DeliveryInspector;
class EndpointCard;
class EndpointDialog;
class MasterDetail;
class StateView;
class TableView;
class TrialCard;

/// The webhook of the mode there is: where messages go, tests with their answer, and every message with its attempts; the
/// doctor for signatures that are not accepted.
class WebhooksPanel final : public Panel
{
    Q_OBJECT

public:
    WebhooksPanel(WebhookModel &webhook, DeliveriesModel &deliveries, SessionModel &session, QWidget *parent = nullptr);

    /// Messages in this state, and no others.
    void showOnly(DeliveryState state);

private:
    void buildActions();
    void buildHeader();
    QWidget *buildContent();
    QWidget *buildDeliveries();

    LoadState loadState() const override;
    const Error &problem() const override;
    bool isBusy() const override;
    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    void showRights() override;
    QString refusalToChange() const;
    void showSelection() override;
    void refresh() override;
    void begin() override { openForm(); }
    void applyFilter() override;
    bool choose(const QString &id) override;

    void showDeliveries();
    void openMenu(const QPoint &at);
    std::optional<WebhookDelivery> selected() const;
    /// Asks for what the list does not know of the chosen message.
    void askDetails();

    void openForm();
    void save(EndpointDialog *dialog);
    void showSecret(const Webhook &webhook, Secret secret);
    void askForNewSecret();
    void askToRemove();
    void pauseOrResume();
    void test(WebhookType type);
    void resend();
    void openDoctor();
    void copyId();
    void copyBody();
    void copyMessageLink();
    void tell(const Result<> &outcome, const QString &done);

    WebhookModel &m_model;
    DeliveriesModel &m_deliveries;
    WebhookDelivery m_shown; // whose attempts stand in the inspector

    QAction *m_editAction = nullptr;
    QAction *m_pauseAction = nullptr;
    QAction *m_secretAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_doctorAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_resendAction = nullptr;
    QList<QAction *> m_copyActions;
    QPushButton *m_testButton = nullptr;
    EndpointCard *m_endpoint = nullptr;
    TrialCard *m_trial = nullptr;
    ChipRow *m_chips = nullptr;
    TableView *m_table = nullptr;
    DeliveryInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
    StateView *m_deliveryStates = nullptr;
};

} // namespace plandeck
