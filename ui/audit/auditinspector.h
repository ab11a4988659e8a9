// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class ChangeLines;
class InspectorPane;
class KeyValueList;

/// Everything about the chosen entry of the audit log: who, what and why, and each value before and after.
class AuditInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    AuditInspector(QAction *history, const QList<QAction *> &more, QWidget *parent = nullptr);

    void setEntry(const AuditEntry &entry);

private:
    InspectorPane *m_pane;
    KeyValueList *m_facts;
    ChangeLines *m_changes;
    KeyValueList *m_proof;
};

} // namespace plandeck
