// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planformdialog.h"

#include "services/domain/json.h"
#include "ui/plans/currencychoice.h"
#include "ui/plans/metadataeditor.h"
#include "ui/plans/planpreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taglisteditor.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr QSize usualSize(980, 780);

/// The limits that the operation declares.
const Field &declared(std::string_view name)
{
    return *std::ranges::find(CreatePlan::fields, name, &Field::name);
}

} // namespace

PlanFormDialog::PlanFormDialog(const Words &words, const PlanWorld &world, QWidget *parent)
    : FormDialog(words, parent)
    , m_world(world)
    , m_name(new QLineEdit)
    , m_price(new MoneyField(currencyOrder().codes))
    , m_interval(new SegmentedControl(tr("Interval")))
    , m_trial(new QSpinBox)
    , m_description(new QPlainTextEdit)
    , m_features(new TagListEditor(tr("Features"), tr("Add a feature…")))
    , m_visible(new QCheckBox(tr("&Visible to customers")))
    , m_metadata(new MetadataEditor)
    , m_preview(new PlanPreview)
{
    buildInputs();
    buildForm();
    follow();
    resize(enlarged(usualSize, this));
    m_name->setFocus();
}

void PlanFormDialog::buildInputs()
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_price->setObjectName(u"priceMoneyField"_s);
    nameCurrencies(m_price->currencyComboBox(), currencyOrder().usualCount);
    m_interval->setObjectName(u"intervalSegmentedControl"_s);
    m_interval->addSegment(u"month"_s, Icon::None, tr("Monthly"));
    m_interval->addSegment(u"year"_s, Icon::None, tr("Yearly"));
    m_interval->setFocusProxy(m_interval->findChild<QRadioButton *>());
    m_trial->setObjectName(u"trialSpinBox"_s);
    m_trial->setRange(0, int(declared("trial_days").most));
    m_trial->setSpecialValueText(tr("No trial"));
    m_trial->setSuffix(tr(" days", "after the number of trial days"));
    m_description->setObjectName(u"descriptionPlainTextEdit"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + metric::blockGap);
    m_features->setObjectName(u"featuresTagListEditor"_s);
    m_features->setLimits(int(declared("features").most), int(declared("features").itemMost));
    m_visible->setObjectName(u"visibleCheckBox"_s);
    m_metadata->setObjectName(u"metadataEditor"_s);
    m_metadata->setMostEntries(int(declared("metadata").most));
}

void PlanFormDialog::buildForm()
{
    form()->add(makeField(u"name"_s, tr("&Name"), m_name, tr("Customers see it on invoices.")));
    form()->add(makeField(u"price_cents"_s, tr("&Price"), m_price));
    form()->addRow({makeField(u"billing_interval"_s, tr("&Interval"), m_interval),
                    makeField(u"trial_days"_s, tr("&Trial"), m_trial, tr("Days before the first payment."))});
    form()->add(makeField(u"description"_s, tr("De&scription"), m_description));
    form()->add(
        makeField(u"features"_s, tr("&Features"), m_features, tr("Return adds a line; drag or Alt+Up and Alt+Down move it.")));
    form()->add(makeField(u"is_visible"_s, tr("Price table"), m_visible));
    form()->add(makeField(u"metadata"_s, tr("&Metadata"), m_metadata, tr("For your own programs; customers do not see it.")));
    auto *scroll = new ScrollColumn;
    scroll->body()->setContentsMargins(0, 0, metric::cardGap, 0);
    scroll->body()->addWidget(form());
    scroll->body()->addStretch(1);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_preview);
}

void PlanFormDialog::lockPrice(const QString &why)
{
    m_price->setEnabled(false);
    m_interval->setEnabled(false);
    form()->field(u"price_cents"_s)->setHelp(why);
}

void PlanFormDialog::fill(const Plan &plan, bool hasPrice)
{
    const QSignalBlocker quietPrice(m_price), quietInterval(m_interval);
    m_price->setCurrency(plan.currency);
    if (hasPrice)
        m_price->setMoney(plan.money());
    m_interval->setCurrent(wordOf(plan.interval));
    for (const auto *name : {"name", "trial_days", "description", "features", "is_visible", "metadata"})
        fillField(QString::fromLatin1(name), plan);
    showPreview();
}

void PlanFormDialog::fillField(const QString &name, const Plan &plan)
{
    const QSignalBlocker quietName(m_name), quietTrial(m_trial), quietDescription(m_description), quietFeatures(m_features),
        quietVisible(m_visible), quietMetadata(m_metadata);
    if (name == "name"_L1)
        m_name->setText(plan.name);
    else if (name == "trial_days"_L1)
        m_trial->setValue(int(plan.trialDays));
    else if (name == "description"_L1)
        m_description->setPlainText(plan.description);
    else if (name == "features"_L1)
        m_features->setLines(plan.features);
    else if (name == "is_visible"_L1)
        m_visible->setChecked(plan.isVisible);
    else if (name == "metadata"_L1)
        m_metadata->setEntries(plan.metadata);
}

void PlanFormDialog::follow()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(u"name"_s); });
    connect(m_price, &MoneyField::changed, this, [this] { edited(u"price_cents"_s); });
    connect(m_interval, &SegmentedControl::chosen, this, [this] { edited(u"billing_interval"_s); });
    connect(m_trial, &QSpinBox::valueChanged, this, [this] { edited(u"trial_days"_s); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { edited(u"description"_s); });
    connect(m_features, &TagListEditor::changed, this, [this] { edited(u"features"_s); });
    connect(m_visible, &QCheckBox::toggled, this, [this] { edited(u"is_visible"_s); });
    connect(m_metadata, &MetadataEditor::changed, this, [this] { edited(u"metadata"_s); });
}

void PlanFormDialog::edited(const QString &field)
{
    touch(field);
    showPreview();
}

void PlanFormDialog::showPreview()
{
    const auto now = typed();
    m_preview->setPlan(planOf(now), now.price.has_value());
}

CreatePlan PlanFormDialog::typed() const
{
    const auto money = m_price->money();
    CreatePlan typed{.name = m_name->text(),
                     .description = m_description->toPlainText(),
                     .price = money ? std::optional(money->minor) : std::nullopt,
                     .currency = m_price->currency(),
                     .interval = m_interval->current() == wordOf(Interval::Year) ? Interval::Year : Interval::Month,
                     .features = m_features->lines(),
                     .metadata = m_metadata->entries(),
                     .isVisible = m_visible->isChecked()};
    if (m_trial->value() > 0)
        typed.trialDays = m_trial->value();
    normalise(CreatePlan::fields, &typed);
    return typed;
}

bool PlanFormDialog::hasUnreadableAmount() const
{
    return !m_price->money() && !m_price->amountLineEdit()->text().trimmed().isEmpty();
}

QList<Problem> PlanFormDialog::metadataProblems() const
{
    return m_metadata->problems();
}

} // namespace plandeck

#include "moc_planformdialog.cpp"
