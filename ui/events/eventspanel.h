// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventsmodel.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class Banner;
class BusyButton;
class ChipRow;
class EventInspector;
class MasterDetail;
class PageHeader;
class SearchField;
class SessionModel;
class StateView;
class TableView;

/// The inbox of Stripe's events, with the chosen one in the inspector: what it changed, how it was handled, its JSON. What
/// failed is retried from here.
class EventsPanel final : public QWidget
{
    Q_OBJECT

public:
    EventsPanel(EventsModel &model, SessionModel &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something to say in a toast.
    void noticed(const plandeck::Toast::Message &message);

private:
    void buildActions();
    void buildHeader();
    QWidget *buildInbox();
    void listen();

    void showState();
    void showSubtitle();
    void showBanner();
    void showRights();
    void showSelection();
    QString knownUntil() const;
    QString refusalToRetry(const StripeEvent &event) const;
    void askDetails(const StripeEvent &event);
    void applyFilter();
    void clearFilters();
    void endRefresh();
    void openMenu(const QPoint &at);
    void focusSearch();
    std::optional<StripeEvent> selected() const;

    void refresh();
    void retry();
    void catchUp();
    void copyEventId();
    void copyObjectId();
    void copyJson();
    void copy(const QString &text);

    EventsModel &m_model;
    SessionModel &m_session;
    StripeEvent m_shown; // whose details stand in the inspector

    QAction *m_retryAction = nullptr;
    QAction *m_catchUpAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QList<QAction *> m_copyActions;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    BusyButton *m_refreshButton = nullptr;
    BusyButton *m_catchUpButton = nullptr;
    ChipRow *m_chips = nullptr;
    Banner *m_banner;
    TableView *m_table = nullptr;
    EventInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
    StateView *m_states = nullptr;
};

} // namespace plandeck
