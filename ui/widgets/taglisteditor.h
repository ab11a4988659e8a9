// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QListWidget;

namespace plandeck {

/// Lines of text in an order, such as a plan's features. Type below and press Return to add; F2 or a double click
/// edits, Delete removes, Alt+Up and Alt+Down or dragging moves.
class TagListEditor final : public QWidget
{
    Q_OBJECT

public:
    /// name: what the lines are, for screen readers. prompt: in the empty line below: "Add a feature…".
    TagListEditor(const QString &name, const QString &prompt, QWidget *parent = nullptr);

    QStringList lines() const;
    void setLines(const QStringList &lines);
    void setLimits(int mostLines, int longestLine);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void append(const QString &line);
    void removeAt(int row);
    void move(int step);
    void fit();

    QListWidget *m_list;
    QLineEdit *m_input;
    int m_mostLines = 50;
};

} // namespace plandeck
