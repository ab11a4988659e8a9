// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"

#include <QtWidgets/QStackedWidget>

class QAbstractItemView;
class QItemSelectionModel;

namespace plandeck {

class PlansCardView;
class TableView;

/// The same plans as cards and in a table, with one selection for both.
class PlansViews final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PlansViews(PlansModel &model, QWidget *parent = nullptr);

    /// "cards" or "table".
    void setView(const QString &view);
    void showOrdering(PlanOrder ordering);
    /// Beside the inspector the table leaves out what stands there.
    void setNarrow(bool isNarrow);

    /// Drafts get a button that publishes them.
    void setOffersPublishing(bool offers);

    /// The one that is chosen; nothing when there are several.
    std::optional<Plan> selected() const;
    /// All that are chosen, in the order in which they stand.
    QList<Plan> chosen() const;
    /// Selects it and scrolls to it; false while it is not loaded.
    bool select(PlanId plan);
    void selectAll();
    void clearSelection();
    void focusView();

Q_SIGNALS:
    /// Not while a mouse button is down: what follows may move the very thing under the pointer.
    void selectionChanged();
    /// A click or Return: somebody wants to see more of the selected plan.
    void inspected();
    /// Somebody pressed the button of the selected draft.
    void publishRequested();
    void orderingChosen(plandeck::PlanOrder ordering);
    /// at: on the screen.
    void menuRequested(const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announceSelection();
    void listenTo(QAbstractItemView *view);
    void sortBy(int column, Qt::SortOrder order);
    void inspectCurrent();
    void inspectClicked();
    QAbstractItemView *view() const;

    PlansModel &m_model;
    PlansCardView *m_cards;
    TableView *m_table;
    QItemSelectionModel *m_selection;
    bool m_isPressed = false;
};

} // namespace plandeck
