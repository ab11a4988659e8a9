// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// The attempts to deliver a message, newest first: when, what came back.
class AttemptList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptList(QWidget *parent = nullptr);

    void setAttempts(const QList<WebhookAttempt> &attempts);

private:
    QWidget *block(const WebhookAttempt &attempt);
};

} // namespace plandeck
