// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QtWidgets/QWidget>

namespace plandeck {

class Banner;
class BusyButton;
class Form;
class PasswordField;
class PasswordHints;
class SessionModel;

/// Who was invited comes in with the code and chooses a password.
class JoinPage final : public QWidget
{
    Q_OBJECT

public:
    explicit JoinPage(SessionModel &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();

private:
    void buildForm();
    QList<Problem> passwordProblems() const;
    void submit();
    void follow();
    void showProblems(const QList<Problem> &problems, const Error &error);

    SessionModel &m_session;
    Banner *m_banner;
    Form *m_form;
    PasswordField *m_code = nullptr;
    PasswordField *m_password = nullptr;
    PasswordHints *m_hints;
    BusyButton *m_submit;
    bool m_isAsked = false; // the attempt under way is ours
};

} // namespace plandeck
