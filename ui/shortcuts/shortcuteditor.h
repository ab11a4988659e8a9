// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shortcuts/shortcutregistry.h"

#include <QtWidgets/QWidget>

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace plandeck {

class SearchField;
class TextLabel;

/// Other keys for what can be done: choose an action, press the new key. A key that is taken already says by what, and is taken
/// over only when that is wanted. Changes are in force at once.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT

public:
    /// registry outlives it.
    explicit ShortcutEditor(ShortcutRegistry &registry, QWidget *parent = nullptr);

private:
    QWidget *buildFoot();
    void fill();
    void showChosen();
    void record();
    void take();
    void applyFilter(const QString &text);
    QString chosen() const;

    ShortcutRegistry &m_registry;
    SearchField *m_search;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_keys = nullptr;
    TextLabel *m_about = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace plandeck
