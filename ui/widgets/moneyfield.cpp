// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyfield.h"

#include "ui/theme/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QChar decimalPoint(const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    return point.isEmpty() ? u'.' : point.front();
}

QChar groupSign(const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    return group.isEmpty() ? u',' : group.front();
}

/// What people type for what the reader takes: digits of any script, and any space where the locale groups by a space.
QString readable(const QString &text, QChar group)
{
    QString out;
    for (const auto c : text.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0)
            out += QChar(u'0' + digit);
        else
            out += c.isSpace() && group.isSpace() ? group : c;
    }
    return out;
}

} // namespace

MoneyField::MoneyField(const QStringList &currencies, QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLineEdit)
    , m_currency(new QComboBox)
{
    m_amount->setObjectName(u"amountLineEdit"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_currency->setObjectName(u"currencyComboBox"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setAccessibleDescription(tr("Currency"));
    for (const auto &code : currencies)
        m_currency->addItem(code.toUpper(), code);
    if (currencies.isEmpty())
        for (const auto &currency : plandeck::currencies()) {
            const auto code = QString::fromLatin1(currency.code.data(), qsizetype(currency.code.size()));
            m_currency->addItem(code.toUpper(), code);
        }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_amount, 1);
    row->addWidget(m_currency);
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, &MoneyField::changed);
    connect(m_amount, &QLineEdit::editingFinished, this, &MoneyField::tidy);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &MoneyField::changed);
}

std::optional<Money> MoneyField::money() const
{
    const auto *currency = findCurrency(this->currency());
    if (!currency)
        return std::nullopt;
    const QLocale locale;
    const QChar group = groupSign(locale);
    const auto minor = minorOf(readable(m_amount->text(), group), *currency, decimalPoint(locale), group);
    if (!minor)
        return std::nullopt;
    return Money{*minor, this->currency()};
}

void MoneyField::setMoney(const Money &money)
{
    setCurrency(money.currency);
    m_amount->setText(plainOf(money, decimalPoint(QLocale())));
}

QString MoneyField::currency() const
{
    return m_currency->currentData().toString();
}

void MoneyField::setCurrency(const QString &currency)
{
    if (const int at = m_currency->findData(currency.toLower()); at >= 0)
        m_currency->setCurrentIndex(at);
}

/// "29" becomes "29.00" once typing is over, so that people see what will be charged.
void MoneyField::tidy()
{
    if (const auto amount = money())
        m_amount->setText(plainOf(*amount, decimalPoint(QLocale())));
}

} // namespace plandeck

#include "moc_moneyfield.cpp"
