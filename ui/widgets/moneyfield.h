// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace plandeck {

/// An amount in the locale's writing and its currency. Exact: text to minor units and back, never through a double.
class MoneyField final : public QWidget
{
    Q_OBJECT

public:
    /// Currencies in lower case, in the order they are offered; empty offers all.
    explicit MoneyField(const QStringList &currencies = {}, QWidget *parent = nullptr);

    /// Null while the text is not exactly an amount of the currency.
    std::optional<Money> money() const;
    void setMoney(const Money &money);
    QString currency() const;
    void setCurrency(const QString &currency);
    QLineEdit *amountLineEdit() const { return m_amount; }
    QComboBox *currencyComboBox() const { return m_currency; }

Q_SIGNALS:
    void changed();

private:
    void tidy();

    QLineEdit *m_amount;
    QComboBox *m_currency;
};

} // namespace plandeck
