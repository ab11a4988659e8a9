// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

#include <QtWidgets/QPushButton>

class QAction;
class QHBoxLayout;

namespace plandeck {

class Avatar;
class ElidedLabel;

/// The pane at the trailing side that shows the chosen thing: who it is, what can be done, what is known.
class InspectorPane final : public Card
{
    Q_OBJECT

public:
    explicit InspectorPane(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &subtitle);
    /// Buttons in a row under the heading; the first ones keep their width, the last one stretches. Where
    /// their words are long, the pane is wider.
    void addAction(QPushButton *button);
    using QWidget::addAction;
    /// The same for a button that presses an action of the panel.
    void addButton(QAction *action);
    /// A button with a menu of actions; null is a line between them.
    void addMenuButton(const QString &objectName, Icon icon, const QString &word, const QList<QAction *> &actions);
    /// Wider than the others, for content that needs it.
    void setLeastWidth(int width);
    /// A block, told from the one before by a line. Without a title it is just the widget.
    void addSection(const QString &title, QWidget *content);
    /// The last block, which takes all the room that is left.
    void addFilling(QWidget *content);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitWidth();

    int m_leastWidth;
    Avatar *m_avatar;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_sections;
};

} // namespace plandeck
