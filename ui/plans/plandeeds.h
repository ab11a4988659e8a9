// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/toast.h"

#include <QtCore/QPointer>
#include <QtGui/QKeySequence>

class QAction;
class QDialog;

namespace plandeck {

class EditPlanDialog;
class PublishDialog;
class SessionModel;

/// What is done with a plan that is there: it is edited, published, deactivated and brought back; and what of it can be undone.
/// Has the actions for menus, buttons and keys, which know when they cannot be used and why. Outcomes come as notices: the form
/// may be closed by then.
class PlanDeeds final : public QObject
{
    Q_OBJECT

public:
    /// panel: where the keys work, and over which the dialogs open. Owns this.
    PlanDeeds(PlansModel &model, SessionModel &session, QWidget *panel);

    /// The one plan that the actions are about; null: none, or several.
    void setPlan(const std::optional<Plan> &plan);
    void setStripeConnected(bool isConnected);

    bool mayPublish() const;
    QAction *editAction() const { return m_edit; }
    QAction *publishAction() const { return m_publish; }
    QAction *deactivateAction() const { return m_deactivate; }
    QAction *reactivateAction() const { return m_reactivate; }
    QAction *undoAction() const { return m_undo; }

    void edit(const Plan &plan) { openEditor(plan, plan); }
    void publish(const Plan &draft);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    using Deed = std::function<void()>;
    enum class Undoing { No, Yes }; // whether a deed takes back another one

    QAction *addAction(const QString &objectName, const QString &text, Icon icon, const QKeySequence &key,
                       void (PlanDeeds::*deed)());
    void showActions();
    void show(QAction *action, const QString &tip, bool isVisible, const QString &hindrance);
    QString hindranceOf(const OperationInfo &operation) const;

    void editChosen();
    void publishChosen();
    void deactivateChosen();
    void reactivateChosen();

    void openEditor(const Plan &original, const Plan &draft);
    void offerAgain(const EditPlanDialog &dialog);
    void apply(EditPlanDialog *dialog);
    void followChanges();
    void lookAgain();
    void undoEdit(const Plan &before, const Plan &after);
    void send(PublishDialog *dialog);
    void deactivate(const Plan &plan, Undoing undoing);
    void reactivate(const Plan &plan, Undoing undoing);

    /// It went well; undo takes it back.
    void tell(const Plan &plan, const QString &sentence, const Deed &undo = {});
    void complain(const QString &sentence, const Error &error, const QString &action = {}, const Deed &act = {});
    Deed keepForUndo(const QString &sentence, const Deed &undo);
    void undoLast();
    void forgetUndo();
    bool isBusy() const;

    PlansModel &m_model;
    SessionModel &m_session;
    QWidget *m_panel;
    std::optional<Plan> m_plan;
    bool m_isConnected = true;
    QPointer<QDialog> m_dialog;
    QPointer<EditPlanDialog> m_editor;
    std::shared_ptr<Deed> m_lastUndo; // its toast has it too: whoever comes first empties it
    QString m_lastDeed; // what it takes back

    QAction *m_edit;
    QAction *m_publish;
    QAction *m_deactivate;
    QAction *m_reactivate;
    QAction *m_undo;
};

} // namespace plandeck
