// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/inspectiondialog.h"

#include "services/domain/json.h"
#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 460;
}

InspectionDialog::InspectionDialog(TenantId tenant, const QString &name, QWidget *parent)
    : FormDialog({.title = tr("Look into %1?", "a tenant").arg(name), .submit = tr("&Look into it"), .working = tr("Opening…")},
                 parent)
    , m_tenant(tenant)
    , m_name(name)
    , m_reason(new QLineEdit)
    , m_ticket(new QLineEdit)
    , m_people(new QCheckBox(tr("Show &names and addresses of people")))
{
    setObjectName(u"inspectionDialog"_s);
    m_reason->setObjectName(u"inspectionReasonLineEdit"_s);
    m_reason->setPlaceholderText(tr("plans do not show", "a reason, as an example"));
    m_ticket->setObjectName(u"inspectionTicketLineEdit"_s);
    m_people->setObjectName(u"inspectionPeopleCheckBox"_s);
    auto *warning =
        new Banner(Tone::Info, tr("It is on record, good for an hour, and seen by the owners and admins of this company."));
    warning->setObjectName(u"inspectionBanner"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::blockGap);
    column->addWidget(warning);
    column->addWidget(form());
    body()->addLayout(column);
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"reason"_s, tr("&Reason"), m_reason, tr("Its owners read it.")));
    form()->add(makeField(u"ticket"_s, tr("&Ticket, if there is one"), m_ticket));
    form()->add(makeField(u"shows_personal_data"_s, tr("Personal data"), m_people,
                          tr("Masked otherwise. Secrets are masked in any case; nothing can be changed.")));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { touch(u"reason"_s); });
    connect(m_ticket, &QLineEdit::textChanged, this, [this] { touch(u"ticket"_s); });
    connect(m_people, &QCheckBox::toggled, this, [this] { touch(u"shows_personal_data"_s); });
    check();
    m_reason->setFocus();
}

StartInspection InspectionDialog::request() const
{
    StartInspection request{
        .tenant = m_tenant, .reason = m_reason->text(), .ticket = m_ticket->text(), .showsPersonalData = m_people->isChecked()};
    normalise(StartInspection::fields, &request);
    return request;
}

QList<Problem> InspectionDialog::problems() const
{
    const auto request = this->request();
    return validate(StartInspection::fields, &request);
}

QString InspectionDialog::review() const
{
    return m_people->isChecked() ? tr("For an hour you see what is in %1, people's names included.").arg(isolated(m_name))
                                 : tr("For an hour you see what is in %1, people's names masked.").arg(isolated(m_name));
}

} // namespace plandeck

#include "moc_inspectiondialog.cpp"
