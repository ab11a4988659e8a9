// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace plandeck {

/// A surface told from the window by a hairline, not by a shadow. Comes with a vertical layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// A card that only frames: a table or a list up to its edges.
    static Card *around(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// A card that is chosen with one click and opened with two, or by Space and Return. Its text is its accessible name;
/// what it shows are the widgets in its layout.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace plandeck
