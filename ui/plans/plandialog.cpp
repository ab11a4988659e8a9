// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandialog.h"

#include "services/domain/json.h"
#include "ui/plans/currencychoice.h"
#include "ui/plans/metadataeditor.h"
#include "ui/plans/plancard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taglisteditor.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int previewWidth = 300;
constexpr QSize usualSize(900, 700);

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

PlanDialog::PlanDialog(const CreatePlan &draft, const World &world, QWidget *parent)
    : FormDialog({.title = tr("New plan"), .submit = tr("&Create plan"), .working = tr("Creating…")}, parent)
    , m_world(world)
    , m_name(new QLineEdit)
    , m_price(new MoneyField(currencyOrder().codes))
    , m_interval(new SegmentedControl(tr("Interval")))
    , m_trial(new QSpinBox)
    , m_description(new QPlainTextEdit)
    , m_features(new TagListEditor(tr("Features"), tr("Add a feature…")))
    , m_visible(new QCheckBox(tr("&Visible to customers")))
    , m_metadata(new MetadataEditor)
    , m_isDraft(new QCheckBox(tr("Keep as a &draft")))
    , m_preview(new PlanCard)
{
    setObjectName(u"planDialog"_s);
    buildForm();
    buildPreview();
    fill(draft);
    follow();
    check();
    resize(usualSize);
    m_name->setFocus();
}

void PlanDialog::buildForm()
{
    m_name->setObjectName(u"nameLineEdit"_s);
    m_price->setObjectName(u"priceMoneyField"_s);
    nameCurrencies(m_price->currencyComboBox(), currencyOrder().usualCount);
    m_interval->setObjectName(u"intervalSegmentedControl"_s);
    m_interval->addSegment(u"month"_s, Icon::None, tr("Monthly"));
    m_interval->addSegment(u"year"_s, Icon::None, tr("Yearly"));
    m_interval->setFocusProxy(m_interval->findChild<QRadioButton *>());
    m_trial->setObjectName(u"trialSpinBox"_s);
    m_trial->setRange(0, 730); // Stripe: trial_period_days is at most 730
    m_trial->setSpecialValueText(tr("No trial"));
    m_trial->setSuffix(tr(" days", "after the number of trial days"));
    m_description->setObjectName(u"descriptionPlainTextEdit"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 3 + metric::blockGap);
    m_features->setObjectName(u"featuresTagListEditor"_s);
    m_features->setLimits(100, 255);
    m_visible->setObjectName(u"visibleCheckBox"_s);
    m_metadata->setObjectName(u"metadataEditor"_s);
    m_isDraft->setObjectName(u"draftCheckBox"_s);
    m_isDraft->setEnabled(m_world.isConnected);

    form()->add(makeField(u"name"_s, tr("&Name"), m_name, tr("Customers see it on invoices.")));
    form()->add(makeField(u"price_cents"_s, tr("&Price"), m_price));
    form()->addRow({makeField(u"billing_interval"_s, tr("&Interval"), m_interval),
                    makeField(u"trial_days"_s, tr("&Trial"), m_trial, tr("Days before the first payment."))});
    form()->add(makeField(u"description"_s, tr("De&scription"), m_description));
    form()->add(
        makeField(u"features"_s, tr("&Features"), m_features, tr("Return adds a line; drag or Alt+Up and Alt+Down move it.")));
    form()->add(makeField(u"is_visible"_s, tr("Price table"), m_visible));
    form()->add(makeField(u"metadata"_s, tr("&Metadata"), m_metadata, tr("For your own programs; customers do not see it.")));
    form()->add(makeField(u"draft"_s, tr("Stripe"), m_isDraft,
                          m_world.isConnected ? tr("A draft stays here until you publish it.")
                                              : tr("Stripe is not connected yet: until it is, a plan can only be a draft.")));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, metric::cardGap, 0);
    column->addWidget(form());
    column->addStretch(1);
    body()->addWidget(scrolling(inside), 1);
}

void PlanDialog::buildPreview()
{
    m_preview->setObjectName(u"previewPlanCard"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addWidget(new SectionLabel(tr("What customers see")));
    column->addWidget(m_preview);
    column->addStretch(1);
    auto *area = scrolling(inside);
    area->setFixedWidth(previewWidth);
    body()->addWidget(area);
}

void PlanDialog::fill(const CreatePlan &draft)
{
    m_name->setText(draft.name);
    m_price->setCurrency(draft.currency);
    if (draft.price)
        m_price->setMoney({*draft.price, draft.currency});
    m_interval->setCurrent(wordOf(draft.interval));
    m_trial->setValue(int(draft.trialDays.value_or(0)));
    m_description->setPlainText(draft.description);
    m_features->setLines(draft.features);
    m_visible->setChecked(draft.isVisible);
    m_metadata->setEntries(draft.metadata);
    m_isDraft->setChecked(draft.isDraft || !m_world.isConnected);
    m_preview->setPlan(planOf(this->draft()), draft.price.has_value());
}

void PlanDialog::follow()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(u"name"_s); });
    connect(m_price, &MoneyField::changed, this, [this] { edited(u"price_cents"_s); });
    connect(m_interval, &SegmentedControl::chosen, this, [this] { edited(u"billing_interval"_s); });
    connect(m_trial, &QSpinBox::valueChanged, this, [this] { edited(u"trial_days"_s); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { edited(u"description"_s); });
    connect(m_features, &TagListEditor::changed, this, [this] { edited(u"features"_s); });
    connect(m_visible, &QCheckBox::toggled, this, [this] { edited(u"is_visible"_s); });
    connect(m_metadata, &MetadataEditor::changed, this, [this] { edited(u"metadata"_s); });
    connect(m_isDraft, &QCheckBox::toggled, this, [this] { edited(u"draft"_s); });
}

void PlanDialog::edited(const QString &field)
{
    touch(field);
    const auto now = draft();
    m_preview->setPlan(planOf(now), now.price.has_value());
}

CreatePlan PlanDialog::draft() const
{
    const auto money = m_price->money();
    CreatePlan draft{.name = m_name->text(),
                     .description = m_description->toPlainText(),
                     .price = money ? std::optional(money->minor) : std::nullopt,
                     .currency = m_price->currency(),
                     .interval = m_interval->current() == wordOf(Interval::Year) ? Interval::Year : Interval::Month,
                     .features = m_features->lines(),
                     .metadata = m_metadata->entries(),
                     .isVisible = m_visible->isChecked(),
                     .isDraft = m_isDraft->isChecked()};
    if (m_trial->value() > 0)
        draft.trialDays = m_trial->value();
    normalise(CreatePlan::fields, &draft);
    return draft;
}

QList<Problem> PlanDialog::problems() const
{
    const auto now = draft();
    auto problems = validate(CreatePlan::fields, &now);
    if (!now.price && !m_price->amountLineEdit()->text().trimmed().isEmpty())
        for (auto &problem : problems)
            if (problem.field == "price_cents"_L1)
                problem.code = u"not_an_amount"_s; // typed, but not readable
    return problems + problemsOf(planOf(now)) + m_metadata->problems();
}

QString PlanDialog::review() const
{
    if (m_isDraft->isChecked())
        return tr("Saves a draft here. Nothing is created in Stripe.");
    return m_world.mode == Mode::Live ? tr("Creates a product and a price in Stripe (live mode: real money).")
                                      : tr("Creates a product and a price in Stripe (test mode).");
}

QString PlanDialog::remedyFor(const Error &error) const
{
    const bool isStripeMissing = error.code == "stripe_not_connected"_L1 || error.code == "live_mode_not_configured"_L1;
    return isStripeMissing ? tr("&Keep as a draft") : FormDialog::remedyFor(error);
}

void PlanDialog::remedy(const QString &code)
{
    if (code == "stripe_not_connected"_L1 || code == "live_mode_not_configured"_L1)
        m_isDraft->setChecked(true);
    submit();
}

} // namespace plandeck

#include "moc_plandialog.cpp"
