// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace plandeck {

/// Asks before a step that cannot simply be taken back. Names the thing and the effect; Cancel is the default. Where
/// the effect is final, the thing's name must be typed.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title = {}; // "Archive “Pro”?"
        QString effect = {}; // "New customers can no longer subscribe. The 412 who have it keep it."
        QString action = {}; // "Archive plan"
        QString typed = {}; // what must be typed before the button works; empty: nothing
        bool isDanger = true;
    };

    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *typedField(const QString &wanted);

    QPushButton *m_action;
};

} // namespace plandeck
