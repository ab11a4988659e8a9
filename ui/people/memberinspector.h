// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membersmodel.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class InspectorPane;
class KeyValueList;
class TextLabel;

/// Everything about the chosen person, and what can be done with them.
class MemberInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    MemberInspector(const QList<QAction *> &roles, const QList<QAction *> &more, QWidget *parent = nullptr);

    void setUser(const User &user, bool isOneself);

private:
    InspectorPane *m_pane;
    KeyValueList *m_facts;
    TextLabel *m_meaning;
};

} // namespace plandeck
