// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/webhooks.h"

#include <QtWidgets/QWidget>

class QCheckBox;

namespace plandeck {

/// What a webhook wants to be told of: everything, or some of the types.
class WishPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit WishPicker(QWidget *parent = nullptr);

    QList<WebhookWish> wishes() const;
    void setWishes(const QList<WebhookWish> &wishes);

Q_SIGNALS:
    void changed();

private:
    void follow();

    QCheckBox *m_everything;
    QList<std::pair<WebhookWish, QCheckBox *>> m_some;
};

} // namespace plandeck
