// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <QtWidgets/QLineEdit>

namespace plandeck {

/// Dots, and an eye to look behind them. What is typed leaves as a Secret.
class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    Secret secret() const { return Secret(text()); }
    void setRevealed(bool isRevealed);

private:
    QAction *m_eye;
};

} // namespace plandeck
