// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/events.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// How an event was handled, step by step, oldest first.
class TraceList final : public QWidget
{
    Q_OBJECT

public:
    explicit TraceList(QWidget *parent = nullptr);

    void setSteps(const QList<EventStep> &steps);

private:
    QWidget *line(const EventStep &step, int number);
};

} // namespace plandeck
