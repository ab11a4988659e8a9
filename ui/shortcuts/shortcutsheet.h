// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shortcuts/shortcutregistry.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace plandeck {

class SearchField;
class TextLabel;

/// All keys there are, by place; searched by word or key, and printed.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// registry outlives it.
    explicit ShortcutSheet(const ShortcutRegistry &registry, QWidget *parent = nullptr);

    /// The same as a document, for the printer.
    QString html() const;

Q_SIGNALS:
    /// Somebody wants other keys.
    void changeRequested();

private:
    void fill(const QString &text);
    void print();

    const ShortcutRegistry &m_registry;
    SearchField *m_search;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace plandeck
