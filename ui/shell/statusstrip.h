// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace plandeck {

class StatusSegment;

/// What is connected, along the window's foot: an icon and words for each thing, which lead to its page.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Adds the segment the first time. Empty words take it away. The icon says what it is about, the tone how it is;
    /// a tone other than Ok and Muted also brings its own icon.
    void setSegment(const QString &id, Icon icon, Tone tone, const QString &words);
    /// The same at the trailing end: what the desk itself has to say.
    void setTrailingSegment(const QString &id, Icon icon, Tone tone, const QString &words);
    /// Null while there is none of that id.
    QWidget *segment(const QString &id) const;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void set(const QString &id, Icon icon, Tone tone, const QString &words, bool isTrailing);

    QHBoxLayout *m_row;
    QWidget *m_stretch; // between what is connected and what the desk says
    QHash<QString, StatusSegment *> m_segments;
};

} // namespace plandeck
