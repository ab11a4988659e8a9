// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/jsontree.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// What an event changed: each value, as it was before and as it is.
class ChangesView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    /// payload: the event as Stripe sent it.
    void setPayload(const QByteArray &payload);

private:
    QWidget *line(const JsonChange &change);
    void say(const QString &sentence);
};

} // namespace plandeck
