// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/signinpage.h"

#include "models/sessionmodel.h"
#include "services/domain/json.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {

SignInPage::SignInPage(SessionModel &session, Door door, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_door(door)
    , m_banner(new Banner)
    , m_submit(new BusyButton(tr("Sign &in")))
    , m_restoring(buildRestoring())
    , m_demo(buildDemo())
{
    setObjectName(named(u"signInPage"_s));
    m_banner->setObjectName(named(u"signInBanner"_s));
    m_banner->hide();
    m_submit->setObjectName(named(u"signInPushButton"_s));
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    m_wait.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, &SignInPage::countDown);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_banner);
    column->addWidget(buildForm());
    column->addWidget(m_submit);
    column->addWidget(m_restoring);
    column->addWidget(new Separator);
    column->addWidget(m_door == Door::Company ? buildWays() : buildWayBack());
    column->addWidget(m_demo);
    setFocusProxy(m_email);
    connect(&m_session, &SessionModel::changed, this, &SignInPage::follow);
    follow();
}

/// "emailLineEdit" is "staffEmailLineEdit" at the staff's door.
QString SignInPage::named(const QString &name) const
{
    return m_door == Door::Company ? name : QString(u"staff"_s + name.front().toUpper() + name.sliced(1));
}

QWidget *SignInPage::buildWays()
{
    auto *invitation = new QPushButton(tr("&Register a company"));
    invitation->setObjectName(u"registerLinkPushButton"_s);
    connect(invitation, &QPushButton::clicked, this, &SignInPage::registrationWanted);
    auto *join = new QPushButton(tr("I was in&vited"));
    join->setObjectName(u"joinLinkPushButton"_s);
    connect(join, &QPushButton::clicked, this, &SignInPage::joiningWanted);
    auto *ways = new QWidget; // under each other where words are long
    auto *flow = new FlowLayout(metric::controlGap, ways);
    flow->addWidget(invitation);
    flow->addWidget(join);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::blockGap);
    column->addWidget(new TextLabel(tr("New here?"), TextRole::Body, Tone::Muted));
    column->addWidget(ways);
    return foot;
}

QWidget *SignInPage::buildWayBack()
{
    auto *back = new QPushButton(iconOf(Icon::ArrowLeft), tr("&Back to your company"));
    back->setObjectName(u"staffBackPushButton"_s);
    connect(back, &QPushButton::clicked, this, &SignInPage::companyWanted);
    return back;
}

QWidget *SignInPage::buildForm()
{
    m_form = new Form;
    m_email = new QLineEdit;
    m_email->setObjectName(named(u"emailLineEdit"_s));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setPlaceholderText(m_door == Door::Company ? tr("you@company.example") : tr("you@platform.example"));
    m_password = new PasswordField;
    m_password->setObjectName(named(u"passwordLineEdit"_s));
    m_form->add(new FormField(u"email"_s, tr("&E-mail"), m_email));
    m_form->add(new FormField(u"password"_s, tr("&Password"), m_password));
    for (QLineEdit *input : {m_email, static_cast<QLineEdit *>(m_password)})
        connect(input, &QLineEdit::returnPressed, this, &SignInPage::submit);
    return m_form;
}

QWidget *SignInPage::buildRestoring()
{
    auto *line = new QWidget;
    line->setObjectName(named(u"restoringWidget"_s));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addStretch(1);
    row->addWidget(new Spinner(14, Tone::Faint));
    row->addWidget(new TextLabel(tr("Looking for your last session…"), TextRole::Small, Tone::Faint));
    row->addStretch(1);
    return line;
}

QWidget *SignInPage::buildDemo()
{
    auto *block = new QWidget;
    block->setObjectName(u"demoWidget"_s);
    m_demoWords = new TextLabel({}, TextRole::Small, Tone::Muted);
    m_demoWords->setObjectName(u"demoTextLabel"_s);
    m_demoWords->setWordWrap(true);
    m_demoButton = new QPushButton(iconOf(Icon::Flask), tr("Enter the &demo"));
    m_demoButton->setObjectName(u"enterDemoPushButton"_s);
    connect(m_demoButton, &QPushButton::clicked, this, [this] { m_enterDemo(); });
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addWidget(m_demoWords);
    column->addWidget(m_demoButton);
    block->hide();
    return block;
}

void SignInPage::setDemo(const QString &email, std::function<void()> enter)
{
    m_enterDemo = std::move(enter);
    m_demoWords->setText(tr("Demo: sign in as %1").arg(email));
    m_demo->setVisible(bool(m_enterDemo));
}

void SignInPage::submit()
{
    if (!m_submit->isEnabled() || m_submit->isBusy())
        return;
    Login login{.email = m_email->text().trimmed(), .password = m_password->secret()};
    const auto problems = validate(Login::fields, &login);
    m_form->showProblems(problems, [](const Problem &problem) { return errorText(problem); });
    if (!problems.isEmpty())
        return;
    if (m_door == Door::Company)
        m_session.signIn(login.email, std::move(login.password));
    else
        m_session.signInStaff(login.email, std::move(login.password));
}

void SignInPage::follow()
{
    const auto state = m_session.state();
    const bool isOurs = m_session.audience() == m_door;
    m_restoring->setVisible(isOurs && state == SessionModel::State::Restoring);
    m_submit->setBusy(isOurs && state == SessionModel::State::Working, tr("Signing in…"));
    m_demoButton->setEnabled(state != SessionModel::State::Working);
    if (isOurs && state == SessionModel::State::SignedOut && !m_session.problem().code.isEmpty())
        showProblem(m_session.problem());
    else if (m_secondsLeft == 0)
        m_banner->hide();
}

void SignInPage::showProblem(const Error &error)
{
    const auto elsewhere = m_form->showProblems(error.problems, [](const Problem &problem) { return errorText(problem); });
    m_secondsLeft = error.retryAfter;
    if (m_secondsLeft > 0) {
        m_submit->setEnabled(false);
        m_wait.start();
        ++m_secondsLeft; // the first tick is now
        countDown();
    } else if (error.problems.isEmpty() || !elsewhere.isEmpty()) {
        m_banner->setMessage(error.code == "session_ended"_L1 ? Tone::Warn : Tone::Bad, errorText(error));
    }
    m_banner->setVisible(error.problems.isEmpty() || !elsewhere.isEmpty());
    if (error.code == "credentials_invalid"_L1) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void SignInPage::countDown()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0)
        return m_banner->setMessage(Tone::Warn,
                                    tr("Too many attempts. You can try again in %1.").arg(countdownText(m_secondsLeft)));
    m_wait.stop();
    m_banner->hide();
    m_submit->setEnabled(true);
}

} // namespace plandeck

#include "moc_signinpage.cpp"
