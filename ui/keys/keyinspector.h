// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/apikeys.h"

#include <QtWidgets/QWidget>

class QAction;

namespace plandeck {

class InspectorPane;
class KeyValueList;
class TextLabel;

/// Everything about the chosen key, and what can be done with it.
class KeyInspector final : public QWidget
{
    Q_OBJECT

public:
    /// The panel's own actions, which the buttons press.
    KeyInspector(QAction *regenerate, QAction *history, const QList<QAction *> &copies, QWidget *parent = nullptr);

    void setKey(const ApiKey &key);

private:
    InspectorPane *m_pane;
    KeyValueList *m_facts;
    TextLabel *m_meaning;
};

} // namespace plandeck
