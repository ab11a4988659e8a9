// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"
#include "ui/forms/formdialog.h"

class QLineEdit;

namespace plandeck {

class Conflicts;
class WishPicker;

/// Where messages go, and what they tell of.
class EndpointDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// old: the webhook there is; nothing for the first.
    EndpointDialog(const std::optional<Webhook> &old, Mode mode, QWidget *parent = nullptr);

    SetWebhookConfig request() const;

    /// The webhook as it is now: what somebody else changed comes in where nothing was typed, and is to be decided where it was.
    void rebase(const Webhook &theirs);

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    Webhook wanted() const;
    void fillField(const QString &field);
    void showConflicts();
    void decide(const QString &field, bool takesTheirs);

    std::optional<Webhook> m_old;
    QLineEdit *m_url;
    WishPicker *m_wishes;
    Conflicts *m_conflicts;
    QStringList m_undecided; // fields that both sides changed
    QStringList m_taken; // labels of those that came in by themselves
};

} // namespace plandeck
