// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/invitedialog.h"

#include "services/domain/json.h"
#include "ui/common/roletext.h"
#include "ui/people/peopletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int formWidth = 420;
}

InviteDialog::InviteDialog(bool mayMakeOwners, QWidget *parent)
    : FormDialog({.title = tr("Invite somebody"), .submit = tr("&Invite"), .working = tr("Inviting…")}, parent)
    , m_email(new QLineEdit)
    , m_firstName(new QLineEdit)
    , m_lastName(new QLineEdit)
    , m_role(new QComboBox)
{
    setObjectName(u"inviteDialog"_s);
    m_email->setObjectName(u"inviteEmailLineEdit"_s);
    m_firstName->setObjectName(u"inviteFirstNameLineEdit"_s);
    m_lastName->setObjectName(u"inviteLastNameLineEdit"_s);
    m_role->setObjectName(u"inviteRoleComboBox"_s);
    for (const auto role : {Role::Developer, Role::Billing, Role::Admin, Role::Owner})
        if (role != Role::Owner || mayMakeOwners)
            m_role->addItem(roleName(role), int(role));
    m_roleField = makeField(u"role"_s, tr("&Role"), m_role);
    form()->setMinimumWidth(widened(formWidth, font()));
    form()->add(makeField(u"email"_s, tr("&E-mail address"), m_email, tr("They sign in with it. Nothing is sent to it.")));
    form()->addRow(
        {makeField(u"first_name"_s, tr("&First name"), m_firstName), makeField(u"last_name"_s, tr("&Last name"), m_lastName)});
    form()->add(m_roleField);
    body()->addWidget(form());
    connect(m_email, &QLineEdit::textChanged, this, [this] { touch(u"email"_s); });
    connect(m_firstName, &QLineEdit::textChanged, this, [this] { touch(u"first_name"_s); });
    connect(m_lastName, &QLineEdit::textChanged, this, [this] { touch(u"last_name"_s); });
    connect(m_role, &QComboBox::currentIndexChanged, this, &InviteDialog::explainRole);
    explainRole();
    m_email->setFocus();
}

void InviteDialog::explainRole()
{
    m_roleField->setHelp(roleMeaning(request().role));
    check();
}

InviteUser InviteDialog::request() const
{
    InviteUser request{.email = m_email->text(),
                       .role = Role(m_role->currentData().toInt()),
                       .firstName = m_firstName->text(),
                       .lastName = m_lastName->text()};
    normalise(InviteUser::fields, &request);
    return request;
}

QList<Problem> InviteDialog::problems() const
{
    const auto request = this->request();
    return validate(InviteUser::fields, &request);
}

QString InviteDialog::review() const
{
    return tr("Makes a code for one use, good for seven days, and shows it once for you to pass on.");
}

} // namespace plandeck

#include "moc_invitedialog.cpp"
