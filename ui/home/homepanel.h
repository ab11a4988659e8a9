// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/homemodel.h"
#include "models/sessionmodel.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QPushButton;

namespace plandeck {

class Badge;
class Banner;
class CodeBlock;
class ElidedLabel;
class FigureCard;
class PageHeader;
class SetupCard;
class StateView;
class TextLabel;

/// The tenant at a glance: what is set up and what comes next, how much is used, and the command to call the API.
class HomePanel final : public QWidget
{
    Q_OBJECT

public:
    HomePanel(HomeModel &home, SessionModel &session, QWidget *parent = nullptr);

    /// Where the API answers.
    void setServer(const QUrl &url);
    /// A test key to have in the copied command; without one there is a placeholder.
    void setApiKey(Secret key);

Q_SIGNALS:
    /// The one-click action of a step. What it means is the window's business.
    void stepRequested(plandeck::HomeModel::Step step);
    /// The page where every operation can be tried.
    void explorerRequested();

private:
    QWidget *buildContent();
    QWidget *buildFigures();
    QWidget *buildStripeCard();
    QWidget *buildApiCard();
    void follow();
    void showHead();
    void showStripe();
    void showCommand();

    HomeModel &m_home;
    SessionModel &m_session;
    PageHeader *m_header;
    Banner *m_banner;
    SetupCard *m_setup = nullptr;
    FigureCard *m_plans = nullptr;
    FigureCard *m_users = nullptr;
    FigureCard *m_calls = nullptr;
    Badge *m_stripeBadge = nullptr;
    ElidedLabel *m_stripeAccount = nullptr;
    QPushButton *m_stripeOpen = nullptr;
    CodeBlock *m_command = nullptr;
    TextLabel *m_keyHint = nullptr;
    StateView *m_state = nullptr;
    QUrl m_server;
    Secret m_apiKey;
};

} // namespace plandeck
