// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"

#include <QtWidgets/QListWidget>

namespace plandeck {

/// The pages as rows with icons: one tab stop, arrow keys inside.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setPages(const QList<ShellPage> &pages);
    void setCurrentPage(const QString &id);
    /// 0 takes the count away.
    void setCount(const QString &id, int count);

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    QListWidgetItem *itemOf(const QString &id) const;
};

} // namespace plandeck
