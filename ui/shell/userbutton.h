// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace plandeck {

/// Who is signed in, at the foot of the sidebar. Opens the account's menu.
class UserButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget *parent = nullptr);

    void setUser(const QString &name, const QString &role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_role;
};

} // namespace plandeck
