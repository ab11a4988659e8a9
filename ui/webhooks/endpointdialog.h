// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"
#include "ui/forms/formdialog.h"

class QLineEdit;

namespace plandeck {

class WishPicker;

/// Where messages go, and what they tell of.
class EndpointDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// old: the webhook there is; nothing for the first.
    EndpointDialog(const std::optional<Webhook> &old, Mode mode, QWidget *parent = nullptr);

    SetWebhookConfig request() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;

private:
    std::optional<Webhook> m_old;
    QLineEdit *m_url;
    WishPicker *m_wishes;
};

} // namespace plandeck
