// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryparts.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/taglisteditor.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QWidget *inputsColumn()
{
    auto *card = new Card;
    auto *form = new Form;
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    form->add(new FormField(u"name"_s, u"&Name"_s, new QLineEdit(u"Pro"_s), u"Customers see it on invoices."_s));
    auto *money = new MoneyField({u"usd"_s, u"eur"_s, u"jpy"_s});
    money->setMoney({{2999}, u"usd"_s});
    form->add(new FormField(u"price_cents"_s, u"&Price"_s, money));
    auto *wrong = new FormField(u"slug"_s, u"&Short name"_s, new QLineEdit(u"acme gmbh"_s));
    wrong->setError(u"Only letters, digits and hyphens."_s);
    form->add(wrong);
    auto *trial = new QSpinBox;
    trial->setValue(14);
    trial->setSuffix(u" days"_s);
    form->add(new FormField(u"trial_period_days"_s, u"&Trial"_s, trial));
    auto *password = new PasswordField;
    password->setText(u"correct horse"_s);
    form->add(new FormField(u"password"_s, u"Pass&word"_s, password));
    auto *off = new QLineEdit(u"Set by Stripe"_s);
    off->setEnabled(false);
    form->add(new FormField(u"account"_s, u"Account"_s, off));
    return card;
}

QWidget *choicesColumn()
{
    auto *card = new Card;
    auto *column = card->body();
    auto *interval = new QComboBox;
    interval->addItems({u"Monthly"_s, u"Yearly"_s});
    column->addWidget(new FormField(u"interval"_s, u"&Interval"_s, interval));
    auto *features = new TagListEditor(u"Features"_s, u"Add a feature…"_s);
    features->setLines({u"Unlimited invoices"_s, u"Three seats"_s, u"Priority support"_s});
    column->addWidget(new FormField(u"features"_s, u"&Features"_s, features));
    auto *group = new QGroupBox(u"Billing"_s);
    auto *options = new QVBoxLayout(group);
    auto *on = new QCheckBox(u"Send &receipts"_s);
    on->setChecked(true);
    auto *some = new QCheckBox(u"Collect ta&xes"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Not available"_s);
    off->setEnabled(false);
    auto *now = new QRadioButton(u"Charge n&ow"_s);
    now->setChecked(true);
    for (QWidget *option :
         std::initializer_list<QWidget *>{on, some, new QCheckBox(u"Prorate"_s), off, now, new QRadioButton(u"Charge &later"_s)})
        options->addWidget(option);
    column->addWidget(group);
    auto *progress = new QProgressBar;
    progress->setAccessibleName(u"Import"_s);
    progress->setValue(62);
    column->addWidget(progress);
    column->addStretch(1);
    return card;
}

QWidget *buttonsColumn()
{
    auto *card = new Card;
    auto *column = card->body();
    auto *busy = new BusyButton(u"Create plan"_s);
    busy->setBusy(true, u"Creating…"_s);
    auto *off = button(u"Disabled"_s, Icon::Lock);
    off->setEnabled(false);
    auto *more = button(u"More"_s);
    more->setMenu(new QMenu(more));
    auto *flow = new QWidget;
    auto *buttons = new FlowLayout(metric::controlGap, flow);
    for (QWidget *each : std::initializer_list<QWidget *>{button(u"New plan"_s, Icon::Plus, ButtonKind::Primary),
                                                          button(u"Refresh"_s, Icon::Refresh),
                                                          button(u"Delete plan"_s, Icon::Trash, ButtonKind::Danger),
                                                          button(u"Cancel"_s, Icon::None, ButtonKind::Quiet), off, more, busy})
        buttons->addWidget(each);
    column->addWidget(new SectionLabel(u"Buttons"_s));
    column->addWidget(flow);
    auto *badges = new QWidget;
    auto *pills = new FlowLayout(metric::controlGap, badges);
    for (const auto &[word, tone] : {std::pair{u"Active"_s, Tone::Ok},
                                     {u"Pending"_s, Tone::Warn},
                                     {u"Failed"_s, Tone::Bad},
                                     {u"Archived"_s, Tone::Neutral},
                                     {u"New"_s, Tone::Info}})
        pills->addWidget(new Badge(word, tone));
    pills->addWidget(new Spinner(18));
    column->addWidget(new SectionLabel(u"States"_s));
    column->addWidget(badges);
    column->addWidget(new SectionLabel(u"Ids and secrets"_s));
    column->addWidget(new CopyField(u"Copy price id"_s, u"price_1QhT0n2eZvKYlo2C8mSdKf3w"_s));
    auto *secret = new SecretRevealField(u"API key"_s);
    secret->setSecret(Secret(u"sk_test_51H8f2dk29fkk29dk9Qz"_s));
    column->addWidget(secret);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(u"Details"_s);
    auto *note = new QPlainTextEdit(u"{\n  \"id\": \"prod_QX4m\",\n  \"active\": true\n}"_s);
    note->setAccessibleName(u"JSON"_s);
    tabs->addTab(note, u"JSON"_s);
    tabs->addTab(new QWidget, u"History"_s);
    tabs->addTab(new QWidget, u"Events"_s);
    column->addWidget(tabs, 1);
    return card;
}

} // namespace

QWidget *controlsPage(QWidget *parent)
{
    const auto [page, column] = pageColumn(parent);
    column->addWidget(new PageHeader(u"Controls"_s, u"What is typed into, chosen and pressed"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::blockGap);
    row->addWidget(inputsColumn(), 1);
    row->addWidget(choicesColumn(), 1);
    row->addWidget(buttonsColumn(), 1);
    column->addLayout(row, 1);
    return page;
}

QWidget *sampleMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(iconOf(Icon::Pencil), u"&Edit…"_s, QKeySequence(Qt::Key_E));
    menu->setActiveAction(menu->addAction(iconOf(Icon::Duplicate), u"&Duplicate…"_s, QKeySequence(Qt::CTRL | Qt::Key_D)));
    menu->addAction(iconOf(Icon::Copy), u"&Copy id"_s)->setEnabled(false);
    menu->addSeparator();
    auto *checked = menu->addAction(u"&Active only"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addMenu(u"&Open in"_s)->addAction(u"Stripe"_s);
    menu->addSeparator();
    menu->addAction(iconOf(Icon::Archive, Tone::Bad), u"Archi&ve…"_s, QKeySequence::Delete);
    return menu;
}

QWidget *sampleComboPopup(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItems({u"Monthly"_s, u"Yearly"_s});
    combo->insertSeparator(2);
    combo->addItem(u"One time"_s);
    combo->resize(180, metric::controlHeight);
    combo->show();
    combo->showPopup();
    return combo->view()->window();
}

QWidget *sampleQuestion(QWidget *parent)
{
    return new ConfirmDialog({.title = u"Archive “Pro”?"_s,
                              .effect = u"New customers can no longer subscribe. The 412 who have it keep it."_s,
                              .action = u"Archive plan"_s,
                              .typed = u"Pro"_s},
                             parent);
}

PageColumn pageColumn(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    layout->setSpacing(metric::blockGap);
    return {page, layout};
}

QPushButton *button(const QString &text, Icon icon, ButtonKind kind)
{
    auto *button = new QPushButton(iconOf(icon), text);
    setButtonKind(button, kind);
    return button;
}

} // namespace plandeck
