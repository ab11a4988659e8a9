// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/forms/formdialog.h"

class QLineEdit;

namespace plandeck {

class MoneyField;
class PlanCard;

/// The same plan under another name, and perhaps another price.
class DuplicateDialog final : public FormDialog
{
    Q_OBJECT

public:
    DuplicateDialog(const Plan &original, Mode mode, QWidget *parent = nullptr);

    DuplicatePlan request() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    Plan copy() const;
    void edited(const QString &field);

    Plan m_original;
    Mode m_mode;
    QLineEdit *m_name;
    MoneyField *m_price;
    PlanCard *m_preview;
};

} // namespace plandeck
