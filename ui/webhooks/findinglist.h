// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhookmodel.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// What the signature doctor found, step by step.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const QList<SignatureFinding> &findings);

private:
    QWidget *line(const SignatureFinding &finding);
};

} // namespace plandeck
