// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

/// Initials on a disc in a colour of the name's own.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int size = 32, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace plandeck
