// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/security/secretstore.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace plandeck {

class Banner;
class IconLabel;
class JoinPage;
class KeyringChoice;
class RegisterPage;
class SessionModel;
class SignInPage;
class TextLabel;

/// What stands in the window until somebody is signed in: the mark, one card with a form, calm ground.
class GatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit GatePage(SessionModel &session, QWidget *parent = nullptr);

    /// Under the card: which server one signs in at, and how it is. Empty: nothing to say.
    void setServer(Tone tone, const QString &words);
    void setDemo(const QString &email, std::function<void()> enter);
    /// Under the card, out of the form's way. path: the file that secrets would go to.
    void offerKeyringChoice(const QString &path);

    /// Where one signs in to: its name stands on the button that leads to the settings.
    void setProfile(const QString &name);
    /// Why nobody can sign in there at the moment; empty: somebody can.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void settingsRequested();
    void keyringChosen(plandeck::SecretStoreKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildBrand();
    QWidget *buildServer();
    void showSignIn();
    void showRegistration();
    void showJoining();
    void showStaff();
    QWidget *buildFoot();
    void showForm(QWidget *form, const QString &title, const QString &subtitle);

    SessionModel &m_session;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    SignInPage *m_signIn;
    SignInPage *m_staffSignIn;
    RegisterPage *m_registration;
    JoinPage *m_joining;
    Banner *m_problem;
    QPushButton *m_settings;
    QPushButton *m_staff;
    QVBoxLayout *m_column;
    KeyringChoice *m_choice = nullptr;
    QWidget *m_serverRow;
    IconLabel *m_serverIcon;
    TextLabel *m_server;
};

} // namespace plandeck
