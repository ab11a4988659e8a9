// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profilekeysmodel.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace plandeck {

class Badge;
class TextLabel;

/// One key of a profile: what it is, what is kept of it, and what can be done.
class KeyRow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyRow(ProfileSecret which, QWidget *parent = nullptr);

    ProfileSecret which() const { return m_which; }
    /// refusal: why nothing can be kept here; empty: it can.
    void setEntry(const ProfileKeysModel::Entry &entry, const QString &refusal);

Q_SIGNALS:
    void enterRequested(plandeck::ProfileSecret which);
    void removeRequested(plandeck::ProfileSecret which);

private:
    ProfileSecret m_which;
    TextLabel *m_state;
    Badge *m_badge;
    QPushButton *m_enter;
    QPushButton *m_remove;
};

} // namespace plandeck
