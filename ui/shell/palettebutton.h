// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace plandeck {

/// Looks like a search field, with the keys that lead there too; opens the command palette.
class PaletteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteButton(QWidget *parent = nullptr);

    /// "Ctrl+K"
    void setKeys(const QString &keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace plandeck
