// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace plandeck {

/// A filter in a pill: pressed is on and shows a check mark. With a menu it shows a chevron and says what is chosen.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markWidth() const;
};

} // namespace plandeck
