// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/duplicatedialog.h"

#include "services/domain/json.h"
#include "ui/plans/draftcopies.h"
#include "ui/plans/plancard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int previewWidth = 280;
constexpr int formWidth = 340;
} // namespace

DuplicateDialog::DuplicateDialog(const Plan &original, Mode mode, QWidget *parent)
    : FormDialog({.title = tr("Duplicate “%1”").arg(original.name), .submit = tr("&Duplicate"), .working = tr("Duplicating…")},
                 parent)
    , m_original(original)
    , m_mode(mode)
    , m_name(new QLineEdit(nameOfCopy(original.name)))
    , m_price(new MoneyField({original.currency}))
    , m_preview(new PlanCard)
{
    setObjectName(u"duplicateDialog"_s);
    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->selectAll();
    m_price->setObjectName(u"priceMoneyField"_s);
    m_price->setMoney(original.money());
    m_price->currencyComboBox()->setEnabled(false); // a duplicate keeps its currency
    m_preview->setObjectName(u"previewPlanCard"_s);
    m_preview->setFixedWidth(widened(previewWidth, font()));
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"name"_s, tr("&Name"), m_name, tr("No two plans have the same name.")));
    form()->add(makeField(u"price_cents"_s, tr("&Price"), m_price, tr("The original keeps its own.")));

    auto *left = new QVBoxLayout;
    left->addWidget(form());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(metric::controlGap);
    right->addWidget(new SectionLabel(tr("What customers see")));
    right->addWidget(m_preview);
    right->addStretch(1);
    body()->addLayout(left, 1);
    body()->addLayout(right);
    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(u"name"_s); });
    connect(m_price, &MoneyField::changed, this, [this] { edited(u"price_cents"_s); });
    m_preview->setPlan(copy());
    check();
    m_name->setFocus();
}

DuplicatePlan DuplicateDialog::request() const
{
    DuplicatePlan request{.id = m_original.id, .name = m_name->text()};
    if (const auto money = m_price->money(); money && money->minor != m_original.price)
        request.price = money->minor;
    normalise(DuplicatePlan::fields, &request);
    return request;
}

Plan DuplicateDialog::copy() const
{
    const auto request = this->request();
    Plan copy = m_original;
    copy.name = request.name;
    copy.price = request.price.value_or(m_original.price);
    return copy;
}

QList<Problem> DuplicateDialog::problems() const
{
    const auto request = this->request();
    auto problems = validate(DuplicatePlan::fields, &request) + problemsOf(copy());
    if (!m_price->money()) {
        const bool isEmpty = m_price->amountLineEdit()->text().trimmed().isEmpty();
        problems.append({u"price_cents"_s, isEmpty ? u"required"_s : u"not_an_amount"_s});
    }
    return problems;
}

QString DuplicateDialog::review() const
{
    if (m_original.syncState == SyncState::LocalOnly)
        return tr("Saves another draft here. Nothing is created in Stripe.");
    return m_mode == Mode::Live ? tr("Creates a product and a price in Stripe (live mode: real money).")
                                : tr("Creates a product and a price in Stripe (test mode).");
}

void DuplicateDialog::edited(const QString &field)
{
    touch(field);
    m_preview->setPlan(copy(), m_price->money().has_value());
}

} // namespace plandeck

#include "moc_duplicatedialog.cpp"
