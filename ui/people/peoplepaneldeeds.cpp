// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PeoplePanel that does things: invitations, roles, deactivating, and why something cannot be done.
#include "models/deskplace.h"
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/forms/secretdialog.h"
#include "ui/people/invitedialog.h"
#include "ui/people/peoplepanel.h"
#include "ui/people/peopletext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/secretrevealfield.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

// ---- why not ------------------------------------------------------------------------------------------------------

QString PeoplePanel::refusalToChange(const User &user) const
{
    if (const auto refusal = refusalOf(infoOf<UpdateUser>, tr("Your role does not change people.")); !refusal.isEmpty())
        return refusal;
    if (user.role == Role::Owner && session().user().role != Role::Owner)
        return tr("Owners are changed by owners only.");
    return {};
}

QString PeoplePanel::refusalToGive(const User &user, Role role) const
{
    if (const auto refusal = refusalToChange(user); !refusal.isEmpty())
        return refusal;
    if (role == Role::Owner && session().user().role != Role::Owner)
        return tr("Owners are made by owners only.");
    return role != Role::Owner && m_model.isLastOwner(user) ? errorText(u"last_owner"_s) : QString();
}

QString PeoplePanel::refusalToDeactivate(const User &user) const
{
    if (const auto refusal = refusalToChange(user); !refusal.isEmpty())
        return refusal;
    return m_model.isLastOwner(user) ? errorText(u"last_owner"_s) : QString();
}

// ---- invitations --------------------------------------------------------------------------------------------------

void PeoplePanel::openInvitation()
{
    if (findChild<InviteDialog *>())
        return;
    auto *dialog = new InviteDialog(session().user().role == Role::Owner, this);
    connect(dialog, &InviteDialog::submitted, this, [this, dialog] { invite(dialog); });
    dialog->open();
}

/// The answer comes to the panel, not to the form: a code that was made is shown even when the form is closed by then.
void PeoplePanel::invite(InviteDialog *dialog)
{
    m_model.invite(this, dialog->request(), [this, dialog = QPointer(dialog)](Result<InvitedUser> &invited) {
        const bool isOpen = dialog && dialog->isVisible();
        if (invited) {
            if (isOpen)
                dialog->accept();
            showCode(std::move(*invited));
        } else if (isOpen) {
            dialog->showError(invited.error());
        } else {
            Q_EMIT noticed(
                {.tone = Tone::Bad, .sentence = tr("Nobody was invited. %1", "reason").arg(errorText(invited.error()))});
        }
    });
}

void PeoplePanel::renewCode()
{
    if (const auto user = selected())
        inviteAgain(*user);
}

void PeoplePanel::inviteAgain(const User &user)
{
    m_model.invite(this, {.email = user.email, .role = user.role, .firstName = user.firstName, .lastName = user.lastName},
                   [this](Result<InvitedUser> &invited) {
                       if (invited)
                           showCode(std::move(*invited));
                       else
                           Q_EMIT noticed({.tone = Tone::Bad,
                                           .sentence = tr("No code was made. %1", "reason").arg(errorText(invited.error()))});
                   });
}

void PeoplePanel::showCode(InvitedUser invited)
{
    auto *dialog = new SecretDialog({.title = tr("Invitation for %1").arg(memberName(invited.user)),
                                     .sentence = tr("Pass the code on in a way you trust. With it they choose their password; it "
                                                    "works once, and it is shown only now."),
                                     .loss = tr("The code cannot be shown again. You would have to make a new one."),
                                     .icon = Icon::Mail},
                                    this);
    dialog->setObjectName(u"invitationDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addSecret(u"invitation"_s, tr("Code for %1").arg(invited.user.email), tr("code"), std::move(invited.invitation.code),
                      tr("Good until %1.").arg(dayAndTimeText(invited.invitation.expiresAt)));
    dialog->open();
}

void PeoplePanel::askToWithdraw()
{
    const auto user = selected();
    if (!user)
        return;
    auto *question = new ConfirmDialog({.title = tr("Withdraw the invitation of %1?").arg(memberName(*user)),
                                        .effect = tr("The code they were given opens nothing any more. They stay in the list and "
                                                     "can be invited again, with a new code."),
                                        .action = tr("Withdraw invitation")},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, user = *user] { withdraw(user); });
    question->open();
}

/// The old code cannot be brought back; a new one can be made.
void PeoplePanel::withdraw(const User &user)
{
    m_model.update(this, {.id = user.id, .isActive = false, .ifMatch = etagOf(user.version)},
                   [this](const Result<User> &withdrawn) {
                       if (!withdrawn)
                           return sayNothingChanged(withdrawn.error());
                       Q_EMIT noticed({.tone = Tone::Ok,
                                       .sentence = tr("The invitation of %1 is withdrawn.").arg(memberName(*withdrawn)),
                                       .action = tr("Invite again"),
                                       .act = [panel = QPointer(this), user = *withdrawn] {
                                           if (panel)
                                               panel->inviteAgain(user);
                                       }});
                   });
}

// ---- changes ------------------------------------------------------------------------------------------------------

void PeoplePanel::changeRole(Role role)
{
    const auto user = selected();
    if (!user || user->role == role)
        return showSelection(); // the pressed action is checked by now
    const auto change = [this, user = *user, role] {
        update({.id = user.id, .role = role, .ifMatch = etagOf(user.version)},
               tr("%1 is now %2.", "person, role").arg(memberName(user), roleName(role)), {.id = user.id, .role = user.role});
    };
    const bool isOneself = user->id == session().user().id;
    showSelection();
    if (role != Role::Owner && !isOneself)
        return change();
    auto *question = new ConfirmDialog({.title = tr("Make %1 %2?", "person, role").arg(memberName(*user), roleName(role)),
                                        .effect = isOneself ? tr("It is your own role: you may do less from then on, and cannot "
                                                                 "take it back yourself.")
                                                            : roleMeaning(role),
                                        .action = tr("Change role"),
                                        .isDanger = isOneself},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, change);
    question->open();
}

void PeoplePanel::askToDeactivate()
{
    const auto user = selected();
    if (!user)
        return;
    const bool isOneself = user->id == session().user().id;
    const QString name = memberName(*user);
    auto *question = new ConfirmDialog(
        {.title = tr("Deactivate %1?").arg(name),
         .effect = isOneself ? tr("It is you: your session ends at once, and somebody else has to let you in again.")
                             : tr("Their sessions end at once, and they cannot sign in any more. What they made "
                                  "stays; they can be reactivated."),
         .action = tr("Deactivate")},
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id = user->id, version = user->version, name] {
        update({.id = id, .isActive = false, .ifMatch = etagOf(version)}, tr("%1 cannot sign in any more.").arg(name),
               {.id = id, .isActive = true});
    });
    question->open();
}

void PeoplePanel::reactivate()
{
    if (const auto user = selected())
        update({.id = user->id, .isActive = true, .ifMatch = etagOf(user->version)},
               tr("%1 can sign in again.").arg(memberName(*user)), {.id = user->id, .isActive = false});
}

/// Undo takes back this change only, not what somebody else made of it since.
void PeoplePanel::update(const UpdateUser &request, const QString &done, UpdateUser undo)
{
    m_model.update(this, request, [this, done, undo](const Result<User> &user) mutable {
        if (!user)
            return sayNothingChanged(user.error());
        undo.ifMatch = etagOf(user->version);
        Q_EMIT noticed({.tone = Tone::Ok, .sentence = done, .action = tr("Undo"), .act = [panel = QPointer(this), undo] {
                            if (panel)
                                panel->m_model.update(panel, undo, [panel](const Result<User> &user) {
                                    if (!user)
                                        Q_EMIT panel->noticed({.tone = Tone::Bad, .sentence = errorText(user.error())});
                                });
                        }});
    });
}

void PeoplePanel::sayNothingChanged(const Error &error)
{
    m_model.refresh(); // somebody else may have been quicker
    Q_EMIT noticed({.tone = Tone::Bad, .sentence = tr("Nothing was changed. %1", "reason").arg(errorText(error))});
}

void PeoplePanel::copyPersonLink()
{
    if (const auto user = selected())
        copyLink({DeskPlace::Kind::User, user->id.text()});
}

void PeoplePanel::copyEmail()
{
    const auto user = selected();
    if (!user)
        return;
    QGuiApplication::clipboard()->setText(user->email);
    Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("Copied %1.").arg(isolated(user->email))});
}

} // namespace plandeck
