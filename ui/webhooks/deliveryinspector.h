// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/operations/webhooks.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class AttemptList;
class InspectorPane;
class JsonView;
class KeyValueList;
class TextLabel;

/// Everything about the chosen message: how far it has come, every attempt, and its body.
class DeliveryInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    DeliveryInspector(QAction *resend, const QList<QAction *> &copies, QWidget *parent = nullptr);

    /// What the list knows; attempts and body come by setDetails().
    void setDelivery(const WebhookDelivery &delivery);
    void setDetails(const Result<WebhookDeliveryDetails> &details);

private:
    InspectorPane *m_pane;
    KeyValueList *m_facts;
    TextLabel *m_problem;
    AttemptList *m_attempts;
    JsonView *m_body;
};

} // namespace plandeck
