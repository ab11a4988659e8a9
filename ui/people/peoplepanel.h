// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membersmodel.h"
#include "models/permissionsmodel.h"
#include "ui/panels/panel.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace plandeck {

class ChipRow;
class InviteDialog;
class MasterDetail;
class MemberInspector;
class SegmentedControl;
class TableView;

/// The people of the company with the chosen one in the inspector, and the matrix of who may do what. Invites and takes it back,
/// changes roles, deactivates; what cannot be done says why.
class PeoplePanel final : public Panel
{
    Q_OBJECT

public:
    PeoplePanel(MembersModel &model, SessionModel &session, QWidget *parent = nullptr);

private:
    void buildActions();
    void buildHeader();
    QWidget *buildBar();
    QWidget *buildPeople();
    QWidget *buildPermissions();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    void showRights() override;
    void showSelection() override;
    void refresh() override { m_model.refresh(); }
    void begin() override { openInvitation(); }
    void applyFilter() override;
    bool choose(const QString &id) override;

    void showView(const QString &view);
    void sortBy(int column, Qt::SortOrder order);
    void openMenu(const QPoint &at);
    std::optional<User> selected() const;

    /// Why the signed-in user may not; empty when they may.
    QString refusalToChange(const User &user) const;
    QString refusalToGive(const User &user, Role role) const;
    QString refusalToDeactivate(const User &user) const;

    void openInvitation();
    void invite(InviteDialog *dialog);
    void showCode(InvitedUser invited);
    void renewCode();
    void inviteAgain(const User &user);
    void askToWithdraw();
    void withdraw(const User &user);
    void changeRole(Role role);
    void askToDeactivate();
    void reactivate();
    void copyEmail();
    void copyPersonLink();
    void sayNothingChanged(const Error &error);
    void update(const UpdateUser &request, const QString &done, UpdateUser undo);

    MembersModel &m_model;
    PermissionsModel m_permissions;

    QAction *m_inviteAction = nullptr;
    QAction *m_codeAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_deactivateAction = nullptr;
    QAction *m_reactivateAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_linkAction = nullptr;
    QList<QAction *> m_roleActions;
    QMenu *m_roleMenu = nullptr;
    QPushButton *m_inviteButton = nullptr;
    ChipRow *m_chips = nullptr;
    SegmentedControl *m_view = nullptr;
    QStackedWidget *m_views = nullptr;
    TableView *m_table = nullptr;
    MasterDetail *m_detail = nullptr;
    MemberInspector *m_inspector = nullptr;
};

} // namespace plandeck
