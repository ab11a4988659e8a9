// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"
#include "ui/panels/panel.h"

#include <QtCore/QUrl>

class QPushButton;

namespace plandeck {

class KeyCard;
class KeyInspector;
class MasterDetail;
class RegenerateDialog;
class TableView;

/// The API keys: the two that programs call with as cards, and all there ever were in a table, with the chosen one in the
/// inspector. Makes, replaces, revokes and verifies keys; a new key is shown once.
class KeysPanel final : public Panel
{
    Q_OBJECT

public:
    KeysPanel(ApiKeysModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// Where the API answers, for the commands to copy.
    void setServer(const QUrl &server) { m_server = server; }

private:
    void buildActions();
    void buildHeader();
    void buildBody();
    QWidget *buildCards();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    void showRights() override;
    void showSelection() override;
    void refresh() override { m_model.refresh(); }
    void begin() override;
    bool choose(const QString &id) override;

    void showKeys();
    void openMenu(const QPoint &at);
    std::optional<ApiKey> selected() const;
    QString refusalFor(Mode mode) const;

    /// The mode that actions are about: of the chosen key, else the one people work in.
    Mode mode() const;
    void regenerateChosen();
    void revokeChosen();
    void copyCurlChosen();
    void copyEnvChosen();
    void copyId();
    void copyKeyLink();
    void openVerification();
    void openRegeneration(Mode mode);
    void regenerate(RegenerateDialog *dialog);
    void showOnce(IssuedKey issued);
    void askToRevoke(Mode mode);
    void revoke(const ApiKey &key);
    void copyCurl(Mode mode);
    void copyEnv(Mode mode);
    void copyWithKey(Mode mode, Secret (*real)(const QUrl &, const Secret &), QString (*shown)(const QUrl &, const QString &));

    ApiKeysModel &m_model;
    QUrl m_server{QStringLiteral("http://127.0.0.1:8787")};

    QAction *m_regenerateAction = nullptr;
    QAction *m_revokeAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_verifyAction = nullptr;
    QList<QAction *> m_copyActions;
    QPushButton *m_verifyButton = nullptr;
    KeyCard *m_testCard = nullptr;
    KeyCard *m_liveCard = nullptr;
    TableView *m_table = nullptr;
    KeyInspector *m_inspector = nullptr;
    MasterDetail *m_detail = nullptr;
};

} // namespace plandeck
