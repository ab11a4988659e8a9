// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/values.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace plandeck {

class Badge;
class ElidedLabel;

/// Test and live side by side: which account each has, and the way over to the other.
class ModesCard final : public Card
{
    Q_OBJECT

public:
    explicit ModesCard(QWidget *parent = nullptr);

    /// current: the mode one works in. other: null while it is not known.
    void setModes(Mode current, const StripeStatus &status, const std::optional<StripeStatus> &other);

Q_SIGNALS:
    void modeRequested(plandeck::Mode mode);

private:
    struct Side
    {
        QWidget *widget = nullptr;
        Badge *badge = nullptr;
        ElidedLabel *account = nullptr;
        QPushButton *change = nullptr;
    };
    Side side(Mode mode);
    void show(const Side &side, const std::optional<StripeStatus> &status, bool isCurrent);

    Side m_test;
    Side m_live;
};

} // namespace plandeck
