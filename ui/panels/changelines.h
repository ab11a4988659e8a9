// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/jsontree.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// What changed: each value, as it was before and as it is.
class ChangeLines final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLines(QWidget *parent = nullptr);

    void setChanges(const std::vector<JsonChange> &changes);
    /// Instead of changes.
    void say(const QString &sentence);

private:
    QWidget *line(const JsonChange &change);
};

} // namespace plandeck
