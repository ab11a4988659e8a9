// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membersmodel.h"
#include "models/permissionsmodel.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace plandeck {

class Banner;
class BusyButton;
class ChipRow;
class InviteDialog;
class MasterDetail;
class MemberInspector;
class PageHeader;
class SearchField;
class SegmentedControl;
class SessionModel;
class StateView;
class TableView;

/// The people of the company with the chosen one in the inspector, and the matrix of who may do what. Invites, changes roles,
/// deactivates; what cannot be done says why.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    PeoplePanel(MembersModel &model, SessionModel &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something to say in a toast.
    void noticed(const plandeck::Toast::Message &message);

private:
    void buildActions();
    void buildHeader();
    QWidget *buildBar();
    QWidget *buildPeople();
    QWidget *buildPermissions();
    void listen();

    void showState();
    void showSubtitle();
    void showBanner();
    void showRights();
    void showSelection();
    void showView(const QString &view);
    void applyFilter();
    void clearFilters();
    void sortBy(int column, Qt::SortOrder order);
    void endRefresh();
    void openMenu(const QPoint &at);
    void refresh();
    void focusSearch();
    std::optional<User> selected() const;

    /// Why the signed-in user may not; empty when they may.
    QString refusalToChange(const User &user) const;
    QString refusalToGive(const User &user, Role role) const;
    QString refusalToDeactivate(const User &user) const;

    void openInvitation();
    void invite(InviteDialog *dialog);
    void showCode(InvitedUser invited);
    void renewCode();
    void changeRole(Role role);
    void askToDeactivate();
    void reactivate();
    void copyEmail();
    void update(const UpdateUser &request, const QString &done, const UpdateUser &undo);

    MembersModel &m_model;
    SessionModel &m_session;
    PermissionsModel m_permissions;

    QAction *m_inviteAction = nullptr;
    QAction *m_codeAction = nullptr;
    QAction *m_deactivateAction = nullptr;
    QAction *m_reactivateAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QList<QAction *> m_roleActions;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    BusyButton *m_refreshButton = nullptr;
    QPushButton *m_inviteButton = nullptr;
    ChipRow *m_chips = nullptr;
    SegmentedControl *m_view = nullptr;
    Banner *m_banner;
    QStackedWidget *m_views = nullptr;
    StateView *m_states = nullptr;
    TableView *m_table = nullptr;
    MasterDetail *m_detail = nullptr;
    MemberInspector *m_inspector = nullptr;
};

} // namespace plandeck
