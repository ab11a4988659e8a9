// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPoint>
#include <QtWidgets/QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace plandeck {

class TagDelegate;

/// Lines of text in an order, such as a plan's features. Type below and press Return to add, or paste several lines;
/// F2 or a double click edits, Delete removes, Alt+Up and Alt+Down or dragging moves; Up goes from below into the list.
class TagListEditor final : public QWidget
{
    Q_OBJECT

public:
    /// name: what the lines are, for screen readers. prompt: in the empty line below: "Add a feature…".
    TagListEditor(const QString &name, const QString &prompt, QWidget *parent = nullptr);

    /// With what is typed below and not added yet: nothing typed is lost.
    QStringList lines() const;
    void setLines(const QStringList &lines);
    void setLimits(int mostLines, int longestLine);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    bool pasteLines();
    void add(const QStringList &lines);
    void takeEdited(const QListWidgetItem *item);
    void append(const QString &line);
    void removeAt(int row);
    void move(int from, int to);
    bool drag(const QEvent *event);
    void fit();

    QListWidget *m_list;
    TagDelegate *m_rows;
    QLineEdit *m_input;
    int m_mostLines = 50;
    int m_dragged = -1; // the row under the pressed pointer
    QPoint m_pressedAt;
    bool m_isDragging = false;
};

} // namespace plandeck
