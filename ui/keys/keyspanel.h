// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toast.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QAction;
class QPushButton;

namespace plandeck {

class Banner;
class BusyButton;
class KeyCard;
class KeyInspector;
class MasterDetail;
class PageHeader;
class RegenerateDialog;
class SessionModel;
class StateView;
class TableView;

/// The API keys: the two that programs call with as cards, and all there ever were in a table, with the chosen one in the
/// inspector. Makes, replaces, revokes and verifies keys; a new key is shown once.
class KeysPanel final : public QWidget
{
    Q_OBJECT

public:
    KeysPanel(ApiKeysModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// Where the API answers, for the commands to copy.
    void setServer(const QUrl &server) { m_server = server; }

Q_SIGNALS:
    /// Something to say in a toast.
    void noticed(const plandeck::Toast::Message &message);

private:
    void buildActions();
    void buildHeader();
    QWidget *buildBody();
    QWidget *buildCards();
    void listen();

    void showState();
    void showKeys();
    void showBanner();
    void showRights();
    void showSelection();
    void endRefresh();
    void openMenu(const QPoint &at);
    std::optional<ApiKey> selected() const;
    QString refusalFor(Mode mode) const;

    /// The mode that actions are about: of the chosen key, else the one people work in.
    Mode mode() const;
    void refresh();
    void regenerateChosen();
    void revokeChosen();
    void copyCurlChosen();
    void copyEnvChosen();
    void copyId();
    void openVerification();
    void openRegeneration(Mode mode);
    void regenerate(RegenerateDialog *dialog);
    void reveal(IssuedKey issued);
    void askToRevoke(Mode mode);
    void revoke(const ApiKey &key);
    void copyCurl(Mode mode);
    void copyEnv(Mode mode);
    void copyWithKey(Mode mode, Secret (*real)(const QUrl &, const Secret &), QString (*shown)(const QUrl &, const QString &));

    ApiKeysModel &m_model;
    SessionModel &m_session;
    QUrl m_server{QStringLiteral("http://127.0.0.1:8787")};

    QAction *m_regenerateAction = nullptr;
    QAction *m_revokeAction = nullptr;
    QAction *m_verifyAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QList<QAction *> m_copyActions;
    PageHeader *m_header = nullptr;
    BusyButton *m_refreshButton = nullptr;
    QPushButton *m_verifyButton = nullptr;
    Banner *m_banner;
    KeyCard *m_testCard = nullptr;
    KeyCard *m_liveCard = nullptr;
    TableView *m_table = nullptr;
    KeyInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
    StateView *m_states = nullptr;
};

} // namespace plandeck
