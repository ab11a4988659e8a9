// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace plandeck {

class Segment;

/// Two to four views of one thing, side by side: cards or table. One tab stop, arrow keys choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// name: what is chosen here, for screen readers.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// The first one added is chosen. Without text the word is the tool tip.
    void addSegment(const QString &id, Icon icon, const QString &word, bool showsWord = true);
    QString current() const;
    void setCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Segment *> m_segments;
};

} // namespace plandeck
