// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/jsontree.h"

#include <QtWidgets/QTreeWidget>

namespace plandeck {

/// JSON as a tree to look through: names, values, and what is inside them. As high as what is open in it; the page around it
/// scrolls. A value is copied with Ctrl+C.
class JsonView final : public QTreeWidget
{
    Q_OBJECT

public:
    /// name: what it is, for screen readers.
    explicit JsonView(const QString &name, QWidget *parent = nullptr);

    /// Text that is no JSON stands there as it is.
    void setJson(const QByteArray &json);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(QTreeWidgetItem *parent, const JsonNode &node);
    void tint(QTreeWidgetItem *item);
    int openHeight() const;
};

} // namespace plandeck
