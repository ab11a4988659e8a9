// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/joinpage.h"

#include "models/sessionmodel.h"
#include "services/domain/json.h"
#include "services/operations/users.h"
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

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

JoinPage::JoinPage(SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner)
    , m_form(new Form)
    , m_hints(new PasswordHints)
    , m_submit(new BusyButton(tr("&Join")))
{
    setObjectName(u"joinPage"_s);
    m_banner->setObjectName(u"joinBanner"_s);
    m_banner->hide();
    buildForm();
    m_submit->setObjectName(u"joinPushButton"_s);
    connect(m_submit, &QPushButton::clicked, this, &JoinPage::submit);
    auto *back = new QPushButton(tr("&Sign in"));
    back->setObjectName(u"joinSignInPushButton"_s);
    connect(back, &QPushButton::clicked, this, &JoinPage::signInWanted);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::cardGap);
    foot->addWidget(new TextLabel(tr("Joined already?"), TextRole::Body, Tone::Muted), 1);
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
    setFocusProxy(m_code);
    connect(&m_session, &SessionModel::changed, this, &JoinPage::follow);
}

void JoinPage::buildForm()
{
    m_code = new PasswordField;
    m_code->setObjectName(u"codeLineEdit"_s);
    m_password = new PasswordField;
    m_password->setObjectName(u"joinPasswordLineEdit"_s);
    m_form->add(new FormField(u"code"_s, tr("Invitation &code"), m_code, tr("Whoever invited you has it.")));
    m_form->add(new FormField(u"password"_s, tr("A &password of your own"), m_password));
    for (auto *field : {m_code, m_password})
        connect(field, &QLineEdit::returnPressed, this, &JoinPage::submit);
    connect(m_password, &QLineEdit::textChanged, this,
            [this] { m_hints->setPassword(m_password->text().size(), passwordProblems()); });
}

/// Whose e-mail address and company it is, the service alone knows before the code is accepted: it has the last word.
QList<Problem> JoinPage::passwordProblems() const
{
    const auto password = m_password->secret();
    return password.isEmpty() ? QList<Problem>() : m_session.passwordProblems(password, {}, {});
}

void JoinPage::submit()
{
    if (m_submit->isBusy())
        return;
    AcceptInvitation request{.code = Secret(m_code->text().trimmed()), .password = m_password->secret()};
    const auto problems = validate(AcceptInvitation::fields, &request) + passwordProblems();
    showProblems(problems, {});
    if (!problems.isEmpty())
        return;
    m_isAsked = true;
    m_session.join(std::move(request));
}

void JoinPage::follow()
{
    const bool isWorking = m_session.state() == SessionModel::State::Working;
    m_submit->setBusy(isWorking, tr("Joining…"));
    if (isWorking || !m_isAsked)
        return;
    m_isAsked = false;
    if (!m_session.problem().code.isEmpty())
        showProblems(m_session.problem().problems, m_session.problem());
}

/// At their fields; what has none, on top.
void JoinPage::showProblems(const QList<Problem> &problems, const Error &error)
{
    const auto elsewhere = m_form->showProblems(problems, [](const Problem &problem) { return errorText(problem); });
    const bool isSaidOnTop = !error.code.isEmpty() && (problems.isEmpty() || !elsewhere.isEmpty());
    m_banner->setMessage(Tone::Bad, isSaidOnTop ? errorText(error) : QString());
    m_banner->setVisible(isSaidOnTop);
}

} // namespace plandeck

#include "moc_joinpage.cpp"
