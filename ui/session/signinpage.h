// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionmodel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace plandeck {

class Banner;
class BusyButton;
class Form;
class PasswordField;
class TextLabel;

/// E-mail and password, at the door of companies or at that of the platform's staff. Usable while the session of last time is
/// still looked for; what was typed stays when it fails.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    using Door = SessionModel::Audience;

    SignInPage(SessionModel &session, Door door, QWidget *parent = nullptr);

    /// A line under the form: who may try without an account, and one button to do so.
    void setDemo(const QString &email, std::function<void()> enter);

Q_SIGNALS:
    void registrationWanted();
    void joiningWanted();
    /// From the staff's door back to that of companies.
    void companyWanted();

private:
    QString named(const QString &name) const;
    QWidget *buildForm();
    QWidget *buildWays();
    QWidget *buildWayBack();
    QWidget *buildRestoring();
    QWidget *buildDemo();
    void submit();
    void follow();
    void showProblem(const Error &error);
    void countDown();

    SessionModel &m_session;
    Door m_door;
    Banner *m_banner;
    Form *m_form;
    QLineEdit *m_email;
    PasswordField *m_password;
    BusyButton *m_submit;
    QWidget *m_restoring;
    QWidget *m_demo;
    TextLabel *m_demoWords;
    QPushButton *m_demoButton;
    std::function<void()> m_enterDemo;
    QTimer m_wait;
    int m_secondsLeft = 0;
};

} // namespace plandeck
