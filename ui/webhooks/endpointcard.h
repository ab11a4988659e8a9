// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"
#include "ui/widgets/card.h"

class QAction;

namespace plandeck {

class Badge;
class CopyField;
class KeyValueList;
class TextLabel;

/// Where messages go, and what can be done with it.
class EndpointCard final : public Card
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    EndpointCard(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setWebhook(const Webhook &webhook);

private:
    Badge *m_badge;
    CopyField *m_url;
    KeyValueList *m_facts;
    TextLabel *m_meaning;
};

} // namespace plandeck
