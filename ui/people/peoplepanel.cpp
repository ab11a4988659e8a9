// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepanel.h"

#include "models/sessionmodel.h"
#include "ui/common/roletext.h"
#include "ui/panels/chosen.h"
#include "ui/panels/records.h"
#include "ui/people/membercells.h"
#include "ui/people/memberinspector.h"
#include "ui/people/peopletext.h"
#include "ui/people/permissioncells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableview.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestSearch = 200; // of ListUsers::search
constexpr std::array roles{Role::Owner, Role::Admin, Role::Developer, Role::Billing};
constexpr std::array statuses{UserStatus::Active, UserStatus::Invited, UserStatus::Withdrawn, UserStatus::Deactivated};

QString chipOf(UserStatus status)
{
    return u"%1People"_s.arg(wordOf(status));
}

} // namespace

PeoplePanel::PeoplePanel(MembersModel &model, SessionModel &session, QWidget *parent)
    : Panel(u"people"_s, tr("Users and roles"), session, parent)
    , m_model(model)
{
    setPermission<ListUsers>(tr("People are not for your role"));
    buildActions();
    buildHeader();
    addBar(buildBar());
    m_views = new QStackedWidget;
    m_views->addWidget(buildPeople());
    m_views->addWidget(buildPermissions());
    setBody(m_views);
    follow(m_model);
}

void PeoplePanel::buildActions()
{
    m_inviteAction = addPanelAction(this, u"inviteAction"_s, tr("&Invite…"), Icon::Plus, {Qt::CTRL | Qt::Key_N, Qt::Key_N},
                                    &PeoplePanel::openInvitation);
    m_codeAction = addPanelAction(this, u"newCodeAction"_s, tr("New invitation &code"), Icon::Mail, {}, &PeoplePanel::renewCode);
    m_withdrawAction = addPanelAction(this, u"withdrawInvitationAction"_s, tr("&Withdraw invitation…"), Icon::X, {Qt::Key_Delete},
                                      &PeoplePanel::askToWithdraw);
    m_deactivateAction = addPanelAction(this, u"deactivateAction"_s, tr("&Deactivate…"), Icon::Lock, {Qt::Key_Delete},
                                        &PeoplePanel::askToDeactivate);
    m_reactivateAction =
        addPanelAction(this, u"reactivateAction"_s, tr("Re&activate"), Icon::CheckCircle, {}, &PeoplePanel::reactivate);
    m_copyAction =
        addPanelAction(this, u"copyEmailAction"_s, tr("Copy &e-mail address"), Icon::Copy, {}, &PeoplePanel::copyEmail);
    m_linkAction =
        addPanelAction(this, u"copyPersonLinkAction"_s, tr("Copy &link"), Icon::ExternalLink, {}, &PeoplePanel::copyPersonLink);
    m_historyAction = addHistoryAction([this]() -> std::optional<HistoryOf> {
        const auto user = selected();
        return user ? std::optional(HistoryOf{.objectId = user->id.text(), .name = memberName(*user)}) : std::nullopt;
    });
    for (const auto role : roles) {
        auto *action = new QAction(roleName(role), this);
        action->setObjectName(u"role_%1Action"_s.arg(wordOf(role)));
        action->setCheckable(true);
        action->setData(int(role));
        connect(action, &QAction::triggered, this, [this, role] { changeRole(role); });
        m_roleActions.append(action);
    }
    m_roleMenu = new QMenu(tr("&Role"), this);
    m_roleMenu->setToolTipsVisible(true);
    m_roleMenu->addActions(m_roleActions);
}

void PeoplePanel::buildHeader()
{
    addSearch(tr("Search people"), tr("Looks in names and e-mail addresses"), longestSearch);
    addRefresh();
    m_inviteButton = new QPushButton(m_inviteAction->icon(), m_inviteAction->text());
    m_inviteButton->setObjectName(u"invitePushButton"_s);
    setButtonKind(m_inviteButton, ButtonKind::Primary);
    connect(m_inviteButton, &QPushButton::clicked, m_inviteAction, &QAction::trigger);
    header()->addAction(m_inviteButton);
}

QWidget *PeoplePanel::buildBar()
{
    m_chips = makeChips(tr("Shows only these people"));
    for (const auto status : statuses)
        m_chips->add(u"status"_s, chipOf(status), memberWord(status).word);
    for (const auto role : roles)
        m_chips->add(u"role"_s, wordOf(role), roleName(role));
    m_view = new SegmentedControl(tr("View"));
    m_view->setObjectName(u"peopleViewSegmentedControl"_s);
    m_view->addSegment(u"people"_s, Icon::Users, tr("People"));
    m_view->addSegment(u"permissions"_s, Icon::Shield, tr("Permissions"));
    connect(m_view, &SegmentedControl::chosen, this, &PeoplePanel::showView);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(m_chips, 1);
    row->addWidget(m_view, 0, Qt::AlignTop | Qt::AlignTrailing);
    return bar;
}

QWidget *PeoplePanel::buildPeople()
{
    m_table = new TableView;
    m_table->setObjectName(u"peopleTableView"_s);
    m_table->setAccessibleName(tr("The people of the company"));
    showRecords(*m_table, m_model, new MemberCells(m_table));
    m_inspector = new MemberInspector(m_roleActions, {m_codeAction, m_withdrawAction, m_deactivateAction, m_reactivateAction,
                                                      m_historyAction, m_copyAction, m_linkAction});
    m_detail = new MasterDetail(m_table, m_inspector, MembersModel::Added);
    connect(m_detail, &MasterDetail::changed, this, &PeoplePanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &PeoplePanel::openMenu);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PeoplePanel::sortBy);
    setFocusProxy(m_table);
    auto *states = makeStates(m_detail, Skeleton::Shape::Rows);
    states->setFilteredWords(
        {Icon::Filter, tr("Nobody matches"), tr("No person fits the search and the filters."), tr("Clear filters")});
    return states;
}

QWidget *PeoplePanel::buildPermissions()
{
    auto *table = new TableView;
    table->setObjectName(u"permissionsTableView"_s);
    table->setAccessibleName(tr("Who may do what"));
    table->setCells(new PermissionCells(table));
    table->setModel(&m_permissions);
    return Card::around(table);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString PeoplePanel::subtitle() const
{
    const bool isKnown = m_model.loadState() != LoadState::Loading && m_model.loadState() != LoadState::Failed;
    return !isKnown                     ? tr("Who works here, and what they may do.")
           : m_model.filter().isEmpty() ? tr("%n person(s)", nullptr, int(m_model.total()))
                                        : tr("%n person(s) match", nullptr, int(m_model.total()));
}

StateView::Words PeoplePanel::emptyWords() const
{
    return {Icon::Users, tr("Nobody here yet"), tr("Invite who works with you."), tr("Invite…")};
}

void PeoplePanel::showRights()
{
    const QString reason = refusalOf(infoOf<InviteUser>, tr("Your role does not invite people."));
    const bool mayInvite = reason.isEmpty();
    m_inviteAction->setEnabled(mayInvite);
    m_inviteButton->setEnabled(mayInvite);
    setKeyedTip(m_inviteButton, m_inviteAction, tr("Invite somebody"), reason);
    m_inviteButton->setAccessibleDescription(reason);
    showView(m_view->current());
}

void PeoplePanel::showView(const QString &view)
{
    const bool isPeople = view == u"people"_s;
    m_views->setCurrentIndex(isPeople ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chips, searchField(), refreshButton()})
        widget->setVisible(isPeople && maySee());
}

bool PeoplePanel::choose(const QString &id)
{
    const int row = m_model.rowOf(UserId::fromText(id));
    if (row < 0)
        return false;
    m_view->setCurrent(u"people"_s);
    showView(u"people"_s);
    return m_detail->choose(row);
}

std::optional<User> PeoplePanel::selected() const
{
    return chosenOf(m_model, *m_table);
}

void PeoplePanel::showSelection()
{
    const auto user = selected();
    const auto status = user ? user->status : UserStatus::Active;
    const bool isWithdrawn = status == UserStatus::Withdrawn;
    const bool isInvited = status == UserStatus::Invited;
    const auto enable = [](QAction *action, const QString &tip, const QString &refusal, bool isPossible = true) {
        action->setEnabled(isPossible && refusal.isEmpty());
        setKeyedTip(action, tip, refusal);
    };
    const QString refusal = user ? refusalToChange(*user) : QString();
    m_codeAction->setText(isWithdrawn ? tr("Invite a&gain") : tr("New invitation &code"));
    enable(m_codeAction, isWithdrawn ? tr("Makes a new code for them") : tr("The code before becomes void"), refusal,
           isInvited || isWithdrawn);
    enable(m_withdrawAction, tr("Their code opens nothing any more"), refusal, isInvited);
    enable(m_deactivateAction, tr("They cannot sign in any more"), user ? refusalToDeactivate(*user) : QString(),
           user && status == UserStatus::Active);
    enable(m_reactivateAction, tr("They can sign in again"), refusal, status == UserStatus::Deactivated);
    m_codeAction->setVisible(isInvited || isWithdrawn);
    m_withdrawAction->setVisible(isInvited);
    m_deactivateAction->setVisible(status == UserStatus::Active);
    m_reactivateAction->setVisible(status == UserStatus::Deactivated);
    m_copyAction->setEnabled(user.has_value());
    m_linkAction->setEnabled(user.has_value());
    showHistoryRight(user.has_value());
    for (auto *action : std::as_const(m_roleActions)) {
        const auto role = Role(action->data().toInt());
        enable(action, roleName(role), user ? refusalToGive(*user, role) : QString(), user.has_value());
        action->setChecked(user && user->role == role);
    }
    if (user)
        m_inspector->setUser(*user, user->id == session().user().id);
    m_detail->setChosen(user.has_value());
}

// ---- what is done -------------------------------------------------------------------------------------------------

void PeoplePanel::applyFilter()
{
    MembersModel::Filter filter{.search = searched()};
    for (const auto status : statuses)
        if (m_chips->chosen(u"status"_s) == chipOf(status))
            filter.status = status;
    for (const auto role : roles)
        if (m_chips->chosen(u"role"_s) == wordOf(role))
            filter.role = role;
    m_model.setFilter(filter);
}

/// The service sorts by two of the columns.
void PeoplePanel::sortBy(int column, Qt::SortOrder order)
{
    const bool isDown = order == Qt::DescendingOrder;
    if (column == MembersModel::Person)
        m_model.setOrdering(isDown ? UserOrder::EmailDown : UserOrder::Email);
    else
        m_model.setOrdering(column == MembersModel::Added && !isDown ? UserOrder::CreatedAt : UserOrder::CreatedAtDown);
}

void PeoplePanel::openMenu(const QPoint &at)
{
    QList<QAction *> forChosen;
    if (selected())
        forChosen = {m_roleMenu->menuAction(), m_codeAction,    m_withdrawAction, m_deactivateAction,
                     m_reactivateAction,       m_historyAction, m_copyAction,     m_linkAction};
    openMenuAt(at, u"personMenu"_s, forChosen, {m_inviteAction, refreshAction()});
}

} // namespace plandeck

#include "moc_peoplepanel.cpp"
