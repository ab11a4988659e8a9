// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace plandeck {

class PlanCardDelegate;

/// The plans as cards in equal columns that fill the width. Only what is in sight is painted, so that thousands are as
/// quick as ten. Arrow keys move between the cards, Space adds one to those chosen or takes it away.
class PlansCardView final : public QListView
{
    Q_OBJECT

public:
    explicit PlansCardView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Drafts get a button that publishes them.
    void setOffersPublishing(bool offers);

Q_SIGNALS:
    /// Return or a double click.
    void opened(const QModelIndex &index);
    /// The button of a draft's card; the card is selected.
    void publishRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void measure();
    void arrange();

    PlanCardDelegate *m_cards;
};

} // namespace plandeck
