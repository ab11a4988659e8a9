// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilessection.h"

#include "ui/common/errortext.h"
#include "ui/panels/records.h"
#include "ui/settings/profilecells.h"
#include "ui/settings/profiledialog.h"
#include "ui/settings/profiletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/panelaction.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int tableHeight = 280;

/// The reason stands on the action that cannot be had, its key on the one that can.
void allow(QAction *action, const QString &refusal, const QString &tip)
{
    action->setEnabled(refusal.isEmpty());
    setKeyedTip(action, tip, refusal);
}

} // namespace

ProfilesSection::ProfilesSection(ProfilesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_report(new Banner)
{
    setObjectName(u"profilesSection"_s);
    m_report->setObjectName(u"testBanner"_s);
    m_report->hide();
    buildActions();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_report);
    column->addWidget(Card::around(m_table));
    column->addWidget(buildButtons());
    setFocusProxy(m_table);
    connect(m_report, &Banner::actionRequested, this, &ProfilesSection::stopTest);
    connect(&m_model, &ProfilesModel::changed, this, &ProfilesSection::showSelection);
    select(m_model.current().id);
    showSelection();
}

void ProfilesSection::buildActions()
{
    m_addAction = addPanelAction(this, u"addProfileAction"_s, tr("&Add…"), Icon::Plus, {Qt::Key_N}, &ProfilesSection::add);
    m_changeAction =
        addPanelAction(this, u"changeProfileAction"_s, tr("&Change…"), Icon::Pencil, {Qt::Key_E}, &ProfilesSection::change);
    m_duplicateAction = addPanelAction(this, u"duplicateProfileAction"_s, tr("&Duplicate…"), Icon::Duplicate, {Qt::Key_D},
                                       &ProfilesSection::duplicate);
    m_testAction =
        addPanelAction(this, u"testProfileAction"_s, tr("&Test connection"), Icon::Bolt, {Qt::Key_T}, &ProfilesSection::test);
    m_defaultAction =
        addPanelAction(this, u"defaultProfileAction"_s, tr("&Open at the start"), Icon::Home, {}, &ProfilesSection::makeDefault);
    m_switchAction =
        addPanelAction(this, u"switchProfileAction"_s, tr("S&witch to it…"), Icon::ArrowRight, {}, &ProfilesSection::askToSwitch);
    m_removeAction = addPanelAction(this, u"removeProfileAction"_s, tr("&Remove…"), Icon::Trash, {Qt::Key_Delete},
                                    &ProfilesSection::askToRemove);
}

QWidget *ProfilesSection::buildButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(metric::controlGap, buttons);
    for (auto *action :
         {m_addAction, m_switchAction, m_changeAction, m_duplicateAction, m_testAction, m_defaultAction, m_removeAction})
        flow->addWidget(new ActionButton(action));
    return buttons;
}

void ProfilesSection::buildTable()
{
    m_table = new TableView;
    m_table->setObjectName(u"profilesTableView"_s);
    m_table->setAccessibleName(tr("Connection profiles"));
    showRecords(*m_table, m_model, new ProfileCells(m_model, m_table));
    m_table->setStretchColumn(ProfilesModel::PlaceColumn);
    m_table->setMinimumHeight(tableHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableView::activated, this, &ProfilesSection::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesSection::showSelection);
}

const Profile *ProfilesSection::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.record(rows.first().row());
}

void ProfilesSection::select(const QString &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void ProfilesSection::showSelection()
{
    const auto *profile = selected();
    const auto none = profile ? QString() : tr("Choose a profile first.");
    const auto isOpen = profile && m_model.isCurrent(*profile);
    const auto openReason = isOpen ? tr("It is open already.") : QString();
    const auto orElse = [&](const QString &reason) { return none.isEmpty() ? reason : none; };
    const auto demo = m_model.switchRefusal().isEmpty() ? QString() : errorText(m_model.switchRefusal());
    allow(m_addAction, {}, tr("Add a profile"));
    allow(m_changeAction, none, tr("Change the profile"));
    allow(m_duplicateAction, none, tr("A new profile that begins as this one"));
    allow(m_testAction, none, tr("Look whether it answers; nothing is changed there"));
    allow(m_defaultAction, orElse(profile && m_model.isDefault(*profile) ? tr("It opens at the start already.") : QString()),
          tr("Open it whenever Plandeck starts"));
    allow(m_switchAction, orElse(openReason.isEmpty() ? demo : openReason), tr("Close this desk and open that one"));
    allow(m_removeAction,
          orElse(isOpen                          ? tr("It is open: switch to another one first.")
                 : m_model.profiles().size() < 2 ? errorText(u"last_profile"_s)
                                                 : QString()),
          tr("Remove it and what is kept for it"));
}

// ---- what is done -------------------------------------------------------------------------------------------------

void ProfilesSection::add()
{
    openForm({});
}

void ProfilesSection::duplicate()
{
    if (!selected())
        return;
    auto copy = *selected();
    copy.id.clear();
    copy.name = tr("%1, copy").arg(copy.name);
    openForm(copy);
}

void ProfilesSection::change()
{
    if (selected())
        openForm(*selected());
}

void ProfilesSection::openForm(const Profile &old)
{
    auto *dialog = new ProfileDialog(m_model, old, this);
    connect(dialog, &ProfileDialog::submitted, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void ProfilesSection::save(ProfileDialog *dialog)
{
    const auto draft = dialog->draft();
    m_model.save(draft, dialog->password(), [this, dialog = QPointer(dialog), draft](const Result<QString> &saved) {
        if (!saved) {
            if (dialog)
                dialog->showError(saved.error());
            else
                Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(saved.error())});
            return;
        }
        if (dialog)
            dialog->accept();
        const bool isOpen = draft.id == m_model.current().id && !draft.id.isEmpty();
        if (isOpen && m_model.switchRefusal().isEmpty())
            return Q_EMIT noticed({.sentence = tr("%1 is saved. It is open as it was.").arg(draft.name),
                                   .action = tr("Open it anew"),
                                   .act = [model = QPointer(&m_model)] {
                                       if (model)
                                           model->requestRestart();
                                   }});
        Q_EMIT noticed({.sentence = tr("%1 is saved.").arg(draft.name)});
    });
}

void ProfilesSection::test()
{
    if (!selected())
        return;
    const auto profile = *selected();
    m_asking = std::make_unique<QObject>();
    m_report->setMessage(Tone::Info, tr("%1 is being tested…").arg(profile.name), tr("&Stop"));
    m_report->show();
    m_model.test(m_asking.get(), profile, {},
                 [this, name = profile.name](const Result<ConnectionReport> &report) { showReport(name, report); });
}

void ProfilesSection::stopTest()
{
    m_asking.reset();
    m_report->hide();
}

void ProfilesSection::showReport(const QString &name, const Result<ConnectionReport> &report)
{
    const auto words = report ? reportText(*report) : errorText(report.error());
    m_report->setMessage(report ? reportTone(*report) : Tone::Bad, tr("%1: %2", "a profile, what was found").arg(name, words),
                         tr("&Dismiss"));
}

void ProfilesSection::makeDefault()
{
    if (!selected())
        return;
    const auto profile = *selected();
    m_model.makeDefault(profile.id);
    Q_EMIT noticed({.sentence = tr("%1 opens at the start.").arg(profile.name)});
}

void ProfilesSection::askToSwitch()
{
    if (!selected())
        return;
    const auto profile = *selected();
    auto *dialog =
        new ConfirmDialog({.title = tr("Switch to “%1”?").arg(profile.name),
                           .effect = tr("This desk is closed and that one is opened in its place. Your session here is "
                                        "kept; what is still running is finished first."),
                           .action = tr("&Switch"),
                           .isDanger = false},
                          this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = profile.id] { m_model.requestSwitch(id); });
    dialog->open();
}

void ProfilesSection::askToRemove()
{
    if (!selected())
        return;
    const auto profile = *selected();
    auto *dialog = new ConfirmDialog({.title = tr("Remove “%1”?").arg(profile.name),
                                      .effect = tr("The profile goes, and the password and keys that the keychain holds for it. "
                                                   "Its database or server stays as it is."),
                                      .action = tr("&Remove profile")},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, profile] { remove(profile); });
    dialog->open();
}

void ProfilesSection::remove(const Profile &profile)
{
    m_model.remove(profile.id, [self = QPointer(this), name = profile.name](const Result<> &removed) {
        if (!self)
            return;
        if (removed)
            Q_EMIT self->noticed({.sentence = tr("%1 is removed.").arg(name)});
        else
            Q_EMIT self->noticed({.tone = Tone::Bad, .sentence = errorText(removed.error())});
    });
}

void ProfilesSection::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"profileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_switchAction, m_changeAction, m_duplicateAction, m_testAction, m_defaultAction});
    menu->addSeparator();
    menu->addAction(m_removeAction);
    menu->popup(at);
}

} // namespace plandeck

#include "moc_profilessection.cpp"
