// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>

namespace plandeck {

/// A state in a pill: dot and word, so that it does not hang on colour.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont pillFont() const;

    Tone m_tone;
};

/// A small count, as on a navigation row: "3", "99+".
[[nodiscard]] QString countText(int count);

} // namespace plandeck
