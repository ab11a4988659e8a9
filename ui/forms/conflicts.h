// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace plandeck {

class TextLabel;

/// What somebody else changed in an object while its form was open: field by field theirs and mine, and whose stays.
class Conflicts final : public Card
{
    Q_OBJECT

public:
    struct Row
    {
        QString field = {};
        QString label = {};
        QString theirs = {};
        QString mine = {};
    };

    explicit Conflicts(QWidget *parent = nullptr);

    /// object: its name. taken: labels of the fields that nobody typed into here, so that theirs came in by itself. Shows nothing
    /// without either.
    void show(const QString &object, const QList<Row> &rows, const QStringList &taken);
    using QWidget::show;

Q_SIGNALS:
    void mineKept(const QString &field);
    void theirsTaken(const QString &field);

private:
    void addRow(int at, const Row &row);

    TextLabel *m_sentence;
    QGridLayout *m_rows;
};

} // namespace plandeck
