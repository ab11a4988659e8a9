// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace plandeck {

/// An icon that stands beside words and says nothing they do not say.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, Tone tone = Tone::Muted, int size = 16, QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace plandeck
