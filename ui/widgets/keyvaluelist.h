// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

#include <optional>

class QGridLayout;

namespace plandeck {

/// What is known about one thing, as words on the left and values on the right. Ids come with a copy button.
class KeyValueList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString key = {};
        QString value = {};
        bool isId = false; // shortened in the middle, with a copy button
        std::optional<Tone> badge = {}; // the value as a pill
    };

    explicit KeyValueList(QWidget *parent = nullptr);

    /// Rows without a value show a dash.
    void setRows(const QList<Row> &rows);

private:
    QWidget *valueWidget(const Row &row) const;

    QGridLayout *m_grid;
};

} // namespace plandeck
