// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace plandeck {

class Banner;
class BusyButton;
class Form;
class PasswordField;
class PasswordHints;
class SessionModel;

/// A company and its first user, the owner. The rules are those of the operation; what was typed stays when it fails.
class RegisterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterPage(SessionModel &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();

private:
    void buildForm();
    QLineEdit *input(const QString &objectName);
    RegisterTenant draft() const;
    QList<Problem> passwordProblems() const;
    void rate();
    void submit();
    void follow();
    void showProblem(const Error &error);

    SessionModel &m_session;
    Banner *m_banner;
    Form *m_form;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLineEdit *m_email = nullptr;
    PasswordField *m_password = nullptr;
    PasswordHints *m_hints;
    BusyButton *m_submit;
    bool m_isAsked = false; // the attempt under way is ours
};

} // namespace plandeck
