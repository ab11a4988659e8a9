// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

/// The product's mark: two plans on a deck. The only gradient of the window.
class Mark final : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace plandeck
