// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace plandeck {

/// A small window that belongs to a button: it opens beside it, and a click elsewhere or Escape closes it.
class Popover : public QDialog
{
    Q_OBJECT

public:
    Popover(const QString &title, QWidget *parent);

    /// Over or under the anchor, wherever there is room.
    void openAt(QWidget *anchor);

protected:
    QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace plandeck
