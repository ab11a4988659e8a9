// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class CopyButton;
class ElidedLabel;

/// A long id on one line, shortened in the middle, with its copy button.
class CopyField final : public QWidget
{
    Q_OBJECT

public:
    /// what: "Copy product id".
    explicit CopyField(const QString &what, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    ElidedLabel *m_label;
    CopyButton *m_button;
};

} // namespace plandeck
