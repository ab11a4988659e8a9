// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/registerpage.h"

#include "models/sessionmodel.h"
#include "services/domain/json.h"
#include "ui/common/errortext.h"
#include "ui/session/passwordhints.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

RegisterPage::RegisterPage(SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner)
    , m_form(new Form)
    , m_hints(new PasswordHints)
    , m_submit(new BusyButton(tr("Re&gister")))
{
    setObjectName(u"registerPage"_s);
    m_banner->setObjectName(u"registerBanner"_s);
    m_banner->hide();
    buildForm();
    m_submit->setObjectName(u"registerPushButton"_s);
    connect(m_submit, &QPushButton::clicked, this, &RegisterPage::submit);

    auto *back = new QPushButton(tr("&Sign in"));
    back->setObjectName(u"signInLinkPushButton"_s);
    connect(back, &QPushButton::clicked, this, &RegisterPage::signInWanted);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::cardGap);
    foot->addWidget(new TextLabel(tr("Registered already?"), TextRole::Body, Tone::Muted), 1);
    foot->addWidget(back);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_banner);
    column->addWidget(m_form);
    column->addWidget(m_hints);
    column->addWidget(m_submit);
    column->addWidget(new Separator);
    column->addLayout(foot);
    setFocusProxy(m_company);
    connect(&m_session, &SessionModel::changed, this, &RegisterPage::follow);
}

QLineEdit *RegisterPage::input(const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    connect(line, &QLineEdit::returnPressed, this, &RegisterPage::submit);
    return line;
}

void RegisterPage::buildForm()
{
    m_company = input(u"companyLineEdit"_s);
    m_firstName = input(u"firstNameLineEdit"_s);
    m_lastName = input(u"lastNameLineEdit"_s);
    m_email = input(u"registerEmailLineEdit"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password = new PasswordField;
    m_password->setObjectName(u"registerPasswordLineEdit"_s);
    connect(m_password, &QLineEdit::returnPressed, this, &RegisterPage::submit);

    m_form->add(new FormField(u"company_name"_s, tr("&Company"), m_company));
    m_form->addRow({new FormField(u"first_name"_s, tr("&First name"), m_firstName),
                    new FormField(u"last_name"_s, tr("&Last name"), m_lastName)});
    m_form->add(new FormField(u"email"_s, tr("&E-mail"), m_email));
    m_form->add(new FormField(u"password"_s, tr("&Password"), m_password));
    for (const QLineEdit *line : {m_company, m_email, static_cast<QLineEdit *>(m_password)})
        connect(line, &QLineEdit::textChanged, this, &RegisterPage::rate);
}

RegisterTenant RegisterPage::draft() const
{
    return {.companyName = m_company->text().trimmed(),
            .email = m_email->text().trimmed(),
            .password = m_password->secret(),
            .firstName = m_firstName->text().trimmed(),
            .lastName = m_lastName->text().trimmed()};
}

QList<Problem> RegisterPage::passwordProblems() const
{
    const auto password = m_password->secret();
    return password.isEmpty() ? QList<Problem>()
                              : m_session.passwordProblems(password, m_email->text().trimmed(), m_company->text().trimmed());
}

void RegisterPage::rate()
{
    m_hints->setPassword(m_password->text().size(), passwordProblems());
}

void RegisterPage::submit()
{
    if (m_submit->isBusy())
        return;
    auto request = draft();
    const auto problems = validate(RegisterTenant::fields, &request) + passwordProblems();
    m_banner->hide();
    m_form->showProblems(problems, [](const Problem &problem) { return errorText(problem); });
    if (!problems.isEmpty())
        return;
    m_isAsked = true;
    m_session.registerTenant(std::move(request));
}

void RegisterPage::follow()
{
    const bool isWorking = m_session.state() == SessionModel::State::Working;
    m_submit->setBusy(isWorking, tr("Registering…"));
    if (isWorking || !m_isAsked)
        return;
    m_isAsked = false;
    if (!m_session.problem().code.isEmpty())
        showProblem(m_session.problem());
}

void RegisterPage::showProblem(const Error &error)
{
    auto problems = error.problems;
    if (problems.isEmpty() && !error.field.isEmpty())
        problems.append({error.field, error.code});
    const auto elsewhere = m_form->showProblems(problems, [](const Problem &problem) { return errorText(problem); });
    const bool isSaidInForm = !problems.isEmpty() && elsewhere.isEmpty();
    m_banner->setMessage(Tone::Bad, isSaidInForm ? QString() : errorText(error));
    m_banner->setVisible(!isSaidInForm);
}

} // namespace plandeck

#include "moc_registerpage.cpp"
