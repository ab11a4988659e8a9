// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awaymodel.h"
#include "models/deskplace.h"
#include "models/homemodel.h"
#include "models/sessionmodel.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace plandeck {

class Banner;
class CodeBlock;
class FigureRow;
class NoticeCard;
class PageHeader;
class SetupCard;
class StateView;
class TextLabel;

/// The tenant at a glance: what is set up and what comes next, what needs somebody, what happened while the user was away, small
/// figures, and the command to call the API. Each card stands for itself.
class HomePanel final : public QWidget
{
    Q_OBJECT

public:
    HomePanel(HomeModel &home, AwayModel &away, SessionModel &session, QWidget *parent = nullptr);

    /// Where the API answers.
    void setServer(const QUrl &url);
    /// A test key to have in the copied command; without one there is a placeholder.
    void setApiKey(Secret key);
    /// Stripe is the built-in simulator.
    void setSimulated();

Q_SIGNALS:
    /// The one-click action of a step. What it means is the window's business.
    void stepRequested(plandeck::HomeModel::Step step);
    /// Somebody wants to put this right.
    void attentionRequested(plandeck::Attention::Kind kind);
    /// Somebody wants to see what happened.
    void placeRequested(const plandeck::DeskPlace &place);
    /// The page where every operation can be tried.
    void explorerRequested();

private:
    QWidget *buildContent();
    QWidget *buildApiCard();
    QWidget *buildColumns();
    void arrange();
    void buildAway();
    void refresh();
    void follow();
    void showHead();
    void showBanner();
    void showAttention();
    void showAway();
    void showCommand();
    QString refusalToOpen(const QString &page) const;
    template<typename Item>
    void showNotices(NoticeCard *card, const QList<Item> &items);

    HomeModel &m_home;
    AwayModel &m_away;
    SessionModel &m_session;
    PageHeader *m_header;
    Banner *m_banner;
    FigureRow *m_figures;
    SetupCard *m_setup;
    NoticeCard *m_attentionCard;
    NoticeCard *m_awayCard;
    QVBoxLayout *m_leading = nullptr; // columns of cards
    QVBoxLayout *m_trailing = nullptr;
    CodeBlock *m_command = nullptr;
    TextLabel *m_keyHint = nullptr;
    StateView *m_state = nullptr;
    QUrl m_server;
    Secret m_apiKey;
};

} // namespace plandeck
