// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandeeds.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/sentences.h"
#include "ui/panels/refusal.h"
#include "ui/plans/editplandialog.h"
#include "ui/plans/planeffects.h"
#include "ui/plans/planfields.h"
#include "ui/plans/publishdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/keyedtip.h"

#include <QtGui/QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PlanDeeds::PlanDeeds(PlansModel &model, SessionModel &session, QWidget *panel)
    : QObject(panel)
    , m_model(model)
    , m_session(session)
    , m_panel(panel)
    , m_edit(addAction(u"editAction"_s, tr("&Edit…"), Icon::Pencil, Qt::Key_E, &PlanDeeds::editChosen))
    , m_publish(addAction(u"publishAction"_s, tr("&Publish…"), Icon::Upload, Qt::Key_P, &PlanDeeds::publishChosen))
    , m_deactivate(
          addAction(u"deactivateAction"_s, tr("Deacti&vate…"), Icon::Archive, Qt::Key_Delete, &PlanDeeds::deactivateChosen))
    , m_reactivate(addAction(u"reactivateAction"_s, tr("&Reactivate"), Icon::Bolt, Qt::Key_R, &PlanDeeds::reactivateChosen))
    , m_undo(addAction(u"undoAction"_s, tr("&Undo"), Icon::Undo, QKeySequence::Undo, &PlanDeeds::undoLast))
{
    connect(&model, &PlansModel::dataChanged, this, &PlanDeeds::followChanges);
    connect(&model, &PlansModel::rowsInserted, this, &PlanDeeds::followChanges);
    connect(&session, &SessionModel::changed, this, &PlanDeeds::showActions);
    connect(&session, &SessionModel::modeChanged, this, &PlanDeeds::forgetUndo);
    connect(&session, &SessionModel::signedOut, this, &PlanDeeds::forgetUndo);
    showActions();
}

QAction *PlanDeeds::addAction(const QString &objectName, const QString &text, Icon icon, const QKeySequence &key,
                              void (PlanDeeds::*deed)())
{
    auto *action = new QAction(iconOf(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, deed);
    m_panel->addAction(action);
    return action;
}

// ---- what can be done ---------------------------------------------------------------------------------------------

void PlanDeeds::setPlan(const std::optional<Plan> &plan)
{
    m_plan = plan;
    showActions();
}

void PlanDeeds::setStripeConnected(bool isConnected)
{
    m_isConnected = isConnected;
    showActions();
}

bool PlanDeeds::mayPublish() const
{
    return m_isConnected && m_session.may(infoOf<PublishPlan>.name());
}

void PlanDeeds::showActions()
{
    const bool isActive = !m_plan || m_plan->isActive;
    const bool isDraft = m_plan && !m_plan->stripeProductId;
    const auto toUpdate = hindranceOf(infoOf<UpdatePlan>);
    auto toPublish = hindranceOf(infoOf<PublishPlan>);
    if (toPublish.isEmpty() && !isActive)
        toPublish = tr("Only an active plan is published: reactivate it first.");
    else if (toPublish.isEmpty() && !m_isConnected)
        toPublish = tr("Connect Stripe first: there a plan is published.");
    show(m_edit, tr("Edit this plan"), true, toUpdate);
    show(m_publish, tr("Publish this draft in Stripe"), isDraft, toPublish);
    show(m_deactivate, tr("Deactivate this plan"), isActive, hindranceOf(infoOf<DeactivatePlan>));
    show(m_reactivate, tr("Reactivate this plan"), !isActive, toUpdate);
    show(m_undo, m_lastDeed, true, m_lastUndo ? QString() : tr("There is nothing to undo."));
}

void PlanDeeds::show(QAction *action, const QString &tip, bool isVisible, const QString &hindrance)
{
    action->setVisible(isVisible);
    action->setEnabled(hindrance.isEmpty());
    setKeyedTip(action, tip, hindrance);
}

QString PlanDeeds::hindranceOf(const OperationInfo &operation) const
{
    if (!m_plan)
        return tr("Choose a plan first.");
    return refusalOf(m_session, operation, errorText(u"permission_denied"_s));
}

void PlanDeeds::editChosen()
{
    if (m_plan)
        edit(*m_plan);
}

void PlanDeeds::publishChosen()
{
    if (m_plan)
        publish(*m_plan);
}

void PlanDeeds::deactivateChosen()
{
    if (!m_plan || isBusy())
        return;
    auto *dialog = new ConfirmDialog({.title = tr("Deactivate “%1”?").arg(m_plan->name),
                                      .effect = effectOfDeactivating(*m_plan),
                                      .action = tr("Deactivate plan")},
                                     m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan = *m_plan] { deactivate(plan, Undoing::No); });
    m_dialog = dialog;
    dialog->open();
}

/// It can simply be taken back, so it is asked about only where real customers are concerned.
void PlanDeeds::reactivateChosen()
{
    if (!m_plan || isBusy())
        return;
    if (m_session.mode() == Mode::Test)
        return reactivate(*m_plan, Undoing::No);
    auto *dialog = new ConfirmDialog({.title = tr("Reactivate “%1”?").arg(m_plan->name),
                                      .effect = effectOfReactivating(*m_plan),
                                      .action = tr("Reactivate plan"),
                                      .isDanger = false},
                                     m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan = *m_plan] { reactivate(plan, Undoing::No); });
    m_dialog = dialog;
    dialog->open();
}

bool PlanDeeds::isBusy() const
{
    return m_dialog && m_dialog->isVisible();
}

// ---- editing ------------------------------------------------------------------------------------------------------

void PlanDeeds::openEditor(const Plan &original, const Plan &draft)
{
    if (isBusy() || !m_session.may(infoOf<UpdatePlan>.name()))
        return;
    m_editor = new EditPlanDialog(original, draft, {m_session.mode(), m_isConnected}, m_panel);
    connect(m_editor, &EditPlanDialog::submitted, this, [this, dialog = m_editor.data()] { apply(dialog); });
    connect(m_editor, &EditPlanDialog::reviewed, this, &PlanDeeds::lookAgain);
    connect(m_editor, &EditPlanDialog::discarded, this, [this, dialog = m_editor.data()] { offerAgain(*dialog); });
    m_dialog = m_editor.data();
    m_editor->open();
    if (isAlike(original, draft))
        return;
    followChanges(); // a draft that is opened again may be of an older plan
    lookAgain();
}

/// Nothing typed is lost.
void PlanDeeds::offerAgain(const EditPlanDialog &dialog)
{
    const auto base = dialog.base(), wanted = dialog.wanted();
    if (isAlike(base, wanted))
        return;
    Q_EMIT noticed({.tone = Tone::Neutral,
                    .sentence = tr("“%1” was not changed.").arg(base.name),
                    .action = tr("Open it again"),
                    .act = [self = QPointer(this), base, wanted] {
                        if (self)
                            self->openEditor(base, wanted);
                    }});
}

/// The answer comes here, not to the form: it may be closed by then.
void PlanDeeds::apply(EditPlanDialog *dialog)
{
    const auto before = dialog->base(), wanted = dialog->wanted();
    m_model.update(this, dialog->request(), [this, before, wanted, dialog = QPointer(dialog)](const Result<Plan> &plan) {
        const bool isOpen = dialog && dialog->isVisible();
        if (!plan && isOpen) {
            dialog->showError(plan.error());
            if (const auto now = currentOf<Plan>(plan.error()))
                dialog->rebase(*now);
            return;
        }
        if (!plan)
            return complain(tr("“%1” was not changed. %2", "name, reason").arg(before.name, errorText(plan.error())),
                            plan.error(), tr("Open it again"), [this, before, wanted] { openEditor(before, wanted); });
        if (isOpen)
            dialog->accept();
        tell(*plan, tr("“%1” was changed.").arg(plan->name), [this, before, wanted] { undoEdit(before, wanted); });
    });
}

void PlanDeeds::followChanges()
{
    if (m_editor)
        if (const auto now = m_model.find(m_editor->base().id))
            m_editor->rebase(*now);
}

/// What the model shows may be old, or have no such plan because of a filter.
void PlanDeeds::lookAgain()
{
    m_model.fetch(m_editor, m_editor->base().id, [editor = m_editor](const Result<Plan> &now) {
        if (now && editor)
            editor->rebase(*now);
    });
}

/// What somebody else changed since then is not ours to take back.
void PlanDeeds::undoEdit(const Plan &before, const Plan &after)
{
    const auto fail = [this, before, after](const Error &error) {
        complain(tr("The change of “%1” was not undone. %2", "name, reason").arg(after.name, errorText(error)), error,
                 tr("&Try again"), [this, before, after] { undoEdit(before, after); });
    };
    m_model.fetch(this, before.id, [this, before, after, fail](const Result<Plan> &current) {
        if (!current)
            return fail(current.error());
        const auto isOvertaken = [&](const PlanField &field) {
            return !field.isSame(before, after) && !field.isSame(*current, after);
        };
        if (std::ranges::any_of(planFields(), isOvertaken))
            return Q_EMIT noticed({.tone = Tone::Warn,
                                   .sentence = tr("“%1” was changed again since then, so nothing was undone.").arg(current->name),
                                   .stay = {}});
        auto request = updateOf(after, before);
        request.ifMatch = etagOf(current->version);
        m_model.update(this, request, [this, fail](const Result<Plan> &plan) {
            plan ? tell(*plan, tr("Undone: “%1” is as it was before.").arg(plan->name)) : fail(plan.error());
        });
    });
}

// ---- publishing ---------------------------------------------------------------------------------------------------

void PlanDeeds::publish(const Plan &draft)
{
    if (isBusy() || !m_session.may(infoOf<PublishPlan>.name()))
        return;
    auto *dialog = new PublishDialog(draft, m_session.mode(), m_panel);
    connect(dialog, &PublishDialog::submitted, this, [this, dialog] { send(dialog); });
    m_dialog = dialog;
    dialog->open();
}

void PlanDeeds::send(PublishDialog *dialog)
{
    const auto draft = dialog->plan();
    m_model.publish(this, draft.id, [this, draft, dialog = QPointer(dialog)](const Result<Plan> &plan) {
        const bool isOpen = dialog && dialog->isVisible();
        if (!plan && isOpen)
            return dialog->showError(plan.error());
        if (!plan)
            return complain(tr("“%1” was not published. %2", "name, reason").arg(draft.name, errorText(plan.error())),
                            plan.error(), tr("Open it again"), [this, draft] { publish(draft); });
        if (isOpen)
            dialog->accept();
        tell(*plan, tr("“%1” is published: customers can subscribe.").arg(plan->name));
    });
}

// ---- in use or not ------------------------------------------------------------------------------------------------

void PlanDeeds::deactivate(const Plan &plan, Undoing undoing)
{
    m_model.deactivate(this, plan.id, [this, plan, undoing](const Result<Plan> &now) {
        if (!now)
            complain(tr("“%1” was not deactivated. %2", "name, reason").arg(plan.name, errorText(now.error())), now.error(),
                     tr("&Try again"), [this, plan, undoing] { deactivate(plan, undoing); });
        else if (undoing == Undoing::Yes)
            tell(*now, tr("Undone: “%1” is inactive again.").arg(now->name));
        else
            tell(*now, tr("“%1” was deactivated.").arg(now->name), [this, plan] { reactivate(plan, Undoing::Yes); });
    });
}

void PlanDeeds::reactivate(const Plan &plan, Undoing undoing)
{
    m_model.reactivate(this, plan.id, [this, plan, undoing](const Result<Plan> &now) {
        if (!now)
            complain(tr("“%1” was not reactivated. %2", "name, reason").arg(plan.name, errorText(now.error())), now.error(),
                     tr("&Try again"), [this, plan, undoing] { reactivate(plan, undoing); });
        else if (undoing == Undoing::Yes)
            tell(*now, tr("Undone: “%1” is active again.").arg(now->name));
        else
            tell(*now, tr("“%1” was reactivated.").arg(now->name), [this, plan] { deactivate(plan, Undoing::Yes); });
    });
}

// ---- what is said, and taken back ---------------------------------------------------------------------------------

void PlanDeeds::tell(const Plan &plan, const QString &sentence, const Deed &undo)
{
    const bool isBehind = plan.syncState == SyncState::Failed;
    Toast::Message message{.tone = isBehind ? Tone::Warn : Tone::Ok,
                           .sentence = joinedSentences(
                               {sentence, isBehind ? tr("Stripe did not take it yet; it is sent again by itself.") : QString()})};
    if (undo) {
        message.action = tr("Undo");
        message.act = keepForUndo(sentence, undo);
    }
    Q_EMIT noticed(message);
}

void PlanDeeds::complain(const QString &sentence, const Error &error, const QString &action, const Deed &act)
{
    const bool isHopeless = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Denied;
    Toast::Message message{.tone = Tone::Bad, .sentence = sentence, .stay = {}};
    if (act && !isHopeless) {
        message.action = action;
        message.act = [self = QPointer(this), act] {
            if (self)
                act();
        };
    }
    Q_EMIT noticed(message);
}

/// For the notice and for the key: a deed is taken back once.
PlanDeeds::Deed PlanDeeds::keepForUndo(const QString &sentence, const Deed &undo)
{
    m_lastUndo = std::make_shared<Deed>(undo);
    m_lastDeed = tr("Undo: %1", "what was done").arg(sentence);
    showActions();
    return [self = QPointer(this), kept = m_lastUndo] {
        if (!self || !*kept)
            return;
        const auto undo = std::exchange(*kept, {});
        if (self->m_lastUndo == kept)
            self->forgetUndo();
        undo();
    };
}

void PlanDeeds::undoLast()
{
    const auto kept = m_lastUndo;
    forgetUndo();
    if (kept && *kept)
        std::exchange(*kept, {})();
}

void PlanDeeds::forgetUndo()
{
    m_lastUndo.reset();
    m_lastDeed.clear();
    showActions();
}

} // namespace plandeck

#include "moc_plandeeds.cpp"
