// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awaymodel.h"
#include "models/deskplace.h"
#include "models/homemodel.h"
#include "models/sessionmodel.h"
#include "ui/panels/panel.h"

#include <QtCore/QUrl>

namespace plandeck {

class CodeBlock;
class FigureRow;
class NoticeCard;
class SetupCard;
class TextLabel;

/// The tenant at a glance: what is set up and what comes next, what needs somebody, what happened while the user was away, small
/// figures, and the command to call the API. Each card stands for itself.
class HomePanel final : public Panel
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

    LoadState loadState() const override { return m_home.loadState(); }
    const Error &problem() const override { return m_home.problem(); }
    bool isBusy() const override { return m_home.isBusy(); }
    QString title() const override;
    QString subtitle() const override;
    StateView::Words emptyWords() const override { return {}; } // it is never empty
    std::optional<Notice> notice() override;
    void showRights() override;
    void refresh() override;

    void showAttention();
    void showAway();
    void showCommand();
    QString refusalToOpen(const QString &page) const;
    template<typename Item>
    void showNotices(NoticeCard *card, const QList<Item> &items);

    HomeModel &m_home;
    AwayModel &m_away;
    FigureRow *m_figures;
    SetupCard *m_setup;
    NoticeCard *m_attentionCard;
    NoticeCard *m_awayCard;
    QVBoxLayout *m_leading = nullptr; // columns of cards
    QVBoxLayout *m_trailing = nullptr;
    CodeBlock *m_command = nullptr;
    TextLabel *m_keyHint = nullptr;
    QUrl m_server;
    Secret m_apiKey;
};

} // namespace plandeck
