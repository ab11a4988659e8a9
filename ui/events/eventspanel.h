// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventsmodel.h"
#include "ui/panels/panel.h"

class QAction;

namespace plandeck {

class BusyButton;
class ChipRow;
class EventInspector;
class GapBar;
class MasterDetail;
class TableView;
class Tasks;

/// The inbox of Stripe's events, with the chosen one in the inspector: what it changed, how it was handled, its JSON. What
/// failed is retried from here.
class EventsPanel final : public Panel
{
    Q_OBJECT

public:
    EventsPanel(EventsModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// What takes its time is in this list too, from now on. tasks outlives the panel.
    void useTasks(Tasks &tasks) { m_tasks = &tasks; }
    /// Events in this state, and no others.
    void showOnly(EventState state);
    /// Fetches what was missed, as its button does.
    void catchUp();

private:
    void buildActions();
    void buildHeader();
    void buildInbox();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    std::optional<Notice> notice() override;
    void showRights() override;
    void showSelection() override;
    void refresh() override { m_model.refresh(); }
    void applyFilter() override;
    bool choose(const QString &id) override;

    QString knownUntil() const;
    QString refusalToRetry(const StripeEvent &event) const;
    void askDetails(const StripeEvent &event);
    void openMenu(const QPoint &at);
    std::optional<StripeEvent> selected() const;

    void showTimeline();
    void retry();
    void rehearse();
    void copyEventId();
    void copyObjectId();
    void copyEventLink();
    void copyJson();

    EventsModel &m_model;
    Tasks *m_tasks = nullptr;
    StripeEvent m_shown; // whose details stand in the inspector

    QAction *m_retryAction = nullptr;
    QAction *m_rehearseAction = nullptr;
    QAction *m_catchUpAction = nullptr;
    QList<QAction *> m_copyActions;
    BusyButton *m_catchUpButton = nullptr;
    ChipRow *m_chips = nullptr;
    GapBar *m_gapBar = nullptr;
    TableView *m_table = nullptr;
    EventInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
};

} // namespace plandeck
